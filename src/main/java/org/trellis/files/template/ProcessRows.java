package org.trellis.files.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.table.Row;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
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
        Map<List<String>, List<Row>> processes = new LinkedHashMap<>();
        for (Row row : rows) {
            String title = Column.PROCESS.in(row);
            if (title.isEmpty()) {
                figures.error(
                        row,
                        Column.PROCESS,
                        Message.of("expected.sheet.process"),
                        Message.of("remedy.sheet.cell"));
            } else {
                processes
                        .computeIfAbsent(
                                List.of(Column.PROCESS_ORDER.in(row), title),
                                key -> new ArrayList<>())
                        .add(row);
            }
            WITHOUT_A_FIELD.forEach(column -> figures.notKept(row, column));
        }
        return processes.values().stream().map(this::process).toList();
    }

    private WorkProcess process(List<Row> rows) {
        Row first = rows.get(0);
        List<Skill> skills = new ArrayList<>();
        for (Row row : rows) {
            for (Column column :
                    List.of(Column.PROCESS_TEXT, Column.PROCESS_MIN, Column.PROCESS_MAX)) {
                if (!column.in(row).equals(column.in(first))) {
                    figures.warning(
                            row,
                            column,
                            Message.of("expected.sheet.alike", first.place().line()),
                            Message.of("remedy.sheet.alike"));
                }
            }
            if (!Column.SKILL.in(row).isEmpty()) {
                skills.add(skill(Column.SKILL.in(row)));
            }
        }
        Brackets.Cell cell = Brackets.split(Column.PROCESS_TEXT.in(first));
        boolean sourced = cell.parts().size() == 1 && cell.parts().get(0).matches("source \\S+");
        String tasks = sourced ? cell.text() : Column.PROCESS_TEXT.in(first);
        return new WorkProcess(
                Text.of(Column.PROCESS.in(first)),
                figures.range(first, Column.PROCESS_MIN, Column.PROCESS_MAX),
                Brackets.items(tasks).stream().map(Text::of).toList(),
                skills,
                sourced ? Optional.of(cell.parts().get(0).substring(7)) : Optional.empty(),
                Column.PROCESS.at(first));
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
