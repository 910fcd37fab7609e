package org.trellis.report.gap.goals;

import java.util.ArrayList;
import java.util.List;
import org.trellis.files.table.TableText;
import org.trellis.gap.GapReport;
import org.trellis.gap.goals.Goals;
import org.trellis.message.Code;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;

/** Goals side by side as a table: a row for each figure and skill; the goals are columns. */
public final class GoalsCsv {
    private GoalsCsv() {}

    public static String of(Goals goals, Catalog catalog, Words words) {
        GoalsWords said = new GoalsWords(goals, catalog, words);
        List<String> columns = new ArrayList<>(List.of("part", "code", "name", "case", "on"));
        goals.goals().forEach(goal -> columns.add(goal.report().job().id().toString()));
        GapReport any = goals.goals().get(0).report();
        List<List<Object>> rows = new ArrayList<>();
        said.facts().forEach(each -> rows.add(row("figure", each, any)));
        for (GoalsWords.Group group : said.groups()) {
            String part = "skill_" + Code.of(group.kind());
            group.rows().forEach(each -> rows.add(row(part, each, any)));
        }
        List<String> none = goals.goals().stream().map(goal -> "").toList();
        said.notes()
                .forEach(note -> rows.add(row("note", new GoalsWords.Row("", note, none), any)));
        return TableText.forSpreadsheet(columns, rows);
    }

    private static List<Object> row(String part, GoalsWords.Row row, GapReport any) {
        List<Object> cells =
                new ArrayList<>(List.of(part, row.code(), row.name(), any.person().id(), any.on()));
        cells.addAll(row.cells());
        return cells;
    }
}
