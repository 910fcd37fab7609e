package org.trellis.files.document.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.DocumentLine.Cell;

/**
 * Rows of a printed table whose cells go over several lines: {@code Coagulation and | 900} and
 * {@code filtration} below it are one row.
 *
 * @param lines as many as before; the first line of a row has the words of all
 * @param taken the places of the lines whose words went to the one above
 */
public record WrappedCells(List<DocumentLine> lines, Set<Integer> taken) {
    /** Letters that a column's edge may be off. */
    private static final int NEAR = 3;

    private static final String GOES_ON = "[\\p{Ll})].*";
    private static final String OPEN =
            "(?iu).*(?:[,&/(–-]|\\b(?:and|or|of|the|to|a|an|in|with|y|o|de|la|el))";

    public WrappedCells {
        lines = List.copyOf(lines);
        taken = Set.copyOf(taken);
    }

    /**
     * @param may which lines may go on with the one above
     */
    public static WrappedCells of(List<DocumentLine> lines, IntPredicate may) {
        List<DocumentLine> all = new ArrayList<>(lines);
        Set<Integer> taken = new HashSet<>();
        int row = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (may.test(i) && goesOn(all.get(row), lines.get(i))) {
                all.set(row, joined(all.get(row), lines.get(i)));
                taken.add(i);
            } else {
                row = i;
            }
        }
        return new WrappedCells(all, taken);
    }

    private static boolean goesOn(DocumentLine row, DocumentLine below) {
        boolean near = !below.afterGap() && below.page() == row.page();
        if (!near || row.cells().size() < 2 || below.cells().size() > row.cells().size()) {
            return false;
        }
        boolean each =
                below.cells().stream()
                        .allMatch(
                                cell ->
                                        cell.text().matches(GOES_ON)
                                                && Marker.of(cell.text()).isNone()
                                                && column(row, cell) >= 0);
        boolean first = column(row, below.cells().get(0)) == 0;
        boolean open = row.cells().get(0).text().matches(OPEN);
        return each && (!first || below.cells().size() > 1 || open);
    }

    /** The place of the cell above; -1 when none begins there. */
    private static int column(DocumentLine row, Cell cell) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (Math.abs(row.cells().get(i).from() - cell.from()) <= NEAR) {
                return i;
            }
        }
        return -1;
    }

    private static DocumentLine joined(DocumentLine row, DocumentLine below) {
        List<Cell> cells = new ArrayList<>(row.cells());
        for (Cell cell : below.cells()) {
            int at = column(row, cell);
            Cell above = cells.get(at);
            cells.set(at, new Cell(above.text() + " " + cell.text(), above.from()));
        }
        return new DocumentLine(row.number(), row.page(), cells, row.afterGap(), row.heading());
    }
}
