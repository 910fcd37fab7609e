package org.trellis.files.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.files.table.Row;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Text;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Skill;

/** The sheet of related instruction: a row for each course. */
final class CourseRows {
    private final RowFigures figures;

    CourseRows(RowFigures figures) {
        this.figures = figures;
    }

    /** The course that stands for hours without courses. */
    static Course unnamed(Hours.Range hours, Issue.Place place) {
        return new Course(
                new Text("Related instruction", "Instrucción relacionada"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(hours),
                OptionalInt.empty(),
                List.of(),
                place);
    }

    List<Course> read(List<Row> rows) {
        List<Course> courses = new ArrayList<>();
        for (Row row : rows) {
            if (Column.COURSE.in(row).isEmpty()) {
                figures.error(
                        row,
                        Column.COURSE,
                        Message.of("expected.sheet.course"),
                        Message.of("remedy.sheet.cell"));
            } else {
                courses.add(course(row));
            }
        }
        return courses;
    }

    private Course course(Row row) {
        Brackets.Cell cell = Brackets.split(Column.COURSE_TEXT.in(row));
        OptionalInt year = OptionalInt.empty();
        List<Skill> skills = new ArrayList<>();
        boolean ours = !cell.parts().isEmpty();
        for (String part : cell.parts()) {
            Optional<Skill> taught = Brackets.taught(part);
            taught.ifPresent(skills::add);
            if (part.matches("year (\\d|10)") && !part.endsWith(" 0")) {
                year = OptionalInt.of(Integer.parseInt(part.substring(5)));
            } else {
                ours &= taught.isPresent();
            }
        }
        String objectives = ours ? cell.text() : Column.COURSE_TEXT.in(row);
        return new Course(
                Text.of(Column.COURSE.in(row)),
                filled(Column.COURSE_CODE.in(row)),
                filled(Column.PROVIDER.in(row)),
                Brackets.items(objectives).stream().map(Text::of).toList(),
                figures.hours(row, Column.COURSE_HOURS).map(Hours.Range::of),
                ours ? year : OptionalInt.empty(),
                ours ? skills : List.of(),
                Column.COURSE.at(row));
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
