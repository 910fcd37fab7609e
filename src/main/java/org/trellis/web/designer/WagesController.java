package org.trellis.web.designer;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Wage;
import org.trellis.web.Visit;
import org.trellis.web.schedule.Sheet;
import org.trellis.web.schedule.SheetWords;

/** The wage schedule of a schedule in the making. */
@Controller("/schedules/{name}/wages")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class WagesController {
    private static final String PART = "wages";
    private static final int MOST_STEPS = 40;
    private static final double MOST_USD = 1000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    /** A wage step in the table, as typed; {@code pay} is worked out. */
    record Row(int at, String percent, String usd, String hours, String months, String pay) {}

    private final EditPages edit;

    WagesController(EditPages edit) {
        this.edit = edit;
    }

    @Get
    HttpResponse<String> wages(Visit visit, String name) {
        return show(visit, name, new Form(Map.of(), visit.words()));
    }

    private HttpResponse<String> show(Visit visit, String name, Form form) {
        Optional<Wage> wage = edit.sheet(visit, name).schedule().wage();
        List<Row> rows = new ArrayList<>();
        for (Wage.Step step : wage.map(Wage::steps).orElse(List.of())) {
            OptionalDouble pay = wage.get().usdPerHour(step);
            rows.add(
                    new Row(
                            rows.size(),
                            plain(step.percent()),
                            plain(step.usdPerHour()),
                            step.hours().map(Hours::toString).orElse(""),
                            step.months().isPresent() ? "" + step.months().getAsInt() : "",
                            pay.isPresent() ? SheetWords.usd(pay.getAsDouble()) : "–"));
        }
        return edit.show(
                visit,
                name,
                PART,
                form,
                Map.of(
                        "rows", rows,
                        "full",
                                plain(
                                        wage.map(Wage::journeyworkerUsdPerHour)
                                                .orElse(OptionalDouble.empty())),
                        "minimum",
                                plain(
                                        wage.map(Wage::minimumUsdPerHour)
                                                .orElse(OptionalDouble.empty())),
                        "since", wage.flatMap(Wage::asOf).map(LocalDate::toString).orElse(""),
                        "term", edit.phrases(visit).term(edit.sheet(visit, name).schedule())));
    }

    private static String plain(OptionalDouble value) {
        return value.isPresent() ? SheetWords.number(value.getAsDouble()).replace(",", "") : "";
    }

    @Post
    HttpResponse<String> change(Visit visit, String name, @Body Map<String, String> typed) {
        Form form = new Form(typed, visit.words());
        Sheet sheet = edit.sheet(visit, name);
        Change change = new Change(sheet.schedule());
        change.wage = wage(sheet.schedule(), form);
        return form.isFine()
                ? edit.keep(visit, name, sheet.with(change.made()), PART)
                : show(visit, name, form);
    }

    private static Optional<Wage> wage(Schedule schedule, Form form) {
        List<Wage.Step> steps = new ArrayList<>();
        int old = schedule.wage().map(w -> w.steps().size()).orElse(0);
        for (int i = 0; i < old; i++) {
            step(form, "" + i).ifPresent(steps::add);
        }
        boolean added =
                List.of("percent-new", "usd-new", "hours-new", "months-new").stream()
                        .anyMatch(field -> !form.raw(field).isEmpty());
        if (added && steps.size() >= MOST_STEPS) {
            form.wrong("percent-new", "many", MOST_STEPS);
        } else if (added) {
            step(form, "new").ifPresent(steps::add);
        }
        String order = form.raw("do");
        if (form.isFine() && order.matches("remove-\\d{1,2}")) {
            int at = Integer.parseInt(order.substring(7));
            if (at < steps.size()) {
                steps.remove(at);
            }
        }
        OptionalDouble full = form.number("full", 0.01, MOST_USD);
        OptionalDouble least = form.number("minimum", 0.01, MOST_USD);
        Optional<LocalDate> since = form.day("since", FIRST_DAY, LocalDate.now().plusYears(5));
        if (full.isEmpty() && least.isEmpty() && steps.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Wage(full, since, least, steps));
    }

    private static Optional<Wage.Step> step(Form form, String at) {
        OptionalDouble percent = form.number("percent-" + at, 0.01, 200);
        OptionalDouble usd = form.number("usd-" + at, 0.01, MOST_USD);
        Optional<Hours> hours = form.hours("hours-" + at);
        OptionalInt months = form.whole("months-" + at, 1, 120);
        if (percent.isEmpty() && usd.isEmpty()) {
            form.wrong("percent-" + at, "step");
            return Optional.empty();
        }
        return Optional.of(new Wage.Step(percent, usd, hours, months));
    }
}
