package org.trellis.web.designer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Issue;
import org.trellis.model.Text;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;

/** Applies the form of all courses to a schedule. */
final class CoursesForm {

    private CoursesForm() {}

    /** {@code old} with the courses of the form; meaningless when the form has messages. */
    static Schedule apply(Schedule old, ScheduleForm form, String lang) {
        return old.withRelatedInstruction(courses(old, form, lang));
    }

    private static List<Course> courses(Schedule schedule, ScheduleForm form, String lang) {
        List<Course> courses = new ArrayList<>();
        for (Course old : schedule.relatedInstruction()) {
            courses.add(course(old, courses.size(), form, lang));
        }
        if (!form.line("title-new").isEmpty()) {
            if (courses.size() >= Schedule.MOST_COURSES) {
                form.wrong("title-new", "many", Schedule.MOST_COURSES);
            } else {
                courses.add(added(form));
            }
        } else if (!form.raw("hours-new").isEmpty()) {
            form.wrong("title-new", "empty");
        }
        if (form.isFine()) {
            move(courses, form.raw("do"));
        }
        return courses;
    }

    private static Course course(Course old, int at, ScheduleForm form, String lang) {
        if (!form.has("title-" + at)) {
            return old;
        }
        String title = form.needed("title-" + at);
        var hours = form.hours("hours-" + at).map(h -> Hours.Range.of(h));
        boolean same =
                old.hours().map(range -> range.min()).equals(hours.map(range -> range.min()));
        return new Course(
                title.isEmpty() ? old.title() : ScheduleForm.text(old.title(), title, lang),
                Optional.of(form.line("code-" + at)).filter(code -> !code.isEmpty()),
                old.provider(),
                old.objectives(),
                same ? old.hours() : hours,
                form.whole("year-" + at, 1, 10),
                old.competencies(),
                old.place());
    }

    private static Course added(ScheduleForm form) {
        OptionalInt year = form.whole("year-new", 1, 10);
        return new Course(
                Text.of(form.line("title-new")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                form.hours("hours-new").map(h -> Hours.Range.of(h)),
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
