package org.trellis.report.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Fact;
import org.trellis.report.document.Document.Facts;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Paragraph;
import org.trellis.report.document.Document.Table;

/**
 * For each work process the competencies to be demonstrated, with room for rating, date and
 * initials. A process without competencies is signed off by its tasks.
 */
final class SignOffTables {
    private final Schedule schedule;
    private final Wording wording;

    SignOffTables(Schedule schedule, Wording wording) {
        this.schedule = schedule;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (WorkProcess process : schedule.workProcesses()) {
            number++;
            String title = number + ". " + wording.text(process.title());
            table(process, title)
                    .ifPresent(
                            table -> {
                                blocks.add(new Heading(3, title));
                                blocks.add(table);
                            });
        }
        if (!blocks.isEmpty()) {
            blocks.addAll(0, introduction());
        }
        return blocks;
    }

    private List<Block> introduction() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, wording.say("signoff")));
        if (skills().anyMatch(Skill::core)) {
            blocks.add(new Paragraph(wording.say("signoff.core")));
        }
        blocks.add(new Facts(List.of(new Fact(wording.say("signoff.scale"), ""))));
        return blocks;
    }

    private Optional<Table> table(WorkProcess process, String title) {
        boolean levels = skills().anyMatch(skill -> skill.level().isPresent());
        boolean ways = skills().anyMatch(skill -> skill.assessedBy().isPresent());
        List<Column> columns = new ArrayList<>();
        boolean byTask = process.competencies().isEmpty();
        columns.add(Column.words(wording.say(byTask ? "signoff.task" : "signoff.competency"), 36));
        if (levels) {
            columns.add(Column.words(wording.say("signoff.level"), 16));
        }
        if (ways) {
            columns.add(Column.words(wording.say("signoff.how"), 19));
        }
        columns.add(Column.words(wording.say("signoff.rating"), 17));
        columns.add(Column.words(wording.say("signoff.date"), 15));
        columns.add(Column.words(wording.say("signoff.initials"), 12));
        List<List<Cell>> rows = new ArrayList<>();
        for (Skill skill : process.competencies()) {
            rows.add(row(skill, levels, ways));
        }
        if (rows.isEmpty()) {
            for (String task : wording.texts(process.tasks())) {
                rows.add(padded(new ArrayList<>(List.of(Cell.of(task))), columns.size()));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(title, columns, rows, Optional.empty()));
    }

    private List<Cell> row(Skill skill, boolean levels, boolean ways) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(wording.name(skill) + (skill.core() ? "\u00a0*" : "")));
        if (levels) {
            row.add(Cell.of(wording.level(skill)));
        }
        if (ways) {
            row.add(Cell.of(skill.assessedBy().map(wording::text).orElse("")));
        }
        return padded(row, row.size() + 3);
    }

    private static List<Cell> padded(List<Cell> row, int size) {
        while (row.size() < size) {
            row.add(Cell.EMPTY);
        }
        return row;
    }

    private java.util.stream.Stream<Skill> skills() {
        return schedule.workProcesses().stream().flatMap(p -> p.competencies().stream());
    }
}
