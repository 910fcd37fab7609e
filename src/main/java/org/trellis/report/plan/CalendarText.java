package org.trellis.report.plan;

import java.nio.charset.StandardCharsets;
import org.trellis.report.Words;

/** How a calendar's file writes a text and its lines (RFC 5545, 3.1 and 3.3.11). */
public final class CalendarText {
    /** A line holds so many bytes at most; what is longer goes on in the next one. */
    private static final int LONGEST = 75;

    private CalendarText() {}

    /** Of one line or several; empty ones are left out. */
    public static String escaped(String text) {
        return text.lines()
                .map(Words::clean)
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceAll("([\\\\;,])", "\\\\$1"))
                .reduce((above, below) -> above + "\\n" + below)
                .orElse("");
    }

    /** Without its last line end; no character is cut in two. */
    public static String folded(String line) {
        StringBuilder out = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LONGEST) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(character);
            bytes += more;
        }
        return out.toString();
    }
}
