package org.trellis.web.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.store.person.SavedPeople;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** A year such as 9999 is a slip on every page, and is said with what was expected. */
class ClientDaysTest {
    private static final String LPN = "nursing-long-term-care/lpn";
    private final Browser browser = Site.own().browser();

    @ParameterizedTest
    @CsvSource({
        "/gap?job=" + LPN + ", en, Expected: a day from 1940-01-01 to",
        "/gap?job=" + LPN + ", es, Se espera: un día del 1940-01-01 al",
        "/paths?to=" + LPN + ", en, Expected: a day from 1940-01-01 to",
        "/explore?from=" + LPN + ", en, Expected: a day from 1940-01-01 to"
    })
    void anAddressOfAnImpossibleDay(String page, String lang, String said) throws Exception {
        for (String day : new String[] {"9999-01-01", "0026-11-26"}) {
            var answer = browser.get(page + "&lang=" + lang + "&on=" + day);
            assertEquals(400, answer.statusCode(), day);
            assertTrue(new Html(answer.body()).text().contains(said), answer.body());
        }
        browser.get("/?lang=en");
    }

    @Test
    void aReviewIsWithinTenYearsAndAnOldOneStaysOverdue() throws Exception {
        SavedPeople people = Site.own().bean(SavedPeople.class);
        people.delete("days-1");
        browser.submit("/clients/new", "/clients/new", "id", "days-1", "keep", "yes");
        String page = "/clients/" + people.find("days-1").orElseThrow().address();
        for (String day : new String[] {"9999-01-01", "0026-01-02"}) {
            var refused = browser.submit(page, page + "/client/review", "review", day);
            assertEquals(422, refused.statusCode(), day);
            assertTrue(refused.body().contains("It can be from January 1, 1940"), refused.body());
        }
        browser.submit(page, page + "/client/review", "review", "2026-01-02");
        assertEquals(
                Optional.of(LocalDate.of(2026, 1, 2)),
                people.find("days-1").orElseThrow().review());
    }

    @Test
    void aCredentialDoesNotEndInTheYear9999() throws Exception {
        Browser seeker = Site.own().browser();
        byte[] file =
                "id: d-2\ncredentials: [{credential: cpr-bls, expires: 9999-01-01}]\n".getBytes();
        String page = "/profile/upload";
        var refused = seeker.upload(page, seeker.token(page), file);
        assertEquals(422, refused.statusCode());
        assertTrue(new Html(refused.body()).text().contains("a day from 1940-01-01 to"));
    }
}
