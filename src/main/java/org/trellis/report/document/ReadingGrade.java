package org.trellis.report.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The school grade that it takes to read a text. English: Flesch-Kincaid, 0.39 words a sentence +
 * 11.8 syllables a word - 15.59 (Kincaid and others 1975). Spanish: Crawford, 0.049 syllables in
 * 100 words - 0.205 sentences in 100 words - 3.407 (Crawford 1984). Both from memory. Syllables are
 * counted by groups of vowels.
 */
public final class ReadingGrade {
    private static final Pattern ENGLISH_VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SPANISH_VOWELS =
            Pattern.compile(
                    "[iu\u00fc]?[aeo\u00e1\u00e9\u00f3][iuy\u00fc]?|[\u00ed\u00fa]|[iu\u00fcy]+");

    private ReadingGrade() {}

    /** Never below 1, whole. */
    public static long of(String text, String lang) {
        List<String> words =
                Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        double sentences = Math.max(1, text.split("[.!?:]+(\\s|$)").length);
        boolean spanish = lang.equals("es");
        double syllables =
                words.stream().mapToLong(word -> spanish ? spanish(word) : english(word)).sum();
        double count = Math.max(1, words.size());
        double grade =
                spanish
                        ? 0.049 * 100 * syllables / count - 0.205 * 100 * sentences / count - 3.407
                        : 0.39 * count / sentences + 11.8 * syllables / count - 15.59;
        return Math.max(1, Math.round(grade));
    }

    /** A silent e at the end does not count. */
    private static long english(String word) {
        boolean silent = word.length() > 3 && word.endsWith("e") && !word.endsWith("le");
        String heard = silent ? word.substring(0, word.length() - 1) : word;
        return Math.max(1, ENGLISH_VOWELS.matcher(heard).results().count());
    }

    private static long spanish(String word) {
        return Math.max(1, SPANISH_VOWELS.matcher(word).results().count());
    }
}
