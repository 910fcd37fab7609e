package org.trellis.files.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.template.TemplateTable.Row;
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

    private final Figures figures;
    private final Catalog catalog;

    ProcessRows(Figures figures, Catalog catalog) {
        this.figures = figures;
        this.catalog = catalog;
    }

    List<WorkProcess> read(List<Row> rows) {
        Map<List<String>, List<Row>> processes = new LinkedHashMap<>();
        for (Row row : rows) {
            String title = row.text(Column.PROCESS);
            if (title.isEmpty()) {
                figures.error(
                        row, Column.PROCESS, "the name of the work process", "Fill in the cell.");
            } else {
                processes
                        .computeIfAbsent(
                                List.of(row.text(Column.PROCESS_ORDER), title),
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
                if (!row.text(column).equals(first.text(column))) {
                    figures.warning(
                            row,
                            column,
                            "the same as in line " + first.line(),
                            "The first line of a work process counts: make them alike.");
                }
            }
            if (!row.text(Column.SKILL).isEmpty()) {
                skills.add(skill(row.text(Column.SKILL)));
            }
        }
        Brackets.Cell cell = Brackets.split(first.text(Column.PROCESS_TEXT));
        boolean sourced = cell.parts().size() == 1 && cell.parts().get(0).matches("source \\S+");
        String tasks = sourced ? cell.text() : first.text(Column.PROCESS_TEXT);
        return new WorkProcess(
                Text.of(first.text(Column.PROCESS)),
                figures.range(first, Column.PROCESS_MIN, Column.PROCESS_MAX),
                Brackets.items(tasks).stream().map(Text::of).toList(),
                skills,
                sourced ? Optional.of(cell.parts().get(0).substring(7)) : Optional.empty(),
                first.place(Column.PROCESS));
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
