package org.trellis.files.table;

/**
 * How large a table may be.
 *
 * @param mostBytes of the file
 * @param mostRows below the header
 * @param mostColumns of one row
 * @param mostCells of all rows, empty ones too
 * @param mostLetters of one cell
 */
public record Bounds(int mostBytes, int mostRows, int mostColumns, int mostCells, int mostLetters) {
    /** What somebody hands in: a timesheet, a task list, a sheet of the import template. */
    public static final Bounds HANDED_IN = new Bounds(1_000_000, 20_000, 500, 200_000, 10_000);

    /** A table that is only asked what it is. */
    static final Bounds HEADER = new Bounds(1_000_000, 0, 500, 200_000, 10_000);

    /** A table of the data folders, which the one who runs the program puts there. */
    public static final Bounds OF_DATA = new Bounds(50_000_000, 500_000, 5_000, 10_000_000, 10_000);
}
