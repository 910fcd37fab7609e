package org.trellis.model.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a day about somebody can be. */
class PersonDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "HAPPENED, 1939-12-31, false",
        "HAPPENED, 1940-01-01, true",
        "HAPPENED, 2026-11-26, true",
        "HAPPENED, 2026-11-27, false",
        "EXPIRES, 2086-11-26, true",
        "EXPIRES, 2086-11-27, false",
        "ASKED, 9999-01-01, false",
        "ASKED, 0026-11-26, false",
        "REVIEW, 2026-01-02, true",
        "REVIEW, 2036-11-26, true",
        "REVIEW, 2036-11-27, false"
    })
    void holds(PersonDay kind, LocalDate day, boolean possible) {
        assertEquals(possible, kind.holds(day, TODAY));
    }
}
