package org.trellis.find;

import java.util.List;

/** Which names can be found by some words at all. A slip never concerns the first letter. */
final class Starts {
    /** Letters that a slip and an ending may add or take away. */
    private static final int LETTERS = 4;

    private final List<String> words;

    /**
     * @param words none: every name may be found
     */
    Starts(List<String> words) {
        this.words = words;
    }

    boolean mayFind(Name name) {
        if (words.isEmpty()) {
            return true;
        }
        String text = name.text();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i < text.length() ? text.charAt(i) : ' ';
            if (letter > 127 || letter == '\'') {
                return mayFind(Stems.words(text));
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

    private boolean mayBe(String text, int from, int length, String typed) {
        return text.regionMatches(true, from, typed, 0, Math.min(typed.length(), length))
                        && length >= typed.length()
                || Character.toLowerCase(text.charAt(from)) == typed.charAt(0)
                        && (Math.abs(length - typed.length()) <= LETTERS
                                || words.size() > 1 && length > typed.length());
    }
}
