package org.trellis.report.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Fact;
import org.trellis.report.document.Document.Facts;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Table;

/** Field 13: related instruction by year; courses without a year come last. */
final class InstructionPart {
    private static final int NO_YEAR = Integer.MAX_VALUE;

    private final Schedule schedule;
    private final Wording wording;

    InstructionPart(Schedule schedule, Wording wording) {
        this.schedule = schedule;
        this.wording = wording;
    }

    /** The hours of all courses at both ends; empty when a course has none, or there is none. */
    static Optional<Hours.Range> sum(List<Course> courses) {
        return courses.stream()
                .map(Course::hours)
                .reduce((a, b) -> a.flatMap(x -> b.map(x::plus)))
                .flatMap(sum -> sum);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, wording.say("instruction")));
        if (schedule.relatedInstruction().isEmpty()) {
            blocks.add(new Facts(List.of(new Fact("", ""))));
            return blocks;
        }
        Map<Integer, List<Course>> years = byYear();
        if (years.size() == 1 && years.containsKey(NO_YEAR)) {
            String sum = wording.say("instruction.total");
            blocks.add(table(sum, schedule.relatedInstruction(), sum));
            return blocks;
        }
        years.forEach(
                (year, courses) -> {
                    String title = year(year, "instruction.year", "instruction.noyear");
                    String sum = year(year, "instruction.subtotal", "instruction.subtotal.noyear");
                    blocks.add(new Heading(3, title));
                    blocks.add(table(title, courses, sum));
                });
        String all = total(schedule.relatedInstruction(), wording::hours);
        blocks.add(new Facts(List.of(new Fact(wording.say("instruction.total"), all))));
        return blocks;
    }

    private Map<Integer, List<Course>> byYear() {
        Map<Integer, List<Course>> years = new TreeMap<>();
        for (Course course : schedule.relatedInstruction()) {
            years.computeIfAbsent(course.year().orElse(NO_YEAR), y -> new ArrayList<>())
                    .add(course);
        }
        return years;
    }

    private String year(int year, String key, String otherwise) {
        return year == NO_YEAR ? wording.say(otherwise) : wording.say(key, year);
    }

    private Table table(String title, List<Course> courses, String sum) {
        boolean codes = all().anyMatch(course -> course.code().isPresent());
        boolean providers = all().anyMatch(course -> course.provider().isPresent());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(wording.say("instruction.course"), 50));
        if (codes) {
            columns.add(Column.words(wording.say("instruction.code"), 14));
        }
        if (providers) {
            columns.add(Column.words(wording.say("instruction.provider"), 24));
        }
        columns.add(Column.figure(wording.say("instruction.hours"), 12));
        List<List<Cell>> rows =
                courses.stream().map(course -> row(course, codes, providers)).toList();
        List<Cell> last = new ArrayList<>(List.of(Cell.of(sum)));
        while (last.size() < columns.size() - 1) {
            last.add(Cell.EMPTY);
        }
        last.add(Cell.of(total(courses, Wording::number)));
        return new Table(title, columns, rows, Optional.of(last));
    }

    private List<Cell> row(Course course, boolean codes, boolean providers) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell(wording.text(course.title()), items(course)));
        if (codes) {
            row.add(Cell.of(course.code().map(Words::clean).orElse("")));
        }
        if (providers) {
            row.add(Cell.of(course.provider().map(Words::clean).orElse("")));
        }
        row.add(Cell.of(Wording.number(course.hours())));
        return row;
    }

    private String total(
            List<Course> courses, java.util.function.Function<Hours.Range, String> figure) {
        return sum(courses).map(figure).orElseGet(() -> wording.say("outline.open"));
    }

    private List<String> items(Course course) {
        return Stream.concat(
                        wording.texts(course.objectives()).stream(),
                        course.competencies().stream()
                                .map(skill -> wording.say("outline.skill", wording.name(skill))))
                .toList();
    }

    private Stream<Course> all() {
        return schedule.relatedInstruction().stream();
    }
}
