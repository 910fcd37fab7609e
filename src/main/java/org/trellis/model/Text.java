package org.trellis.model;

/**
 * A text in English and, where we have it, in Spanish.
 *
 * @param en never blank
 * @param es blank when there is no translation yet
 */
public record Text(String en, String es) {
    public Text {
        en = Checks.filled(en, "text");
        es = es == null ? "" : es.strip();
    }

    public static Text of(String en) {
        return new Text(en, "");
    }

    /**
     * The text in {@code lang} ("es" is Spanish, anything else English); English where Spanish is
     * missing.
     */
    public String in(String lang) {
        return "es".equals(lang) && !es.isEmpty() ? es : en;
    }

    /** Whether one of the two is {@code text}, in any case. */
    public boolean reads(String text) {
        return text.equalsIgnoreCase(en) || text.equalsIgnoreCase(es);
    }
}
