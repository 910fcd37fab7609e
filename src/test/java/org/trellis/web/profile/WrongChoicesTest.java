package org.trellis.web.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** What a form sends that is not an answer is refused by its own name. */
class WrongChoicesTest {
    private final Browser browser = Site.own().browser();

    @ParameterizedTest
    @CsvSource({
        "state, ZZ, not one of the choices",
        "school, zz, not one of the choices",
        "rule.cdl-a, maybe, not one of the choices",
        "most-months, 0, Enter a number from 0.1 to",
        "step-months, 0, Enter a number from 0.1 to",
        "pay, 1e9, Write digits only",
        "hours, 1e2, Write digits only"
    })
    void noAnswerIsRefused(String field, String value, String said) throws Exception {
        var answer = browser.submit("/profile", "/profile", field, value, "do", "keep");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains(said), answer.body());
        assertFalse(answer.body().contains("spreadsheet"));
    }

    @ParameterizedTest
    @CsvSource({"state, NJ", "school, yes", "rule.cdl-a, no", "most-months, 1"})
    void anAnswerIsTaken(String field, String value) throws Exception {
        var answer = browser.submit("/profile", "/profile", field, value, "do", "keep");
        assertEquals(303, answer.statusCode(), answer.body());
    }

    @Test
    void aLongNameIsLongAndNotPrivate() throws Exception {
        var answer = browser.submit("/profile", "/profile", "name", "x".repeat(300), "do", "keep");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("A name has at most 200 characters"));
        assertTrue(answer.body().contains("x".repeat(300)), "what was typed stays");
    }

    /** What belongs together and came apart is asked about: it was dropped without a word. */
    @ParameterizedTest
    @CsvSource({
        "job, nursing-long-term-care/cna, job.other, Cashiers, You also chose a job",
        "past0.job, nursing-long-term-care/cna, past0.job.other, 41-2011, You also chose a job",
        "years, 12, months, 3, Choose the job these years and months belong to",
        "past0.until, 2020-05-01, past0.months, '', Choose the past job",
        "earned.cpr-bls, 2025-05-01, expires.cpr-bls, '', Check it if you have it",
        "earned.cpr-bls, '', expires.cpr-bls, 2027-05-01, Check it if you have it"
    })
    void whatCameApartIsAskedAbout(
            String one, String first, String other, String second, String said) throws Exception {
        String[] typed = {one, first, other, second, "do", "keep"};
        var answer = browser.submit("/profile", "/profile", typed);
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(said), answer.body());
        assertTrue(answer.body().contains("value=\"" + (second.isEmpty() ? first : second)));
    }
}
