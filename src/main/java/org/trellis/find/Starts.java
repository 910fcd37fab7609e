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
        return words.isEmpty()
                || Stems.words(name.text()).stream()
                        .anyMatch(of -> words.stream().anyMatch(typed -> mayBe(of, typed)));
    }

    private boolean mayBe(String word, String typed) {
        return word.startsWith(typed)
                || word.charAt(0) == typed.charAt(0)
                        && (Math.abs(word.length() - typed.length()) <= LETTERS
                                || words.size() > 1 && word.length() > typed.length());
    }
}
