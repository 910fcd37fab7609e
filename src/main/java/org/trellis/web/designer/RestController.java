package org.trellis.web.designer;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Map;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.web.Visit;
import org.trellis.web.schedule.Sheet;

/** Title, codes, term, ratio, probation, age, selection and credit of a schedule in the making. */
@Controller("/schedules/{name}/rest")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class RestController {
    private static final String PART = "rest";
    private final EditPages edit;
    private final Programs programs;

    RestController(EditPages edit, Programs programs) {
        this.edit = edit;
        this.programs = programs;
    }

    @Get
    HttpResponse<String> rest(Visit visit, String name) {
        return show(visit, name, new Form(Map.of(), visit.words()), "");
    }

    private HttpResponse<String> show(Visit visit, String name, Form form, String conflict) {
        Schedule schedule = edit.sheet(visit, name).schedule();
        Map<String, String> now =
                form.isFine() ? RestEdit.fields(schedule, visit.language()) : form.typed();
        return edit.show(
                visit,
                name,
                PART,
                form,
                Map.of(
                        "now",
                        now,
                        "places",
                        StartPages.places(programs, visit.words()),
                        "kinds",
                        List.of(Conditions.Credit.Evidence.values()),
                        "conflict",
                        conflict));
    }

    @Post
    HttpResponse<String> change(Visit visit, String name, @Body Map<String, String> typed) {
        Form form = new Form(typed, visit.words());
        Sheet sheet = edit.sheet(visit, name);
        Schedule changed = RestEdit.apply(sheet.schedule(), form, programs, visit.language());
        if (!form.isFine()) {
            return show(visit, name, form, "");
        }
        boolean same = changed.term().hours().equals(sheet.schedule().term().hours());
        if (same) {
            return edit.keep(visit, name, sheet.with(changed), PART);
        }
        Balancer.Answer answer = Balancer.of(sheet.with(changed), visit.words());
        if (answer.sheet().isEmpty()) {
            form.wrong("hours", "conflict");
            return show(visit, name, form, answer.conflict());
        }
        return edit.keep(visit, name, answer.sheet().get(), PART);
    }
}
