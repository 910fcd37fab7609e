package org.trellis.files.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows of a table that was copied with a tab between its cells: each has as many tabs as the rows
 * around it, and no cell of the first is empty; tabs that only line up figures are none. Or rows of
 * two cells with a bar between them.
 */
final class TabbedRows {
    private static final int COLUMN = 24;
    private static final int FEW_TABS = 2;
    private static final String BARRED = "[^|\t]*\\S\\s\\|(\\s[^|\t]*)?";

    private TabbedRows() {}

    private record Row(int from, String text) {
        long tabs() {
            return text.chars().filter(each -> each == '\t').count();
        }

        boolean isBarred() {
            return text.matches(BARRED);
        }

        /** A row that leaves its last cells out, as that of a total may. */
        boolean isShort() {
            return tabs() > 0 && !hasGap();
        }

        boolean hasGap() {
            return text.startsWith("\t") || text.contains("\t\t");
        }
    }

    /** Where in the text each such row begins. */
    static Set<Integer> of(String text) {
        List<Row> lines = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\\R", -1)) {
            int begin = text.indexOf(line, from);
            lines.add(new Row(begin, line));
            from = begin + line.length();
        }
        Set<Integer> rows = new HashSet<>();
        for (int first = 0, last; first < lines.size(); first = last) {
            last = first + 1;
            while (last < lines.size() && lines.get(last).tabs() == lines.get(first).tabs()) {
                last++;
            }
            List<Row> run = lines.subList(first, last);
            boolean table = run.get(0).tabs() >= FEW_TABS && run.size() > 1;
            if (table && !run.get(0).hasGap()) {
                run.forEach(row -> rows.add(row.from()));
                lines.stream()
                        .skip(last)
                        .limit(1)
                        .filter(Row::isShort)
                        .forEach(row -> rows.add(row.from()));
            }
        }
        rows.addAll(barred(lines));
        return rows;
    }

    /** Two lines or more, one after the other, with one bar between two cells. */
    private static Set<Integer> barred(List<Row> lines) {
        Set<Integer> rows = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBarred() && lines.get(i - 1).isBarred()) {
                rows.addAll(List.of(lines.get(i - 1).from(), lines.get(i).from()));
            }
        }
        return rows;
    }

    static List<DocumentLine.Cell> cells(String line) {
        List<DocumentLine.Cell> cells = new ArrayList<>();
        int column = 0;
        for (String cell : line.split(line.matches(BARRED) ? "\\|" : "\t", -1)) {
            cells.add(new DocumentLine.Cell(cell.strip(), column++ * COLUMN));
        }
        return cells;
    }
}
