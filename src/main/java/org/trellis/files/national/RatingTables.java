package org.trellis.files.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Numeral;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.files.table.TableText;
import org.trellis.message.Message;
import org.trellis.model.catalog.Element;

/**
 * The ratings of a release as two tables, a row an occupation and a column an element. Values are
 * as O*NET gives them. What it recommends to suppress, and what has no figure, is an empty cell:
 * unknown. A level that it says is not relevant is {@code -}: not needed, suppressed or not.
 */
final class RatingTables {
    /** The sign of a level that is not relevant. */
    static final String NOT_RELEVANT = "-";

    private static final String SOC = "O*NET-SOC Code";
    private static final List<String> FILES =
            List.of("Skills.txt", "Knowledge.txt", "Work Styles.txt");

    private final List<Element> elements;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String[]> importance = new TreeMap<>();
    private final Map<String, String[]> levels = new TreeMap<>();

    private RatingTables(List<Element> elements) {
        this.elements = elements;
        for (int i = 0; i < elements.size(); i++) {
            places.put(elements.get(i).id(), i);
        }
    }

    static RatingTables read(Reading reading, Folder onet, Elements known) {
        var tables = new RatingTables(known.all());
        for (String file : FILES) {
            String[] needed = {SOC, "Element ID", "Element Name", "Scale ID", "Data Value"};
            Table table = Table.read(reading, onet, file, needed);
            known.check(table);
            table.rows().forEach(tables::add);
        }
        return tables;
    }

    private void add(Row row) {
        Integer place = places.get(row.text("Element ID"));
        if (place == null) {
            return;
        }
        switch (row.text("Scale ID")) {
            case "IM" -> put(importance, row, place, rating(row, 1, 5));
            case "LV" -> put(levels, row, place, level(row));
            default -> {}
        }
    }

    private static String level(Row row) {
        String rating = rating(row, 0, 7);
        return row.text("Not Relevant").equals("Y") ? NOT_RELEVANT : rating;
    }

    private static String rating(Row row, int least, int most) {
        String text = row.text("Data Value");
        OptionalDouble value = row.numeral("Data Value").value();
        boolean none = text.isEmpty() || text.equals("n/a");
        if (value.isEmpty() ? !none : value.getAsDouble() < least || value.getAsDouble() > most) {
            row.error("Data Value", Cells.range(least, most), Message.of("remedy.onet.unpack"));
            return "";
        }
        return none || row.text("Recommend Suppress").equals("Y")
                ? ""
                : Numeral.write(new BigDecimal(text));
    }

    private void put(Map<String, String[]> rows, Row row, int place, String cell) {
        rows.computeIfAbsent(row.text(SOC), soc -> empty())[place] = cell;
    }

    private String[] empty() {
        var cells = new String[elements.size()];
        Arrays.fill(cells, "");
        return cells;
    }

    /** How many occupations have ratings. */
    int occupations() {
        return importance.size();
    }

    String importance() {
        return csv(importance, elements);
    }

    String levels() {
        return csv(levels, elements.stream().filter(Element::hasLevel).toList());
    }

    private String csv(Map<String, String[]> rows, List<Element> columns) {
        var header = new ArrayList<>(List.of("onet_soc"));
        columns.forEach(element -> header.add(element.id()));
        var lines = new ArrayList<List<String>>();
        rows.forEach(
                (soc, cells) -> {
                    var line = new ArrayList<>(List.of(soc));
                    columns.forEach(element -> line.add(cells[places.get(element.id())]));
                    lines.add(line);
                });
        return TableText.of(header, lines);
    }
}
