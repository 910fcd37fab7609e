package org.trellis.files.document.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark before a line of an outline: {@code A)}, {@code 1.2}, a bullet.
 *
 * @param rest the line without it
 */
public record Marker(String sign, Style style, String rest) {
    public enum Style {
        NONE,
        BULLET,
        LETTER,
        SMALL_LETTER,
        NUMBER,
        DECIMAL,
        ROMAN,
        SMALL_ROMAN
    }

    private static final Pattern MARK =
            Pattern.compile(
                    "(?s)([•●▪◦·*§\\uF0B7\\uF0A7–—-](?=\\s)|o(?=\\s{2,})|[☐□❑❒](?=\\s)|\\[\\s{0,3}\\](?=\\s)"
                            + "|\\(?(?:[A-Z]|AA|BB|CC|DD|EE|[a-z]|[ivx]{1,5}|[IVX]{1,5}|\\d{1,3})[.)](?=\\s|$)"
                            + "|(?:[A-Z]|\\d{1,2})(?:\\s?[–—-]|:)(?=\\s+\\p{L})|(?:Competency|Task|Competencia|Tarea)"
                            + " \\d{1,2}(?:\\.\\d{1,2}){0,2}[.:]?(?=\\s+\\p{Lu})"
                            + "|[A-Z][-.]\\d{1,2}(?=\\s+\\p{Lu})|\\d{1,2}\\)(?=[A-Za-z])|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?(?=\\s))"
                            + "\\s*(.*)");

    /** A box to tick, with a number or a letter behind it. */
    private static final String BOX = "[☐□❑❒]|\\[\\s{0,3}\\]";

    public static Marker of(String text) {
        Matcher mark = MARK.matcher(text.strip());
        if (!mark.matches() || mark.group(2).isBlank()) {
            return new Marker("", Style.NONE, text.strip());
        }
        String sign = mark.group(1);
        Marker inner = sign.matches(BOX) ? of(mark.group(2)) : new Marker("", Style.NONE, "");
        return inner.isNone()
                ? new Marker(sign, style(sign), mark.group(2).strip())
                : new Marker(sign + " " + inner.sign, inner.style, inner.rest);
    }

    private static Style style(String sign) {
        String bare = sign.replaceAll("[\\s():.–—-]+$|^\\(|^\\p{L}{4,} ", "");
        if (bare.matches("\\d+(\\.0)?")) {
            return Style.NUMBER;
        }
        if (bare.matches("\\d+(\\.\\d+)+|[A-Z][-.]\\d+")) {
            return Style.DECIMAL;
        }
        if (bare.matches("[IVX]{2,}|[IV]")) {
            return Style.ROMAN;
        }
        if (bare.matches("[ivx]{2,}")) {
            return Style.SMALL_ROMAN;
        }
        if (bare.matches("[A-Z]{1,2}")) {
            return Style.LETTER;
        }
        return bare.matches("[a-z]") && !bare.equals("o") ? Style.SMALL_LETTER : Style.BULLET;
    }

    public boolean isNone() {
        return style == Style.NONE;
    }

    /** {@code I.} and {@code V.} may be letters as well as Roman numbers. */
    public boolean isLike(Style other) {
        boolean either = sign.replaceAll("\\W", "").matches("[IVXivx]");
        return style == other
                || either && (other == Style.LETTER || other == Style.ROMAN)
                || either && style == Style.LETTER && other == Style.ROMAN;
    }
}
