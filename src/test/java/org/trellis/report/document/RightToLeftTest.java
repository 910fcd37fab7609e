package org.trellis.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** The margins of a page hold names that are read from right to left. */
class RightToLeftTest {
    private static final String HEBREW = "\u05d0\u05d1 \u05d2";

    @Test
    void aNameIsDrawnFromTheRightAndTheDateBesideItStaysWhole() {
        assertEquals(
                "case-1   \u05d2 \u05d1\u05d0   27 de noviembre",
                RightToLeft.drawn("case-1   " + HEBREW + "   27 de noviembre"));
    }

    @Test
    void arabicLettersAreJoined() {
        String name = "\u0639\u0644\u064a";
        String drawn = RightToLeft.drawn(name);
        assertTrue(drawn.chars().allMatch(letter -> letter >= 0xFE80), drawn);
        String letters = Normalizer.normalize(drawn, Normalizer.Form.NFKC);
        assertEquals(name, new StringBuilder(letters).reverse().toString());
    }

    @Test
    void aLineInLatinLettersStaysAsItIs() {
        assertEquals("Ana (case 1)   11/27/2026", RightToLeft.drawn("Ana (case 1)   11/27/2026"));
    }
}
