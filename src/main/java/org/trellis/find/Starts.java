package org.trellis.find;

import java.util.List;

/** Which names can be found by some words at all. A slip never concerns the first letter. */
final class Starts {
    /** Letters that a slip and an ending may add or take away. */
    private static final int LETTERS = 4;

    /** Letters of an ending that its stem does not have: therapies, therapy. */
    private static final int ENDING = 3;

    private final List<String> words;

    /**
     * @param words none: every name may be found
     */
    Starts(List<String> words) {
        this.words = words;
    }

    /** Whether it may hold a name that the words find, in whatever is around it. */
    boolean mayFind(String text) {
        if (words.isEmpty()) {
            return true;
        }
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i < text.length() ? text.charAt(i) : ' ';
            if (letter > 127 || letter == '\'') {
                return mayFind(Stems.allWords(text));
            }
            boolean inside = Stems.isOfWord(letter);
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                if (mayFind(text, from, i)) {
                    return true;
                }
                from = -1;
            }
        }
        return false;
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
    private boolean mayBe(String text, int from, int length, String typed) {
        int same = Math.min(typed.length(), Math.max(1, length - ENDING));
        return text.regionMatches(true, from, typed, 0, same)
                || Character.toLowerCase(text.charAt(from)) == typed.charAt(0)
                        && Math.abs(length - typed.length()) <= LETTERS;
    }
}
