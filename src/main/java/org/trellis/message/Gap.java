package org.trellis.message;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The gaps of a sentence: {@code {0}} is the first argument as it is, {@code {0|hour|hours}} a
 * number with the word for one of them or for any other number of them, {@code 1 hour}.
 */
public final class Gap {
    private static final Pattern GAP = Pattern.compile("\\{([0-9]+)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

    private Gap() {}

    /** A gap without an argument stays as it stands. */
    public static String filled(String pattern, Object... args) {
        return GAP.matcher(pattern).replaceAll(g -> Matcher.quoteReplacement(fill(g, args)));
    }

    private static String fill(MatchResult gap, Object... args) {
        int index = Integer.parseInt(gap.group(1));
        if (index >= args.length) {
            return gap.group();
        }
        String said = String.valueOf(args[index]);
        return gap.group(2) == null ? said : said + " " + gap.group(said.equals("1") ? 2 : 3);
    }
}
