package org.trellis.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.Shipped;
import org.trellis.report.Words;

/** A day that is not there is said in words, not with a dash. */
class PageWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | - | ''",
                "- | 2027-11-01 | ''",
                "2026-11-01 | 2027-11-01 | Last reviewed on November 1, 2026; next review due November"
                        + " 1, 2027.",
                "2026-11-01 | - | Last reviewed on November 1, 2026; no next review is set."
            })
    void reviewed(LocalDate last, LocalDate due, String said) {
        var phrases = new PageWords(Shipped.CATALOG, Words.of("en"));
        assertEquals(said, phrases.reviewed(Optional.ofNullable(last), Optional.ofNullable(due)));
    }
}
