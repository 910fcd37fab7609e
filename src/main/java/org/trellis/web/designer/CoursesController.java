package org.trellis.web.designer;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Schedule;
import org.trellis.web.Visit;
import org.trellis.web.schedule.OwnSchedule;
import org.trellis.web.schedule.SchedulePages;

/** The related instruction of a schedule in the making. */
@Controller("/schedules/{name}/courses")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class CoursesController {
    private static final String PART = "courses";

    /** A course in the table; hours as typed. */
    record Row(int at, String title, String code, String year, String hours, String inside) {}

    private final DesignerPages edit;

    CoursesController(DesignerPages edit) {
        this.edit = edit;
    }

    @Get
    HttpResponse<String> courses(Visit visit, String name) {
        return show(visit, name, new ScheduleForm(Map.of(), visit.words()));
    }

    private HttpResponse<String> show(Visit visit, String name, ScheduleForm form) {
        Schedule schedule = edit.own(visit, name).schedule();
        List<Row> rows = new ArrayList<>();
        for (Course course : schedule.relatedInstruction()) {
            rows.add(
                    new Row(
                            rows.size(),
                            visit.words().text(course.title()),
                            course.code().orElse(""),
                            course.year().isPresent() ? "" + course.year().getAsInt() : "",
                            course.hours().map(range -> range.min().toString()).orElse(""),
                            visit.words().count("designer.skills", course.competencies().size())));
        }
        String sum = edit.phrases(visit).hours(SchedulePages.sum(schedule));
        return edit.show(visit, name, PART, form, Map.of("rows", rows, "sum", sum));
    }

    @Post
    HttpResponse<String> change(Visit visit, String name, @Body Map<String, String> typed) {
        ScheduleForm form = new ScheduleForm(typed, visit.words());
        OwnSchedule own = edit.own(visit, name, form, PART);
        Schedule changed = CoursesForm.apply(own.schedule(), form, visit.language());
        return form.isFine()
                ? edit.keep(visit, name, form, own.with(changed), PART)
                : show(visit, name, form);
    }
}
