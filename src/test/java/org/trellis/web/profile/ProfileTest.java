package org.trellis.web.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** Five answers become a profile. */
class ProfileTest {
    private static final String CNA = "nursing-long-term-care/cna";
    private final Browser browser = Site.own().browser();

    @Test
    void fiveAnswersLeadToTheWays() throws Exception {
        var answer =
                submit(
                        "job",
                        CNA,
                        "years",
                        "1",
                        "months",
                        "6",
                        "has.hs-diploma",
                        "on",
                        "earned.hs-diploma",
                        "2019-06-14",
                        "to",
                        "nursing-long-term-care/lpn",
                        "pay",
                        "$33,000",
                        "most-months",
                        "48",
                        "no-college",
                        "on",
                        "hours",
                        "8",
                        "id",
                        "case-7",
                        "do",
                        "show");
        assertEquals(303, answer.statusCode(), answer.body());
        assertEquals(
                "/paths?to=nursing-long-term-care%2Flpn",
                answer.headers().firstValue("Location").get());
        assertEquals(
                """
                id: case-7
                job: nursing-long-term-care/cna
                months_in_job: 18
                learning_hours_per_week: 8
                credentials:
                  - {credential: hs-diploma, earned: 2019-06-14}
                limits:
                  max_months: 48
                  min_wage_usd_per_year: 33000
                  without_kinds: [degree]
                """,
                browser.get("/profile/download").body());
    }

    @Test
    void whatWasAnsweredIsShownAgain() throws Exception {
        submit("job", CNA, "years", "2", "past0.job", CNA, "past0.months", "7", "do", "keep");
        String page = browser.get("/profile").body().replaceAll("\\s+", " ");
        assertTrue(page.contains("<option value=\"" + CNA + "\" selected=\"selected\">"), page);
        assertTrue(page.contains("name=\"past0.months\" value=\"7\""), page);
        assertTrue(page.contains("name=\"past1.job\""), page);
        assertFalse(page.contains("name=\"past2.job\""), page);
    }

    @Test
    void nothingTickedIsNotKnownAndNoneTickedIsNone() throws Exception {
        submit("id", "a", "do", "keep");
        assertFalse(browser.get("/profile/download").body().contains("credentials"));
        submit("id", "a", "none", "on", "do", "keep");
        assertTrue(browser.get("/profile/download").body().contains("credentials: []"));
    }

    @Test
    void whatTheStateAsksForIsSettled() throws Exception {
        submit("id", "a", "state", "NJ", "rule.medication-aide", "no", "do", "keep");
        assertEquals(
                "id: a\nstate: NJ\nstate_requires:\n  medication-aide: no\n",
                browser.get("/profile/download").body());
    }

    @Test
    void eachFaultStandsBesideItsFieldAndNothingTypedIsLost() throws Exception {
        var answer =
                submit(
                        "job",
                        "nursing-long-term-care/can",
                        "years",
                        "lots",
                        "pay",
                        "a <b>lot</b>",
                        "has.cpr-bls",
                        "on",
                        "earned.cpr-bls",
                        LocalDate.now().plusDays(1).toString(),
                        "none",
                        "on",
                        "past0.months",
                        "7",
                        "hours",
                        "0",
                        "do",
                        "show");
        assertEquals(422, answer.statusCode());
        for (String field :
                new String[] {
                    "job", "years", "pay", "earned.cpr-bls", "none", "past0.job", "hours", "to"
                }) {
            assertTrue(answer.body().contains("id=\"" + field + "-wrong\""), field);
            assertTrue(answer.body().contains("href=\"#" + field + "\""), field);
        }
        assertTrue(answer.body().contains("value=\"a &lt;b&gt;lot&lt;/b&gt;\""), answer.body());
        assertTrue(answer.body().contains("value=\"lots\""), answer.body());
        assertTrue(browser.get("/profile/download").body().startsWith("id: case-"));
    }

    @Test
    void aCredentialCannotEndBeforeItBegan() throws Exception {
        var answer =
                submit(
                        "has.cpr-bls",
                        "on",
                        "earned.cpr-bls",
                        "2025-05-02",
                        "expires.cpr-bls",
                        "2025-05-01",
                        "do",
                        "keep");
        assertTrue(answer.body().contains("id=\"expires.cpr-bls-wrong\""), answer.body());
    }

    @Test
    void aSocialSecurityNumberIsRefusedAndNotShownAgain() throws Exception {
        for (String field : new String[] {"id", "name"}) {
            var answer = submit(field, "123-45-6789", "do", "keep");
            assertEquals(422, answer.statusCode());
            assertTrue(answer.body().contains("We removed what was typed there"), answer.body());
            assertFalse(answer.body().contains("123-45-6789"), answer.body());
        }
    }

    @Test
    void moreRowsForPastJobsComeWithoutScript() throws Exception {
        var answer = submit("past0.job", CNA, "past0.years", "1", "do", "more");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("name=\"past2.job\""), answer.body());
    }

    private HttpResponse<String> submit(String... fields) throws Exception {
        return browser.submit("/profile", "/profile", fields);
    }
}
