package org.trellis.files.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Numeral;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.TableText;
import org.trellis.message.Message;
import org.trellis.model.catalog.Element;

/**
 * The ratings of a release as two tables, a row an occupation and a column an element. Values are
 * as O*NET gives them. What it recommends to suppress, and what has no figure, is an empty cell:
 * unknown. A level that it says is not relevant is {@code -}: not needed, suppressed or not.
 *
 * <p>Of what is wrong in a table, the first is told: these tables are not edited by hand.
 */
public final class RatingTables {
    public static final List<String> FILES =
            List.of("Skills.txt", "Knowledge.txt", "Work Styles.txt");

    /** The sign of a level that is not relevant. */
    static final String NOT_RELEVANT = "-";

    private final List<Element> elements;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String[]> importance = new TreeMap<>();
    private final Map<String, String[]> levels = new TreeMap<>();
    private boolean told;

    private RatingTables(List<Element> elements) {
        this.elements = elements;
        for (int i = 0; i < elements.size(); i++) {
            places.put(elements.get(i).id(), i);
        }
    }

    /**
     * @param files of {@link #FILES}, those to read
     * @param occupations of the release
     */
    public static RatingTables read(
            Reading reading,
            Folder onet,
            Elements known,
            List<String> files,
            Set<String> occupations) {
        var tables = new RatingTables(known.all());
        for (String file : files) {
            String[] needed = {"Element ID", "Element Name", "Scale ID", "Data Value"};
            var table = OnetTable.read(reading, onet, occupations, file, needed);
            tables.told = !known.check(table.rows()) || !table.whole();
            table.rows().forEach(tables::add);
            tables.even(table.rows());
        }
        return tables;
    }

    /** Each rated occupation has as many ratings as the first: else the table is not whole. */
    private void even(List<Row> rows) {
        var counts = new TreeMap<String, Integer>();
        rows.forEach(row -> counts.merge(row.text(OnetTable.SOC), 1, Integer::sum));
        for (Row row : rows) {
            int all = counts.get(rows.get(0).text(OnetTable.SOC));
            int own = counts.get(row.text(OnetTable.SOC));
            if (own != all) {
                tell(row, OnetTable.SOC, Message.of("expected.onet.even", all, own));
            }
        }
    }

    private void tell(Row row, String column, Message expected) {
        if (!told) {
            row.error(column, expected, Message.of("remedy.onet.unpack"));
        }
        told = true;
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

    private String level(Row row) {
        String rating = rating(row, 0, 7);
        return row.text("Not Relevant").equals("Y") ? NOT_RELEVANT : rating;
    }

    private String rating(Row row, int least, int most) {
        String text = row.text("Data Value");
        OptionalDouble value = row.numeral("Data Value").value();
        boolean none = text.isEmpty() || text.equals("n/a");
        if (value.isEmpty() ? !none : value.getAsDouble() < least || value.getAsDouble() > most) {
            tell(row, "Data Value", Cells.range(least, most));
            return "";
        }
        return none || row.text("Recommend Suppress").equals("Y")
                ? ""
                : Numeral.write(new BigDecimal(text));
    }

    private void put(Map<String, String[]> rows, Row row, int place, String cell) {
        String[] cells =
                rows.computeIfAbsent(row.text(OnetTable.SOC), soc -> new String[elements.size()]);
        if (cells[place] != null) {
            tell(row, "Element ID", Message.of("expected.onet.once"));
        }
        cells[place] = cell;
    }

    /** How many occupations have ratings. */
    public int occupations() {
        return importance.size();
    }

    public String importance() {
        return csv(importance, elements);
    }

    public String levels() {
        return csv(levels, elements.stream().filter(Element::hasLevel).toList());
    }

    private String csv(Map<String, String[]> rows, List<Element> columns) {
        var header = new ArrayList<>(List.of(Cells.ONET_SOC));
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
