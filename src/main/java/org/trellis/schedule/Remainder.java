package org.trellis.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Terms.Term;
import org.trellis.model.schedule.Wage;
import org.trellis.model.schedule.WorkProcess;

/**
 * A schedule after credit: processes, term and wage steps for what is left. The wage step is the
 * one in which the credited hours end; a step in months counts for its share of the term's hours.
 *
 * @param byProcess credited hours in the order of the processes
 */
record Remainder(Schedule original, List<Hours> byProcess, Hours credit) {
    Hours hours() {
        return original.term()
                .hours()
                .map(Hours.Range::min)
                .or(() -> original.processHours().map(Hours.Range::min))
                .orElse(Hours.ZERO)
                .less(credit);
    }

    OptionalDouble percent() {
        return start().map(step -> original.wage().get().percent(step))
                .orElse(OptionalDouble.empty());
    }

    OptionalDouble usdPerHour() {
        return start().map(step -> original.wage().get().usdPerHour(step))
                .orElse(OptionalDouble.empty());
    }

    private Optional<Wage.Step> start() {
        return stepsLeft().stream().findFirst();
    }

    /** Without the steps that the credit covers; the first one shortened. The last one stays. */
    private List<Wage.Step> stepsLeft() {
        List<Wage.Step> steps = original.wage().map(Wage::steps).orElse(List.of());
        List<Wage.Step> left = new ArrayList<>();
        double covered = credit.value();
        for (int i = 0; i < steps.size(); i++) {
            OptionalDouble length = length(steps.get(i));
            boolean last = i == steps.size() - 1;
            if (left.isEmpty()
                    && !last
                    && length.isPresent()
                    && !Tolerance.less(covered, length.getAsDouble())) {
                covered -= length.getAsDouble();
            } else {
                left.add(left.isEmpty() ? shortened(steps.get(i), covered, length) : steps.get(i));
            }
        }
        return left;
    }

    private OptionalDouble length(Wage.Step step) {
        if (step.hours().isPresent()) {
            return OptionalDouble.of(step.hours().get().value());
        }
        Term term = original.term();
        return step.months().isPresent() && term.hours().isPresent() && term.months().isPresent()
                ? OptionalDouble.of(
                        step.months().getAsInt()
                                * term.hours().get().min().value()
                                / term.months().get().min())
                : OptionalDouble.empty();
    }

    private static Wage.Step shortened(Wage.Step step, double covered, OptionalDouble length) {
        if (covered <= 0 || length.isEmpty()) {
            return step;
        }
        double part = Math.max(0, 1 - covered / length.getAsDouble());
        OptionalInt months =
                step.months().isPresent()
                        ? OptionalInt.of(
                                Math.max(1, Tolerance.ceil(step.months().getAsInt() * part)))
                        : OptionalInt.empty();
        Optional<Hours> hours = step.hours().map(h -> h.less(Hours.of((int) covered)));
        return new Wage.Step(step.pay(), Wage.Length.of(hours, months));
    }

    /** What remains as a schedule again; processes that are fully credited are left out. */
    Schedule schedule() {
        if (credit.equals(Hours.ZERO)) {
            return original;
        }
        List<WorkProcess> processes = new ArrayList<>();
        for (int i = 0; i < byProcess.size(); i++) {
            WorkProcess old = original.workProcesses().get(i);
            Hours done = byProcess.get(i);
            Optional<Hours.Range> left = old.hours().map(range -> less(range, done));
            if (left.isEmpty() || left.get().max().minutes() > 0) {
                processes.add(old.withHours(left));
            }
        }
        Term term =
                new Term(original.term().hours().map(range -> less(range, credit)), monthsLeft());
        int before = original.terms().credited().orElse(Hours.ZERO).minutes();
        Hours credited = new Hours(Math.min(Hours.MOST_MINUTES, before + credit.minutes()));
        return original.withTerms(
                        original.terms().withTerm(term).withCredited(Optional.of(credited)))
                .withWorkProcesses(processes)
                .withWage(original.wage().map(wage -> wage.withSteps(stepsLeft())));
    }

    private Optional<Terms.Months> monthsLeft() {
        Term term = original.term();
        if (term.hours().isEmpty() || term.months().isEmpty()) {
            return term.months();
        }
        double part = hours().value() / term.hours().get().min().value();
        int min = Math.max(1, Tolerance.ceil(term.months().get().min() * part));
        int max = Math.max(min, Tolerance.ceil(term.months().get().max() * part));
        return Optional.of(new Terms.Months(min, max));
    }

    private static Hours.Range less(Hours.Range range, Hours hours) {
        return new Hours.Range(range.min().less(hours), range.max().less(hours));
    }
}
