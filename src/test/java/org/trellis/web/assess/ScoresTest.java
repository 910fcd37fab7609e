package org.trellis.web.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

class ScoresTest {
    private static final String PAGE = "/assess/scores";

    private final Browser browser = Site.own().browser();

    private HttpResponse<String> score(String test, String score, String date) throws Exception {
        return browser.submit(PAGE, PAGE, "test", test, "score", score, "date", date);
    }

    private HttpResponse<String> ofForm(String form) throws Exception {
        return browser.submit(
                PAGE,
                PAGE,
                "test",
                "tabe-reading",
                "score",
                "512",
                "form",
                form,
                "date",
                "2026-05-04");
    }

    @Test
    void aScoreIsKeptAsADatedRatingFromATest() throws Exception {
        String page = score("tabe-reading", "512", "2026-05-04").body();
        assertTrue(page.contains("TABE 11 &amp; 12 Reading, score 512"), page);
        String file = browser.get("/profile/download").body();
        assertTrue(
                file.contains(
                        "building-blocks/reading, level: 3, scale: nrs-efl, evidence: test,"
                                + " date: 2026-05-04"),
                file);
        assertEquals(List.of(), new Html(page).faults());
    }

    @Test
    void aScoreThatTheTestDoesNotHaveIsRefused() throws Exception {
        assertEquals(422, score("tabe-reading", "12", "2026-05-04").statusCode());
        assertEquals(422, score("tabe-reading", "512.5", "2026-05-04").statusCode());
        assertEquals(422, score("tabe-reading", "", "2026-05-04").statusCode());
        assertEquals(422, score("tabe-reading", "512", "").statusCode());
        assertEquals(422, score("iq", "100", "2026-05-04").statusCode());
        assertFalse(browser.get("/profile/download").body().contains("held:"));
    }

    /** The score itself stays, with the form, and stands at its line of the gap report. */
    @Test
    void theScoreStandsOnTheGapReport() throws Exception {
        ofForm("11 M");
        String file = browser.get("/profile/download").body();
        assertTrue(file.contains("test: tabe-reading, form: \"11 M\", score: 512"), file);
        String report = browser.get("/gap?job=nursing-long-term-care/lpn&lang=en").body();
        assertTrue(report.contains("verified: TABE 11 &amp; 12 Reading, form 11 M: 512"), report);
    }

    @Test
    void aFormThatIsNoneIsToldAtItsField() throws Exception {
        var told = ofForm("<b>11</b>");
        assertEquals(422, told.statusCode());
        assertTrue(told.body().contains("href=\"#form\""), told.body());
    }

    @Test
    void whatIsFromMemoryIsMarkedInBothLanguages() throws Exception {
        assertTrue(browser.get(PAGE + "?lang=en").body().contains("from memory"));
        Html spanish = new Html(browser.get(PAGE + "?lang=es").body());
        assertEquals(List.of(), spanish.faults());
        browser.get(PAGE + "?lang=en");
    }

    /**
     * What no file of a person may hold is not kept from here either: the client could not open.
     */
    @Test
    void aPrivateNumberInTheFormIsRefusedAndNotShown() throws Exception {
        for (String form : List.of("123-45-6789", "SSN 123456789", "born 1990")) {
            var told = ofForm(form);
            assertEquals(422, told.statusCode(), form);
            assertFalse(told.body().contains(form), told.body());
            assertTrue(told.body().contains("Leave out Social Security numbers"), told.body());
        }
        assertFalse(browser.get("/profile/download").body().contains("held:"));
    }
}
