package org.trellis.report.compare;

import java.util.ArrayList;
import java.util.List;
import org.trellis.files.table.TableText;
import org.trellis.message.Code;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.compare.Change;
import org.trellis.path.compare.Comparison;
import org.trellis.path.compare.Passage;
import org.trellis.report.Words;

/**
 * A comparison as a table: a row for each fact, way, must-have and skill, then for each note; the
 * last columns are the sides.
 */
public final class ComparedCsv {
    private ComparedCsv() {}

    public static String of(Comparison comparison, Catalog catalog, Words words) {
        ComparedWords said = new ComparedWords(comparison, catalog, words);
        List<String> columns = new ArrayList<>(List.of("part", "code", "name", "change"));
        comparison.sides().forEach(side -> columns.add(side.code()));
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row("title", "", "", "", said.titles()));
        said.facts().forEach(each -> rows.add(row("fact", "", each.name(), "", each.cells())));
        PassageWords ways = new PassageWords(comparison, catalog, words);
        for (Passage passage : comparison.passages()) {
            rows.add(row("way", "", way(passage, ways), "", List.of()));
        }
        said.mustHaves()
                .forEach(each -> rows.add(row("must_have", "", each.name(), "", each.cells())));
        for (Change change : Change.values()) {
            for (ComparedRow each : said.skills(change)) {
                rows.add(row("skill", each.code(), each.name(), Code.of(change), each.cells()));
            }
        }
        said.report().forEach(note -> rows.add(row("note", "", note, "", List.of())));
        return TableText.forSpreadsheet(columns, padded(rows, columns.size()));
    }

    private static String way(Passage passage, PassageWords ways) {
        return String.join(
                " ",
                ways.way(passage) + ":",
                ways.wageChange(passage),
                ways.best(passage),
                ways.learn(passage) + ".",
                ways.earn(passage) + ".");
    }

    private static List<Object> row(
            String part, String code, String name, String change, List<String> cells) {
        List<Object> row = new ArrayList<>(List.of(part, code, name, change));
        row.addAll(cells);
        return row;
    }

    private static List<List<Object>> padded(List<List<Object>> rows, int columns) {
        for (List<Object> row : rows) {
            while (row.size() < columns) {
                row.add("");
            }
        }
        return rows;
    }
}
