package org.trellis.web.cases;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.table.FormulaGuard;
import org.trellis.report.Words;
import org.trellis.report.plan.CalendarText;
import org.trellis.web.client.ClientDrawing;

/**
 * The case id inside a file about a client, where the file does not say it already: a column of a
 * table, each entry of a calendar, the name of a drawing, a line of a text.
 */
final class FileMark {
    /** A shorter id may stand in a text as a figure, a year or a word. */
    private static final int TELLING = 6;

    private FileMark() {}

    /**
     * @param type of the file, such as {@code text/csv}
     */
    static String of(String caseId, String type, String text) {
        return switch (type) {
            case "image/svg+xml" -> ClientDrawing.mark(caseId, text);
            case "text/csv" -> hasCase(text) ? text : table(cell(caseId), text);
            case "text/calendar" -> calendar(caseId, text);
            case "text/plain" -> says(caseId, text) ? text : Words.clean(caseId) + "\n" + text;
            default -> text;
        };
    }

    /** Whether a column of the table is the case. */
    private static boolean hasCase(String table) {
        String header = table.lines().findFirst().orElse("").replace("\"", "");
        return List.of(header.split(",")).contains("case");
    }

    /** Whether the text holds the id as a word that can be nothing else. */
    private static boolean says(String caseId, String text) {
        String word = "(?<![\\p{L}\\p{N}_-])" + Pattern.quote(caseId) + "(?![\\p{L}\\p{N}_-])";
        return caseId.length() >= TELLING && Pattern.compile(word).matcher(text).find();
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
        String escaped = CalendarText.escaped(caseId);
        String entries =
                text.replace(
                        "\r\nSUMMARY:",
                        "\r\n" + CalendarText.folded("SUMMARY:" + escaped + ": ") + "\r\n ");
        return entries.replaceFirst(
                "METHOD:PUBLISH\r\n",
                "METHOD:PUBLISH\r\n"
                        + Matcher.quoteReplacement(
                                CalendarText.folded("X-WR-CALNAME:" + escaped) + "\r\n"));
    }
}
