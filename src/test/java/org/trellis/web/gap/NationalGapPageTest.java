package org.trellis.web.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** The gap page of a U.S. occupation. */
class NationalGapPageTest {
    private static Browser attendant() {
        return Site.own().browserOf("id: case-1\njob: onet/53-6021.00\n");
    }

    @Test
    void itSaysWhatIsNotInTheDataAndWhoseDataItIs() throws Exception {
        String text = new Html(attendant().get("/gap?job=43-3031&lang=en").body()).text();
        assertTrue(text.contains("Licenses, age, background, driving and health"), text);
        assertTrue(text.contains("O*NET 29.3 Database"), text);
        assertFalse(text.contains("nothing is missing"), text);
    }

    @Test
    void aPresentOccupationOfTheCountryIsPresumed() throws Exception {
        String text =
                new Html(attendant().get("/gap?job=onet/53-6021.00&lang=en").body()).heading();
        assertTrue(text.contains("7 met only because we assume them from a job"), text);
    }

    @Test
    void thePageOfTheOccupationAndTheSameOneOnALadderAreOffered() throws Exception {
        String page = attendant().get("/gap?job=onet/29-1141.00&lang=en").body();
        assertTrue(page.contains("/gap?job=nursing-long-term-care/rn-adn"), page);
        assertTrue(page.contains("href=\"/occupations/29-1141.00\""), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gap?job=onet/55-1011.00",
                "/gap?job=onet/41-9012.00",
                "/gap?job=nursing-long-term-care/lpn",
                "/models/onet",
                "/profile/ratings?job=onet/43-3031.00",
                "/profile",
                "/paths?to=nursing-long-term-care/lpn",
                "/explore",
            })
    void thePagesAreThereForWhoWorksInAnOccupationOfTheCountry(String address) throws Exception {
        Browser browser = attendant();
        assertEquals(200, browser.get(address).statusCode());
    }

    @Test
    void aWrongCodeIsNotFoundAndTheNearestAreOffered() throws Exception {
        var missing = attendant().get("/gap?job=onet/29-1142.00");
        assertEquals(404, missing.statusCode());
        assertTrue(missing.body().contains("/gap?job=onet/29-1141.00"), missing.body());
    }

    @Test
    void myAnswersTakeAnOccupationByCodeOrTitleAndShowItAgain() throws Exception {
        Browser browser = Site.own().browser();
        var kept =
                browser.submit(
                        "/profile", "/profile", "job.other", "parking attendants", "do", "keep");
        assertTrue(kept.statusCode() < 400, kept.body());
        assertTrue(browser.get("/profile").body().contains("value=\"53-6021.00\""));
        String page = browser.get("/gap?job=53-6021&lang=en").body();
        assertTrue(
                new Html(page).heading().contains("7 met only because we assume them from a job"),
                page);
    }

    @Test
    void aWordThatIsNoOccupationIsToldAtItsField() throws Exception {
        Browser browser = Site.own().browser();
        var told = browser.submit("/profile", "/profile", "job.other", "attendantish");
        assertEquals(422, told.statusCode());
        assertTrue(told.body().contains("href=\"#job.other\""), told.body());
    }

    @Test
    void aRatingOfASkillOfTheCountryCounts() throws Exception {
        Browser browser = Site.own().browser();
        String rated = "/profile/ratings?job=onet/43-3031.00";
        var kept =
                browser.submit(
                        rated,
                        "/profile/ratings",
                        "job",
                        "onet/43-3031.00",
                        "skill0",
                        "onet/2.C.1.b",
                        "held0",
                        "onet-lv:6",
                        "evidence0",
                        "SELF",
                        "then",
                        "stop");
        assertEquals(303, kept.statusCode(), kept.body());
        String text = new Html(browser.get("/gap?job=43-3031&lang=en").body()).text();
        assertTrue(text.contains("1 skill met"), text);
    }
}
