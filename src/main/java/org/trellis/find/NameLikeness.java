package org.trellis.find;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * How much of what somebody typed a name says: the share of the typed words, small ones and bare
 * numbers aside, that stand in it. A word stands in a name in either number and gender, as the
 * start of a word from four letters on, written together with its neighbor, or with one slip from
 * five letters on, two from eight on.
 */
public final class NameLikeness {
    /** From here on a name may be what was meant; below it is a guess. */
    public static final double ENOUGH = 0.5;

    private static final int START = 4;

    private NameLikeness() {}

    /** From 0 to 1; 0 where nothing typed is a word. */
    public static double of(String typed, String name) {
        List<String> words = Stems.words(typed).stream().filter(NameLikeness::hasLetter).toList();
        List<String> named = joinable(Stems.words(name));
        int standing = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean stands =
                    stands(words.get(i), named)
                            || i > 0 && stands(words.get(i - 1) + words.get(i), named)
                            || i + 1 < words.size()
                                    && stands(words.get(i) + words.get(i + 1), named);
            standing += stands ? 1 : 0;
        }
        return words.isEmpty() ? 0 : (double) standing / words.size();
    }

    private static boolean hasLetter(String word) {
        return word.codePoints().anyMatch(Character::isLetter);
    }

    /** The words, and each two neighbors as one. */
    private static List<String> joinable(List<String> words) {
        List<String> all = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            all.add(words.get(i - 1) + words.get(i));
        }
        return all;
    }

    private static boolean stands(String word, List<String> named) {
        return named.stream().anyMatch(each -> isSame(word, each));
    }

    private static boolean isSame(String word, String named) {
        return Stems.stem(word, "en").equals(Stems.stem(named, "en"))
                || Stems.stem(word, "es").equals(Stems.stem(named, "es"))
                || word.length() >= START && named.startsWith(word)
                || isSlip(word, named);
    }

    /**
     * Whether a letter or two put in, left out, changed or swapped with its neighbor make one of
     * the other, as the index counts slips.
     */
    private static boolean isSlip(String word, String named) {
        int most = word.length() >= 8 ? 2 : word.length() >= 5 ? 1 : 0;
        return most > 0
                && Math.abs(word.length() - named.length()) <= most
                && new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(most))
                        .run(named);
    }
}
