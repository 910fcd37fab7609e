package org.trellis.model.person;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody wrote about a person, without what could act where it is shown or kept: controls,
 * line ends inside a line, and marks that turn the direction of the text around them. Letters of
 * every script stay, and so do the joiners that Persian and emoji are written with.
 */
public final class Written {
    private static final String ACTING = "\\p{Cc}\\u2028\\u2029\\p{Cs}[\\p{Cf}&&[^\\u200c\\u200d]]";
    private static final Pattern IN_LINE = Pattern.compile("[" + ACTING + "]+");
    private static final Pattern IN_LINES = Pattern.compile("[" + ACTING + "&&[^\\n\\t]]+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

    private Written() {}

    /** A name, an id: one line. */
    public static String line(String text) {
        return IN_LINE.matcher(text).replaceAll(found -> isSpace(found.group()) ? " " : "").strip();
    }

    /** As {@link #line(String)}; empty when nothing is left. */
    static Optional<String> line(Optional<String> text) {
        return text.map(Written::line).filter(line -> !line.isEmpty());
    }

    /** A note: its line ends stay, each as a single line feed. */
    public static String lines(String text) {
        String ended = LINE_END.matcher(text).replaceAll("\n");
        return IN_LINES.matcher(ended).replaceAll("").strip();
    }

    private static boolean isSpace(String found) {
        return found.codePoints().anyMatch(c -> Character.isWhitespace(c) || c == 0x85);
    }
}
