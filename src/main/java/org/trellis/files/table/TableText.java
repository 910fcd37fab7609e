package org.trellis.files.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.trellis.message.Precision;

/**
 * A table as CSV (RFC 4180, lines end with a line feed), in the one way in which Trellis writes it:
 * texts are guarded against formulas by {@link FormulaGuard}.
 */
public final class TableText {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TableText() {}

    /**
     * @param header the first line
     * @param rows cells as texts or numbers; null is an empty cell
     */
    public static String of(List<String> header, List<? extends List<?>> rows) {
        StringWriter out = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
            csv.printRecord(header.stream().map(FormulaGuard::guarded).toList());
            for (List<?> row : rows) {
                csv.printRecord(row.stream().map(TableText::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * The same for a person's spreadsheet program: with a byte order mark where a letter is not
     * ASCII, since common programs take a file without one for Windows-1252.
     */
    public static String forSpreadsheet(List<String> header, List<? extends List<?>> rows) {
        String text = of(header, rows);
        boolean plain = text.chars().allMatch(letter -> letter < 128);
        return plain ? text : BYTE_ORDER_MARK + text;
    }

    private static Object cell(Object value) {
        if (value instanceof Double figure) {
            return Precision.rounded(figure);
        }
        return value instanceof CharSequence text ? FormulaGuard.guarded(text.toString()) : value;
    }
}
