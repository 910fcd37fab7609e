package org.trellis.files.document;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of somebody's document: a paragraph, a row of a table or a line of text, as it stands.
 *
 * @param number from 1, through the whole document
 * @param page from 1
 * @param cells what stands apart in the line, from left to right; empty cells are left out
 * @param afterGap whether something empty stands above it
 * @param heading whether the document itself marks it as a heading
 */
public record DocumentLine(
        int number, int page, List<Cell> cells, boolean afterGap, boolean heading) {
    /**
     * @param from the column its text begins at, in letters of the page, 0 at the left edge
     */
    public record Cell(String text, int from) {}

    private static final Pattern SPACE = Pattern.compile("\\s+");

    public DocumentLine {
        cells = List.copyOf(cells);
    }

    /** All cells, a wide space between two of them. */
    public String text() {
        return cells.stream().map(Cell::text).collect(Collectors.joining("   "));
    }

    /** All words with single spaces. */
    public String words() {
        return SPACE.matcher(text()).replaceAll(" ");
    }

    /** Of these heads, the one over a cell of a row; the nearest where the row leaves some out. */
    public Cell over(DocumentLine row, int at) {
        int from = row.cells.get(at).from();
        return row.cells.size() == cells.size()
                ? cells.get(at)
                : cells.stream()
                        .min(Comparator.comparingInt(each -> Math.abs(each.from() - from)))
                        .orElseThrow();
    }

    public int indent() {
        return cells.get(0).from();
    }

    public Cell last() {
        return cells.get(cells.size() - 1);
    }
}
