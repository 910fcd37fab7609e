package org.trellis.web.designer;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import org.trellis.model.Evidence;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.web.Visit;
import org.trellis.web.schedule.OwnSchedule;

/** Title, codes, term, ratio, probation, age, selection and credit of a schedule in the making. */
@Controller("/schedules/{name}/terms")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class TermsController {
    private static final String PART = "terms";
    private final DesignerPages edit;
    private final Programs programs;

    TermsController(DesignerPages edit, Programs programs) {
        this.edit = edit;
        this.programs = programs;
    }

    @Get
    HttpResponse<String> rest(Visit visit, String name) {
        return show(visit, name, new ScheduleForm(Map.of(), visit.words()), "");
    }

    private HttpResponse<String> show(
            Visit visit, String name, ScheduleForm form, String conflict) {
        Schedule schedule = edit.own(visit, name).schedule();
        Map<String, String> now =
                form.isFine() ? TermsForm.fields(schedule, visit.language()) : form.typed();
        return edit.show(
                visit,
                name,
                PART,
                form,
                Map.of(
                        "now",
                        now,
                        "places",
                        DesignerPages.places(programs, visit.words()),
                        "kinds",
                        Evidence.OF_CREDIT,
                        "conflict",
                        conflict));
    }

    @Post
    HttpResponse<String> change(Visit visit, String name, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        OwnSchedule own = edit.own(visit, name, form, PART);
        Schedule changed = TermsForm.apply(own.schedule(), form, programs, visit.language());
        if (!form.isFine()) {
            return show(visit, name, form, "");
        }
        boolean same = changed.term().hours().equals(own.schedule().term().hours());
        if (same) {
            return edit.keep(visit, name, form, own.with(changed), PART);
        }
        SharedHours.Answer answer = SharedHours.of(own.with(changed), visit.words());
        if (answer.own().isEmpty()) {
            form.wrong("hours", "conflict");
            return show(visit, name, form, answer.conflict());
        }
        return edit.keep(visit, name, form, answer.own().get(), PART);
    }
}
