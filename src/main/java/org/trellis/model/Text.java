package org.trellis.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text in English and, where we have it, in Spanish.
 *
 * @param en never blank
 * @param es blank when there is no translation yet
 */
public record Text(String en, String es) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

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

    /** Whether one of the two is {@code text}, in any case, with or without accents. */
    public boolean reads(String text) {
        return text.equalsIgnoreCase(en)
                || !es.isEmpty() && plain(text).equalsIgnoreCase(plain(es));
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
