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
import java.util.stream.Stream;
import org.trellis.model.schedule.Standards;
import org.trellis.report.Words;
import org.trellis.web.Visit;
import org.trellis.web.schedule.OwnSchedule;

/** What the sponsor's standards say beside the schedule, in the sponsor's own words. */
@Controller("/schedules/{name}/standards")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class StandardsController {
    private static final String PART = "standards";

    /** A field of the form: one part of the standards. */
    record Field(String code, String label, String help) {}

    private final DesignerPages edit;

    StandardsController(DesignerPages edit) {
        this.edit = edit;
    }

    @Get
    HttpResponse<String> standards(Visit visit, String name) {
        return show(visit, name, new ScheduleForm(Map.of(), visit.words()));
    }

    private HttpResponse<String> show(Visit visit, String name, ScheduleForm form) {
        Standards standards = edit.own(visit, name).schedule().conditions().standards();
        Map<String, String> now =
                form.isFine() ? StandardsForm.fields(standards, visit.language()) : form.typed();
        return edit.show(
                visit, name, PART, form, Map.of("now", now, "parts", fields(visit.words())));
    }

    private static List<Field> fields(Words words) {
        return Stream.of(Standards.Part.values()).map(part -> field(part, words)).toList();
    }

    private static Field field(Standards.Part part, Words words) {
        String code = part.code();
        return new Field(
                code,
                words.say("standards.part." + code),
                words.say("checklist.require." + StandardsForm.requirement(part)));
    }

    @Post
    HttpResponse<String> change(Visit visit, String name, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        OwnSchedule own = edit.own(visit, name, form, PART);
        OwnSchedule changed = own.with(StandardsForm.apply(own.schedule(), form, visit.language()));
        return form.isFine()
                ? edit.keep(visit, name, form, changed, PART)
                : show(visit, name, form);
    }
}
