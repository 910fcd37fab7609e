package org.trellis.files.table;

/** A line with more cells than a table may have, found before any of its cells is made. */
final class WideLine {
    private final String text;
    private final char sign;

    WideLine(String text, char sign) {
        this.text = text;
        this.sign = sign;
    }

    /**
     * Where the first line of more than {@code mostColumns} cells starts; the length of the text
     * when there is none. A line goes on inside quotes, which open at the start of a cell. O(length
     * of the text).
     */
    static int start(String text, char sign, int mostColumns) {
        WideLine lines = new WideLine(text, sign);
        char[] letters = text.toCharArray();
        int start = 0;
        int cells = 1;
        for (int at = 0; at < letters.length; at++) {
            if (letters[at] == '"') {
                at = lines.afterQuotes(at);
            }
            char letter = at < letters.length ? letters[at] : '\n';
            if (letter == '\n' || letter == '\r') {
                start = at + 1;
                cells = 1;
            } else if (letter == sign && ++cells > mostColumns) {
                return start;
            }
        }
        return text.length();
    }

    /** {@code at} itself where no quoted text opens. */
    int afterQuotes(int at) {
        boolean first = at == 0 || "\r\n".indexOf(text.charAt(at - 1)) >= 0;
        if (text.charAt(at) != '"' || !first && text.charAt(at - 1) != sign) {
            return at;
        }
        int end = text.indexOf('"', at + 1);
        while (end >= 0 && text.startsWith("\"\"", end)) {
            end = text.indexOf('"', end + 2);
        }
        return end < 0 ? text.length() : end + 1;
    }
}
