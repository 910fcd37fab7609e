package org.trellis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not fit ends with an ellipsis, and no character is cut in two. */
class CutTest {
    @ParameterizedTest
    @CsvSource({
        "Welding, 7, Welding",
        "Welding shop, 9, Welding…",
        "👷👷👷, 3, 👷👷👷",
        "👷👷👷, 2, 👷…"
    })
    void fits(String text, int most, String shown) {
        assertEquals(shown, Cut.to(text, most));
    }
}
