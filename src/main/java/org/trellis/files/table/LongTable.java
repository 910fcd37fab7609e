package org.trellis.files.table;

import java.util.function.Consumer;
import org.trellis.files.reading.Reading;

/**
 * A table of so many rows that it is read part by part: memory holds the text and one part's rows.
 */
public final class LongTable {
    private static final int ROWS_AT_A_TIME = 10_000;

    private LongTable() {}

    /**
     * Hands over table after table, each with the header and some of the rows, in the order of the
     * file; line numbers are those of the file. Stops after a part with a fault in its header or
     * its lines.
     */
    public static void parts(Reading reading, String name, String text, Consumer<Table> part) {
        int start = after(text, 0, 1 + Table.linesBefore(text));
        String header = text.substring(0, start);
        int leftOut = 0;
        boolean whole = true;
        do {
            int end = after(text, start, ROWS_AT_A_TIME);
            String some = header + text.substring(start, end);
            Table table = Table.parse(reading, name, some, Bounds.OF_DATA, leftOut);
            part.accept(table);
            whole = table.isWhole();
            leftOut += ROWS_AT_A_TIME;
            start = end;
        } while (whole && start < text.length() && leftOut <= Bounds.OF_DATA.mostRows());
    }

    /** Where the text goes on after so many line ends. */
    private static int after(String text, int from, int lines) {
        int at = from;
        for (int i = 0; i < lines && at < text.length(); i++) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
        return at;
    }
}
