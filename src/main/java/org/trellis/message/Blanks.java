package org.trellis.message;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blanks of a sentence, and the only place where one thing and several are told apart:
 *
 * <ul>
 *   <li>{@code {0}} is the first argument as it is;
 *   <li>{@code {0|hour|hours}} is a number with the words for one or for any other number of them:
 *       {@code 1 hour};
 *   <li>{@code {0?One way is|{0} ways are}} is only the words for one or for any other number.
 * </ul>
 *
 * <p>The words of a choice may hold blanks without a choice. What an argument says is never read as
 * a blank. One is what reads as {@code 1}; 1.5 and 0 take the words of the others.
 */
public final class Blanks {
    private static final String WORDS = "((?:[^|{}]|\\{[0-9]+})*)";
    private static final Pattern BLANK =
            Pattern.compile("\\{([0-9]+)(?:([|?])" + WORDS + "\\|" + WORDS + ")?}");

    private Blanks() {}

    /** A blank without an argument stays as it stands. */
    public static String filled(String pattern, Object... args) {
        return BLANK.matcher(pattern)
                .replaceAll(blank -> Matcher.quoteReplacement(fill(blank, args)));
    }

    private static String fill(MatchResult blank, Object... args) {
        int index = Integer.parseInt(blank.group(1));
        if (index >= args.length) {
            return blank.group();
        }
        String said = String.valueOf(args[index]);
        if (blank.group(2) == null) {
            return said;
        }
        String words = filled(blank.group(said.equals("1") ? 3 : 4), args);
        return blank.group(2).equals("|") ? said + " " + words : words;
    }
}
