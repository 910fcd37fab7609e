package org.trellis.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.apache.lucene.analysis.es.SpanishLightStemmer;

/** Words as they are compared: small letters without accents, without plural and gender. */
final class Stems {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    /** "it" is none of them: it is how people write information technology. */
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "to", "with",
                    "al", "con", "de", "del", "e", "el", "en", "la", "las", "lo", "los", "o",
                    "para", "por", "u", "un", "una", "y");

    private static final EnglishMinimalStemmer ENGLISH = new EnglishMinimalStemmer();
    private static final SpanishLightStemmer SPANISH = new SpanishLightStemmer();

    private Stems() {}

    /** The words of a text in their order, without small ones unless there are no others. */
    static List<String> words(String text) {
        String plain = APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        if (!isAscii(plain)) {
            plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        }
        List<String> all = new ArrayList<>();
        for (String word : BETWEEN.split(plain)) {
            if (!word.isEmpty()) {
                all.add(word);
            }
        }
        List<String> large = all.stream().filter(word -> !SMALL.contains(word)).toList();
        return large.isEmpty() ? all : large;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /**
     * What is the same of {@code cashier} and {@code cashiers}, {@code cajero} and {@code cajeras}.
     */
    static String stem(String word, String lang) {
        char[] letters = word.toCharArray();
        int length =
                lang.equals("es")
                        ? SPANISH.stem(letters, letters.length)
                        : ENGLISH.stem(letters, letters.length);
        return new String(letters, 0, length);
    }

    static List<String> stems(String text, String lang) {
        return words(text).stream().map(word -> stem(word, lang)).toList();
    }
}
