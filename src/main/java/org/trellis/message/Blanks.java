package org.trellis.message;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blanks of a sentence: {@code {0}} is the first argument as it is, {@code {0|hour|hours}} a
 * number with the word for one of them or for any other number of them, {@code 1 hour}.
 */
public final class Blanks {
    private static final Pattern BLANK =
            Pattern.compile("\\{([0-9]+)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

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
        return blank.group(2) == null ? said : said + " " + blank.group(said.equals("1") ? 2 : 3);
    }
}
