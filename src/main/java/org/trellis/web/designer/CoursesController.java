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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Issue;
import org.trellis.model.Text;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Schedule;
import org.trellis.web.Visit;
import org.trellis.web.schedule.ScheduleWords;
import org.trellis.web.schedule.Sheet;

/** The related instruction of a schedule in the making. */
@Controller("/schedules/{name}/courses")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class CoursesController {
    private static final String PART = "courses";
    private static final int MOST_COURSES = 300;

    /** A course in the table; hours as typed. */
    record Row(int at, String title, String code, String year, String hours, String inside) {}

    private final EditPages edit;

    CoursesController(EditPages edit) {
        this.edit = edit;
    }

    @Get
    HttpResponse<String> courses(Visit visit, String name) {
        return show(visit, name, new Form(Map.of(), visit.words()));
    }

    private HttpResponse<String> show(Visit visit, String name, Form form) {
        Schedule schedule = edit.sheet(visit, name).schedule();
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
        String sum = edit.phrases(visit).hours(ScheduleWords.sum(schedule));
        return edit.show(visit, name, PART, form, Map.of("rows", rows, "sum", sum));
    }

    @Post
    HttpResponse<String> change(Visit visit, String name, @Body Map<String, String> typed) {
        Form form = new Form(typed, visit.words());
        Sheet sheet = edit.sheet(visit, name);
        Change change = new Change(sheet.schedule());
        change.courses = courses(sheet.schedule(), form, visit.language());
        return form.isFine()
                ? edit.keep(visit, name, sheet.with(change.made()), PART)
                : show(visit, name, form);
    }

    private static List<Course> courses(Schedule schedule, Form form, String lang) {
        List<Course> courses = new ArrayList<>();
        for (Course old : schedule.relatedInstruction()) {
            courses.add(course(old, courses.size(), form, lang));
        }
        if (!form.line("title-new").isEmpty()) {
            if (courses.size() >= MOST_COURSES) {
                form.wrong("title-new", "many", MOST_COURSES);
            }
            courses.add(added(form));
        } else if (!form.raw("hours-new").isEmpty()) {
            form.wrong("title-new", "empty");
        }
        if (form.isFine()) {
            move(courses, form.raw("do"));
        }
        return courses;
    }

    private static Course course(Course old, int at, Form form, String lang) {
        if (!form.has("title-" + at)) {
            return old;
        }
        String title = form.needed("title-" + at);
        var hours =
                form.hours("hours-" + at).map(h -> org.trellis.model.schedule.Hours.Range.of(h));
        boolean same =
                old.hours().map(range -> range.min()).equals(hours.map(range -> range.min()));
        return new Course(
                title.isEmpty() ? old.title() : Change.text(old.title(), title, lang),
                Optional.of(form.line("code-" + at)).filter(code -> !code.isEmpty()),
                old.provider(),
                old.objectives(),
                same ? old.hours() : hours,
                form.whole("year-" + at, 1, 10),
                old.competencies(),
                old.place());
    }

    private static Course added(Form form) {
        OptionalInt year = form.whole("year-new", 1, 10);
        return new Course(
                Text.of(form.line("title-new")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                form.hours("hours-new").map(h -> org.trellis.model.schedule.Hours.Range.of(h)),
                year,
                List.of(),
                Issue.Place.NOWHERE);
    }

    private static void move(List<Course> courses, String order) {
        if (!order.matches("(up|down|remove)-\\d{1,3}")) {
            return;
        }
        int at = Integer.parseInt(order.replaceAll("\\D", ""));
        int to = order.startsWith("up") ? at - 1 : at + 1;
        if (at < courses.size() && order.startsWith("remove")) {
            courses.remove(at);
        } else if (at < courses.size() && to >= 0 && to < courses.size()) {
            Collections.swap(courses, at, to);
        }
    }
}
