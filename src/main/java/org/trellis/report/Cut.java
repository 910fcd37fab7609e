package org.trellis.report;

/** A text of somebody else's where there is room for so many letters. */
public final class Cut {
    private Cut() {}

    /**
     * Whole where it fits, else with an ellipsis at its end; no character is cut in two.
     *
     * @param most characters, at least 1
     */
    public static String to(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
