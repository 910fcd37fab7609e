package org.trellis.files.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.files.table.Row;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.WorkProcess;

/** The sheet of work processes: a row for each skill, those of one process together. */
final class ProcessRows {
    private static final List<Column> WITHOUT_A_FIELD =
            List.of(
                    Column.SUB_CATEGORY,
                    Column.ANSWER_1,
                    Column.ANSWER_2,
                    Column.ANSWER_3,
                    Column.ANSWER_4,
                    Column.ANSWER_5);

    private final RowFigures figures;
    private final Catalog catalog;

    ProcessRows(RowFigures figures, Catalog catalog) {
        this.figures = figures;
        this.catalog = catalog;
    }

    List<WorkProcess> read(List<Row> rows) {
        List<List<Row>> processes = new ArrayList<>();
        for (Row row : rows) {
            String title = Column.PROCESS.in(row);
            if (title.isEmpty()) {
                figures.error(
                        row,
                        Column.PROCESS,
                        Message.of("expected.sheet.process"),
                        Message.of("remedy.sheet.cell"));
            } else {
                sameProcess(processes, row).add(row);
            }
            WITHOUT_A_FIELD.forEach(column -> figures.notKept(row, column));
        }
        return processes.stream().map(this::process).toList();
    }

    /**
     * A title is one process however many rows it has, as the public importer reads it; rows of
     * other hours under another order are another process of that title.
     */
    private static List<Row> sameProcess(List<List<Row>> processes, Row row) {
        boolean tooMany = processes.size() > Schedule.MOST_PROCESSES;
        for (List<Row> rows : tooMany ? List.<List<Row>>of() : processes) {
            Row first = rows.get(0);
            if (Column.PROCESS.in(first).equalsIgnoreCase(Column.PROCESS.in(row))
                    && (Column.PROCESS_ORDER.in(first).equals(Column.PROCESS_ORDER.in(row))
                            || sameHours(timed(rows), row))) {
                return rows;
            }
        }
        List<Row> rows = new ArrayList<>();
        processes.add(rows);
        return rows;
    }

    /** The same figures, or none in one of them. */
    private static boolean sameHours(Row first, Row row) {
        return hasNoHours(first)
                || hasNoHours(row)
                || Column.PROCESS_MIN.in(row).equals(Column.PROCESS_MIN.in(first))
                        && Column.PROCESS_MAX.in(row).equals(Column.PROCESS_MAX.in(first));
    }

    /** The first of them that has hours, else the first. */
    private static Row timed(List<Row> rows) {
        return rows.stream().filter(row -> !hasNoHours(row)).findFirst().orElse(rows.get(0));
    }

    private static boolean hasNoHours(Row row) {
        return Column.PROCESS_MIN.in(row).isEmpty() && Column.PROCESS_MAX.in(row).isEmpty();
    }

    private WorkProcess process(List<Row> rows) {
        Row first = rows.get(0);
        Row timed = timed(rows);
        List<Skill> skills = new ArrayList<>();
        for (Row row : rows) {
            sameAs(first, row, Column.PROCESS_TEXT);
            sameAs(timed, row, Column.PROCESS_MIN);
            sameAs(timed, row, Column.PROCESS_MAX);
            if (!Column.SKILL.in(row).isEmpty()) {
                skills.add(skill(Column.SKILL.in(row)));
            }
        }
        Brackets.Cell cell = Brackets.split(Column.PROCESS_TEXT.in(first));
        boolean sourced = cell.parts().size() == 1 && cell.parts().get(0).matches("source \\S+");
        String tasks = sourced ? cell.text() : Column.PROCESS_TEXT.in(first);
        return new WorkProcess(
                Text.of(Column.PROCESS.in(first)),
                figures.range(timed, Column.PROCESS_MIN, Column.PROCESS_MAX),
                Brackets.items(tasks).stream().map(Text::of).toList(),
                skills,
                sourced ? Optional.of(cell.parts().get(0).substring(7)) : Optional.empty(),
                Column.PROCESS.at(first));
    }

    /** A blank cell says nothing else. */
    private void sameAs(Row counted, Row row, Column column) {
        if (!column.in(row).isEmpty() && !column.in(row).equals(column.in(counted))) {
            figures.warning(
                    row,
                    column,
                    Message.of("expected.sheet.alike", counted.place().line()),
                    Message.of("remedy.sheet.alike"));
        }
    }

    /** With brackets that say nothing we know, the whole cell is the skill's words. */
    private Skill skill(String text) {
        Brackets.Cell cell = Brackets.split(text);
        Optional<Competency.Id> id =
                cell.parts().isEmpty() ? Optional.empty() : Brackets.id(cell.parts().get(0));
        boolean core = cell.parts().contains("core");
        Optional<String> shown = Brackets.shown(cell.parts());
        var level =
                cell.parts().stream().flatMap(part -> Brackets.level(part).stream()).findFirst();
        boolean ours = id.isPresent() || core || shown.isPresent() || level.isPresent();
        String name = ours ? cell.text() : text;
        String known =
                id.flatMap(catalog::findCompetency).map(found -> found.name().en()).orElse("");
        Optional<Text> words =
                name.isEmpty() || id.isPresent() && name.equals(known)
                        ? Optional.empty()
                        : Optional.of(Text.of(name));
        return id.isEmpty() && words.isEmpty()
                ? new Skill(
                        id, Optional.of(Text.of(text)), Optional.empty(), false, Optional.empty())
                : new Skill(id, words, level, core, shown.map(Text::of));
    }
}
