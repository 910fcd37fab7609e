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
        List<String> all = allWords(text);
        List<String> large = all.stream().filter(each -> !SMALL.contains(each)).toList();
        return large.isEmpty() ? all : large;
    }

    static List<String> allWords(String text) {
        List<String> all = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = plain(text.toLowerCase(Locale.ROOT));
        for (int i = 0; i <= plain.length(); i++) {
            char letter = i < plain.length() ? plain.charAt(i) : ' ';
            if (isOfWord(letter)) {
                word.append(letter);
            } else if (letter != '\'' && word.length() > 0) {
                all.add(word.toString());
                word.setLength(0);
            }
        }
        return all;
    }

    static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '+' || letter == '#';
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Without accents, and with one kind of apostrophe. */
    private static String plain(String text) {
        if (isAscii(text)) {
            return text;
        }
        String parts = Normalizer.normalize(text.replace('’', '\''), Normalizer.Form.NFKD);
        return MARKS.matcher(parts).replaceAll("");
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
