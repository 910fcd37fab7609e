package org.trellis.files.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trellis.files.reading.Reading;

/**
 * What a table had and its new version has not: cells that would become blank or not rated, and
 * those of rows that would go, and figures that would be none. Rows of one key count as one.
 * Another figure in the place of a figure is not a loss.
 *
 * @param key the row's
 * @param value what stood there
 */
public record LostCells(String key, String column, String value) {
    private static final Set<String> NOTHING = Set.of("", "NR");

    private record Place(String key, String column) {}

    /**
     * In the order of the old table; an old text that is not a table loses nothing that is known.
     */
    public static List<LostCells> between(String before, String after, String keyColumn) {
        Map<Place, String> lost = filled(before, keyColumn);
        Map<Place, String> kept = filled(after, keyColumn);
        lost.entrySet().removeIf(cell -> isKept(cell.getValue(), kept.get(cell.getKey())));
        List<LostCells> cells = new ArrayList<>();
        lost.forEach((at, value) -> cells.add(new LostCells(at.key(), at.column(), value)));
        return cells;
    }

    private static boolean isKept(String before, String after) {
        return after != null && (isFigure(after) || !isFigure(before));
    }

    private static boolean isFigure(String value) {
        return value.matches("-?\\d.*");
    }

    private static Map<Place, String> filled(String text, String keyColumn) {
        Map<Place, String> filled = new LinkedHashMap<>();
        Table table = Table.parse(new Reading(), "", text, Bounds.OF_DATA, keyColumn);
        for (Row row : table.rows()) {
            for (String column : table.columns()) {
                String value = row.text(column);
                if (!column.equals(keyColumn) && !NOTHING.contains(value)) {
                    filled.putIfAbsent(new Place(row.text(keyColumn), column), value);
                }
            }
        }
        return filled;
    }
}
