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
import org.trellis.files.reading.Numeral;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Wage;
import org.trellis.web.Visit;
import org.trellis.web.schedule.OwnSchedule;
import org.trellis.web.schedule.ScheduleWords;

/** The wage schedule of a schedule in the making. */
@Controller("/schedules/{name}/wages")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class WagesController {
    private static final String PART = "wages";

    /** A wage step in the table, as typed; {@code pay} is worked out. */
    record Row(int at, String percent, String usd, String hours, String months, String pay) {}

    private final DesignerPages edit;

    WagesController(DesignerPages edit) {
        this.edit = edit;
    }

    @Get
    HttpResponse<String> wages(Visit visit, String name) {
        return show(visit, name, new ScheduleForm(Map.of(), visit.words()));
    }

    private HttpResponse<String> show(Visit visit, String name, ScheduleForm form) {
        Optional<Wage> wage = edit.own(visit, name).schedule().wage();
        List<Row> rows = new ArrayList<>();
        for (Wage.Step step : wage.map(Wage::steps).orElse(List.of())) {
            OptionalDouble pay = wage.get().usdPerHour(step);
            rows.add(
                    new Row(
                            rows.size(),
                            step.pay() instanceof Wage.Pay.Percent in ? plain(in.percent()) : "",
                            step.pay() instanceof Wage.Pay.UsdPerHour in ? plain(in.usd()) : "",
                            step.hours().map(Hours::toString).orElse(""),
                            step.months().isPresent() ? "" + step.months().getAsInt() : "",
                            pay.isPresent() ? ScheduleWords.usd(pay.getAsDouble()) : ""));
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
                        "term", edit.phrases(visit).term(edit.own(visit, name).schedule())));
    }

    private static String plain(OptionalDouble value) {
        return value.isPresent() ? plain(value.getAsDouble()) : "";
    }

    private static String plain(double value) {
        return Numeral.write(value);
    }

    @Post
    HttpResponse<String> change(Visit visit, String name, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        OwnSchedule own = edit.own(visit, name, form, PART);
        Schedule changed = WagesForm.apply(own.schedule(), form);
        return form.isFine()
                ? edit.keep(visit, name, form, own.with(changed), PART)
                : show(visit, name, form);
    }
}
