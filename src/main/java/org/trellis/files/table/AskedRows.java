package org.trellis.files.table;

import java.util.function.Predicate;
import org.trellis.files.reading.Cells;

/**
 * Leaves rows that nobody asks for out of the text of a large table, before cells are made of them.
 * Each becomes as many empty lines as it had, so that line numbers stay.
 *
 * <p>Takes one look at each letter of a row with quotes, and searches the others for their end. The
 * last row stays, since a quote may be open in it. The text is left as it is when the column does
 * not stand first, after a line that states the separator, and with line ends other than line
 * feeds.
 */
final class AskedRows {
    private final String text;
    private final WideLine quotes;
    private final char sign;
    private final StringBuilder kept = new StringBuilder();

    /** The next quote from where it was last looked for. */
    private int quote;

    private AskedRows(String text, char sign) {
        this.text = text;
        this.quote = text.indexOf('"');
        this.sign = sign;
        this.quotes = new WideLine(text, sign);
    }

    /** The text with its header and the rows whose cell in {@code column} is asked for. */
    static String of(String text, String column, Predicate<String> asked) {
        Separator separator = Separator.of(text);
        AskedRows rows = new AskedRows(text, separator.sign());
        boolean plain = separator.skipped() == 0 && text.indexOf('\r') < 0;
        return plain && rows.first(0).equalsIgnoreCase(column)
                ? rows.read((start, end) -> asked.test(rows.first(start)), rows::emptyLines)
                : text;
    }

    /**
     * The text with its header and the rows that are asked for as they stand. The others leave no
     * lines: rows are not where they were.
     */
    static String like(String text, Predicate<String> asked) {
        Separator separator = Separator.of(text);
        AskedRows rows = new AskedRows(text, separator.sign());
        return separator.skipped() == 0 && text.indexOf('\r') < 0
                ? rows.read(
                        (start, end) -> asked.test(text.substring(start, end)), (start, end) -> {})
                : text;
    }

    /** Whether the row between two places of the text stays. */
    private interface Stays {
        boolean test(int start, int end);
    }

    /** What becomes of the row between two places of the text. */
    private interface Left {
        void out(int start, int end);
    }

    private String read(Stays stays, Left left) {
        int next = end(0);
        kept.append(text, 0, next);
        while (next < text.length()) {
            int start = next;
            next = end(start);
            boolean last = next == text.length();
            if (last || text.charAt(start) == '"' || stays.test(start, next)) {
                kept.append(text, start, next);
            } else {
                left.out(start, next);
            }
        }
        return kept.toString();
    }

    /** The first cell of a row, if it is not quoted. */
    private String first(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != sign && text.charAt(end) != '\n') {
            end++;
        }
        return Cells.strip(text.substring(start, end));
    }

    /** After the line feed that ends a row; the end of the text when a quote stays open. */
    private int end(int start) {
        int line = text.indexOf('\n', start);
        if (quote >= 0 && quote < start) {
            quote = text.indexOf('"', start);
        }
        if (quote < 0 || line >= 0 && line < quote) {
            return line < 0 ? text.length() : line + 1;
        }
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n') {
            int after = quotes.afterQuotes(at);
            at = after == at ? at + 1 : after;
        }
        return Math.min(at + 1, text.length());
    }

    private void emptyLines(int start, int end) {
        int line = text.indexOf('\n', start);
        while (line >= 0 && line < end) {
            kept.append('\n');
            line = text.indexOf('\n', line + 1);
        }
    }
}
