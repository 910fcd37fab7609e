package org.trellis.find;

import java.util.List;

/** Which names can be found by some words at all. A slip never concerns the first letter. */
final class Starts {
    /** Letters that a slip and an ending may add or take away. */
    private static final int LETTERS = 4;

    /** Letters of an ending that its stem does not have: therapies, therapy. */
    private static final int ENDING = 3;

    private final List<String> words;

    /** Of one of the words, of letters without accents, small or capital. */
    private final boolean[] first = new boolean[128];

    /**
     * @param words none: every name may be found
     */
    Starts(List<String> words) {
        this.words = words;
        for (String word : words) {
            if (word.charAt(0) < first.length) {
                first[word.charAt(0)] = true;
                first[Character.toUpperCase(word.charAt(0))] = true;
            }
        }
    }

    /** Whether it may hold a name that the words find, in whatever is around it. */
    boolean mayFind(String text) {
        if (words.isEmpty()) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > 127 || letter == '\'') {
                return mayFind(Stems.allWords(text));
            }
            boolean begins = first[letter] && (i == 0 || !Stems.isOfWord(text.charAt(i - 1)));
            if (begins && mayFind(text, i, end(text, i))) {
                return true;
            }
        }
        return false;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && Stems.isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean mayFind(List<String> of) {
        return of.stream().anyMatch(word -> mayFind(word, 0, word.length()));
    }

    /** Makes no string of the word: there are many. */
    private boolean mayFind(String text, int from, int to) {
        for (String typed : words) {
            if (mayBe(text, from, to - from, typed)) {
                return true;
            }
        }
        return false;
    }

    /** It begins as the other does, or is as long and has the same first letter. */
    private static boolean mayBe(String text, int from, int length, String typed) {
        if (Character.toLowerCase(text.charAt(from)) != typed.charAt(0)) {
            return false;
        }
        int same = Math.min(typed.length(), length - ENDING);
        return Math.abs(length - typed.length()) <= LETTERS
                || text.regionMatches(true, from, typed, 0, same);
    }
}
