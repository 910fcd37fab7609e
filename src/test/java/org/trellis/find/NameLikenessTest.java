package org.trellis.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of what was typed a name says. */
class NameLikenessTest {
    @ParameterizedTest
    @CsvSource({
        "cashiers, Cashier, 1",
        "cajeras, Cajero, 1",
        "nurse aide, Nursing Aide, 0.5",
        "book keeper, Bookkeeper, 1",
        "bookkeeper, Book Keeper, 1",
        "electrican, Electrician, 1",
        "cahsier, Cashier, 1",
        "elcetrican, Electrician, 1",
        "clekr, Cashier, 0",
        "weld, Welder, 1",
        "RN, RN, 1",
        "NaN, Nanny, 0",
        "-1, Level 1 Clerk, 0",
        "?!, Clerk, 0",
        "zz clerk qq, Clerk, 0.3333333333333333"
    })
    void theShareOfTheTypedWordsInTheName(String typed, String name, double share) {
        assertEquals(share, NameLikeness.of(typed, name), 1e-9);
    }
}
