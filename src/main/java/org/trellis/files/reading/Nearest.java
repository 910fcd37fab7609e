package org.trellis.files.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.trellis.message.Message;

/** Suggests known names for a mistyped one. */
public final class Nearest {
    private static final List<String> ASKED =
            List.of("remedy.near.one", "remedy.near.two", "remedy.near.three");
    private static final int AT_MOST = ASKED.size();

    /** Letters of a name; longer ones are no slip of the keyboard. */
    private static final int LONGEST = 200;

    /** Letters of a name up to which one wrong letter is much. */
    private static final int SHORT = 3;

    private static final int WORD = 1;
    private static final int EDIT = 2;
    private static final int WITHIN = 2 * EDIT;
    private static final int FAR = 1000;

    private record Near(String name, int distance) {}

    private Nearest() {}

    /**
     * Up to three names, the nearest first, equals in alphabetical order; none when nothing is
     * near, and none that is more than half again as far as the nearest. A name that has the
     * mistyped one as a word or begins with it comes before all that differ in letters, which are
     * inserted, removed, changed or swapped with their neighbors, without regard to case; near is
     * at most a third of the longer name, and at least 2, or 1 where no name has over 3 letters and
     * no {@code a/} before it is the same. Of names written {@code a/b}, each part has to be near
     * on its own, unless {@code b} is the same; only {@code b} counts where {@code a} was not
     * typed. Near a name of more than 200 letters is none.
     */
    public static List<String> names(String wrong, Collection<String> known) {
        if (wrong.length() > LONGEST) {
            return List.of();
        }
        String mistyped = wrong.strip().toLowerCase(Locale.ROOT);
        List<Near> near =
                known.stream()
                        .map(n -> new Near(n, distance(mistyped, n.toLowerCase(Locale.ROOT))))
                        .filter(n -> n.distance < FAR)
                        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                        .limit(AT_MOST)
                        .toList();
        int best = near.isEmpty() ? 0 : near.get(0).distance;
        return near.stream().filter(n -> 2 * n.distance <= 3 * best).map(Near::name).toList();
    }

    /** Asks whether one of the nearest was meant, or {@code otherwise} when nothing is near. */
    public static Message remedy(String wrong, Collection<String> known, Message otherwise) {
        List<String> near = names(wrong, known);
        return near.isEmpty() ? otherwise : Message.of(ASKED.get(near.size() - 1), near.toArray());
    }

    /** {@link #EDIT} for each letter, {@link #FAR} where that is too much. */
    private static int distance(String a, String b) {
        int mine = a.indexOf('/');
        int theirs = b.indexOf('/');
        if (theirs < 0) {
            return part(a, b);
        }
        String tail = b.substring(theirs + 1);
        if (mine < 0) {
            return Math.min(part(a, b), part(a, tail));
        }
        int start = part(a.substring(0, mine), b.substring(0, theirs));
        String last = a.substring(mine + 1);
        int end = start == 0 ? part(last, tail, 2) : part(last, tail);
        return end == 0 ? Math.min(start, WITHIN) : Math.min(start + end, FAR);
    }

    private static int part(String a, String b) {
        return part(a, b, Math.max(a.length(), b.length()) <= SHORT ? 1 : 2);
    }

    /**
     * @param most letters that may differ, if not a third of the longer name
     */
    private static int part(String a, String b, int most) {
        if (a.equals(b)) {
            return 0;
        }
        boolean telling = a.length() >= SHORT && b.length() >= SHORT;
        if (telling && (b.startsWith(a) || isWord(a, b))) {
            return WORD;
        }
        int edits = edits(a, b);
        int longer = Math.max(a.length(), b.length());
        int letters = edits <= Math.max(most, longer / 3) ? EDIT * edits : FAR;
        boolean within = a.length() > SHORT && b.contains(a) || telling && isWord(b, a);
        return within ? Math.min(letters, WITHIN) : letters;
    }

    /** Whether {@code whole} has {@code word} between signs that are no letter and no digit. */
    private static boolean isWord(String word, String whole) {
        for (int at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(whole.charAt(at - 1));
            boolean ends = end == whole.length() || !Character.isLetterOrDigit(whole.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    /** Optimal string alignment distance, O(length of a x length of b). */
    private static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
