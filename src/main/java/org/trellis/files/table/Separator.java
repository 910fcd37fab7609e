package org.trellis.files.table;

/**
 * What separates the cells of a table: comma, semicolon or tab, whichever the header has most of. A
 * first line {@code sep=;}, which spreadsheets write for each other, is left out and decides.
 *
 * @param sign {@link #NONE} when the header is one cell
 * @param skipped how many lines stand before the table: 0 or 1
 */
record Separator(char sign, int skipped) {
    private static final String SIGNS = ",;\t";

    /** Stands in no text, so that a line is one cell whatever it holds. */
    static final char NONE = '\u001f';

    static Separator of(String text) {
        String first = text.lines().findFirst().orElse("").strip().replace("\"", "");
        if (first.matches("(?i)sep=.?")) {
            char stated = first.length() > 4 ? first.charAt(4) : '\t';
            return new Separator(stated, 1);
        }
        return new Separator(most(text), 0);
    }

    /** The text without the line that states the separator. */
    String without(String text) {
        if (skipped == 0) {
            return text;
        }
        int end = 0;
        while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int next = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        return text.substring(Math.min(next, text.length()));
    }

    private static char most(String text) {
        int[] counts = new int[SIGNS.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!quoted && (c == '\n' || c == '\r')) {
                if (begun) {
                    break;
                }
                continue;
            }
            quoted ^= c == '"';
            begun |= !Character.isWhitespace(c) && SIGNS.indexOf(c) < 0;
            if (!quoted && SIGNS.indexOf(c) >= 0) {
                counts[SIGNS.indexOf(c)]++;
            }
        }
        int best = counts[1] > counts[0] ? 1 : 0;
        best = counts[2] > counts[best] ? 2 : best;
        return counts[best] == 0 ? NONE : SIGNS.charAt(best);
    }
}
