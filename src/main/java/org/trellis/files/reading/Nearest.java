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

    private record Near(String name, int distance) {}

    private Nearest() {}

    /**
     * Up to three names, the nearest first, equals in alphabetical order; none when nothing is
     * near, and none that is more than half again as far as the nearest. Distance counts inserted,
     * removed, changed and swapped neighbouring letters, without regard to case; near is at most a
     * third of the longer name, and at least 2. Of names written {@code a/b}, only {@code b} counts
     * when {@code a} is the same or was not typed; a name that contains the mistyped one, or the
     * other way round, counts as distance 2. Near a name of more than 200 letters is none.
     */
    public static List<String> names(String wrong, Collection<String> known) {
        if (wrong.length() > LONGEST) {
            return List.of();
        }
        String mistyped = wrong.strip().toLowerCase(Locale.ROOT);
        List<Near> near =
                known.stream()
                        .map(
                                name ->
                                        new Near(
                                                name,
                                                distance(mistyped, name.toLowerCase(Locale.ROOT))))
                        .filter(n -> n.distance <= allowed(mistyped, n.name))
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

    private static int allowed(String wrong, String name) {
        int slash = name.indexOf('/');
        boolean sameStart = slash > 0 && wrong.startsWith(name.substring(0, slash + 1));
        boolean bare = wrong.indexOf('/') < 0;
        int typed = wrong.length() - (sameStart ? slash + 1 : 0);
        int known = name.length() - (sameStart || bare ? slash + 1 : 0);
        return Math.max(2, Math.max(typed, known) / 3);
    }

    private static int distance(String a, String b) {
        int edits = edits(a, b);
        int tail = b.lastIndexOf('/') + 1;
        String bare = b.substring(tail);
        if (a.indexOf('/') < 0 && tail > 0) {
            edits = Math.min(edits, edits(a, bare));
        }
        boolean within =
                a.length() >= 3 && (b.contains(a) || bare.length() >= 3 && a.contains(bare));
        return within ? Math.min(edits, 2) : edits;
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
