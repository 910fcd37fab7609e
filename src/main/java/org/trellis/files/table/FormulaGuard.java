package org.trellis.files.table;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text for a formula: a cell that leaves Trellis and begins,
 * after any blanks, with one of {@code = + - @}, their full-width forms, a tab or a line break gets
 * an apostrophe before it; the reader of tables takes that one apostrophe away. A number and a
 * single sign stay as they are.
 */
public final class FormulaGuard {
    private static final Pattern FORMULA =
            Pattern.compile(
                    "'*(?:[\\t\\r\\n]|[\\s\\p{Z}\\p{Cf}]*'*[=+\\-@＝＋－＠]).*", Pattern.DOTALL);
    private static final Pattern HARMLESS = Pattern.compile("[+-]|[+-]?\\d+(?:\\.\\d+)?");

    private FormulaGuard() {}

    public static String guarded(String text) {
        boolean formula = FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    /** The text that {@link #guarded} was given. */
    static String plain(String cell) {
        boolean guarded = cell.startsWith("'") && guarded(cell.substring(1)).equals(cell);
        return guarded ? cell.substring(1) : cell;
    }
}
