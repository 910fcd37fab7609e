package org.trellis.web.designer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Wage;

/** Applies the form of the wage schedule to a schedule. */
final class WagesForm {
    private WagesForm() {}

    /** {@code old} with the wages of the form; meaningless when the form has messages. */
    static Schedule apply(Schedule old, ScheduleForm form) {
        return old.withWage(wage(old, form));
    }

    private static List<Wage.Step> steps(Schedule schedule, ScheduleForm form) {
        List<Wage.Step> steps = new ArrayList<>();
        int old = schedule.wage().map(w -> w.steps().size()).orElse(0);
        for (int i = 0; i < old; i++) {
            step(form, "" + i).ifPresent(steps::add);
        }
        boolean added =
                List.of("percent-new", "usd-new", "hours-new", "months-new").stream()
                        .anyMatch(field -> !form.raw(field).isEmpty());
        if (added && steps.size() >= Wage.MOST_STEPS) {
            form.wrong("percent-new", "many", Wage.MOST_STEPS);
        } else if (added) {
            step(form, "new").ifPresent(steps::add);
        }
        String order = form.raw("do");
        if (form.isFine() && order.matches("remove-\\d{1,2}")) {
            int at = Integer.parseInt(order.substring("remove-".length()));
            if (at < steps.size()) {
                steps.remove(at);
            }
        }
        return steps;
    }

    private static Optional<Wage> wage(Schedule schedule, ScheduleForm form) {
        List<Wage.Step> steps = steps(schedule, form);
        OptionalDouble full = form.number("full", Wage.LEAST_USD, Wage.MOST_USD);
        OptionalDouble least = form.number("minimum", Wage.LEAST_USD, Wage.MOST_USD);
        Optional<LocalDate> since = form.day("since", Wage.FIRST_DAY, Wage.LAST_DAY);
        if (full.isEmpty() && least.isEmpty() && steps.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Wage(full, since, least, steps));
    }

    private static Optional<Wage.Step> step(ScheduleForm form, String at) {
        OptionalDouble percent = form.number("percent-" + at, 0.01, 200);
        OptionalDouble usd = form.number("usd-" + at, Wage.LEAST_USD, Wage.MOST_USD);
        Optional<Hours> hours = form.hours("hours-" + at);
        OptionalInt months = form.whole("months-" + at, 1, 120);
        if (percent.isPresent() == usd.isPresent()) {
            form.wrong("percent-" + at, percent.isPresent() ? "pay" : "step");
            return Optional.empty();
        }
        return Optional.of(new Wage.Step(Wage.Pay.of(percent, usd), Wage.Length.of(hours, months)));
    }
}
