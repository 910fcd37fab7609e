package org.trellis.web.cases;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import org.trellis.files.table.FormulaGuard;
import org.trellis.report.Words;
import org.trellis.web.client.ClientDrawing;

/**
 * The case id inside a file about a client, where the file does not say it already: a column of a
 * table, each entry of a calendar, the name of a drawing, a field, a line.
 */
final class FileMark {
    private static final int LONGEST_LINE = 70;

    private FileMark() {}

    /**
     * @param type of the file, such as {@code text/csv}
     */
    static String of(String caseId, String type, String text) {
        return switch (type) {
            case "image/svg+xml" -> ClientDrawing.mark(caseId, text);
            case "text/csv" -> text.contains(caseId) ? text : table(cell(caseId), text);
            case "text/calendar" -> text.contains(caseId) ? text : calendar(caseId, text);
            case "text/plain" -> text.contains(caseId) ? text : Words.clean(caseId) + "\n" + text;
            default -> text;
        };
    }

    /** A last column {@code case}; a row ends where a line ends outside of quotes. */
    private static String table(String cell, String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean quoted = false;
        boolean header = true;
        boolean written = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            quoted ^= letter == '"';
            boolean end = !quoted && (letter == '\n' || letter == '\r');
            if (end && !written) {
                out.append(header ? ",case" : "," + cell);
                header = false;
            }
            written = end;
            out.append(letter);
        }
        return written ? out.toString() : out.append(header ? ",case" : "," + cell).toString();
    }

    /** Quoted, and no formula to a spreadsheet program. */
    private static String cell(String caseId) {
        return "\"" + FormulaGuard.guarded(caseId).replace("\"", "\"\"") + "\"";
    }

    /** In each entry, since a calendar program shows entries of many clients beside each other. */
    private static String calendar(String caseId, String text) {
        String escaped = Words.clean(caseId).replaceAll("([\\\\;,])", "\\\\$1");
        String entries = text.replace("SUMMARY:", folded("SUMMARY:" + escaped + ": ") + "\r\n ");
        return entries.replaceFirst(
                "METHOD:PUBLISH\r\n",
                "METHOD:PUBLISH\r\n"
                        + Matcher.quoteReplacement(folded("X-WR-CALNAME:" + escaped) + "\r\n"));
    }

    private static String folded(String line) {
        StringBuilder out = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String letter = Character.toString(line.codePointAt(i));
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LONGEST_LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(letter);
            bytes += more;
        }
        return out.toString();
    }
}
