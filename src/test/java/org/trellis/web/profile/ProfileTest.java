package org.trellis.web.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** Five answers become a profile. */
class ProfileTest {
    private static final String LPN = "nursing-long-term-care%2Flpn";
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
                        LocalDate.now().plusDays(2).toString(),
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
            assertTrue(
                    answer.body().contains("looks like a Social Security number"), answer.body());
            assertFalse(answer.body().contains("123-45-6789"), answer.body());
        }
    }

    private static final String[] EVERY_LIMIT = {
        "id", "case-8", "job", CNA, "own-pay", "$41,000", "hours", "8",
        "full-time", "on", "pay-kept", "25", "most-months", "48", "step-months", "24",
        "budget", "3,000", "living", "$9000", "pay", "33,000", "goal-pay", "$50000",
        "no-college", "on", "without.apprenticeship", "on", "school", "yes", "do", "keep"
    };

    private static final String FILE_OF_EVERY_LIMIT =
            """
            id: case-8
            job: nursing-long-term-care/cna
            learning_hours_per_week: 8
            pay_usd_per_year: 41000
            full_time: {allowed: yes, pay_kept_percent: 25}
            diploma: yes
            limits:
              max_months: 48
              max_step_months: 24
              budget_usd: 3000
              living_usd: 9000
              min_wage_usd_per_year: 33000
              min_goal_wage_usd_per_year: 50000
              without_kinds: [apprenticeship, degree]
            """;

    /** Every limit goes into the file, comes back with it, and is shown in its field. */
    @Test
    void everyLimitIsAskedKeptAndBroughtBack() throws Exception {
        assertEquals(303, submit(EVERY_LIMIT).statusCode());
        String file = browser.get("/profile/download").body();
        assertEquals(FILE_OF_EVERY_LIMIT, file);
        Browser other = Site.own().browser();
        other.upload(
                "/profile/upload",
                other.token("/profile/upload"),
                file.getBytes(StandardCharsets.UTF_8));
        String page = other.get("/profile").body().replaceAll("\\s+", " ");
        for (String field :
                new String[] {
                    "own-pay\" value=\"41000",
                    "pay-kept\" value=\"25",
                    "living\" value=\"9000",
                    "goal-pay\" value=\"50000",
                    "full-time\" value=\"on\" checked",
                    "without.apprenticeship\" value=\"on\" checked"
                }) {
            assertTrue(page.contains("name=\"" + field), field);
        }
    }

    @Test
    void limitsThatNothingCanMeetAreFaultsOfTheirField() throws Exception {
        String[] typed = {
            "own-pay", "-5", "pay", "900,000", "goal-pay", "950000", "most-months", "12",
            "step-months", "24", "pay-kept", "101", "hours", "0", "do", "keep"
        };
        for (String language : new String[] {"en", "es"}) {
            browser.get("/profile?lang=" + language);
            var answer = submit(typed);
            assertEquals(422, answer.statusCode());
            for (String field :
                    new String[] {
                        "own-pay", "pay", "goal-pay", "step-months", "pay-kept", "hours"
                    }) {
                assertTrue(answer.body().contains("id=\"" + field + "-wrong\""), field);
                assertTrue(answer.body().contains("href=\"#" + field + "\""), field);
            }
            String heading =
                    language.equals("en")
                            ? "6 answers need a change. Everything else stays as you typed it."
                            : "Hay que cambiar 6 respuestas. Todo lo demás sigue como usted lo escribió.";
            assertTrue(answer.body().contains(heading + "</h1>"), answer.body());
            assertTrue(
                    answer.body().contains("role=\"alert\" tabindex=\"-1\" autofocus"),
                    answer.body());
            assertTrue(answer.body().contains("value=\"900,000\""), answer.body());
        }
    }

    @Test
    void theAnswerAboutSchoolIsKeptAndShown() throws Exception {
        for (String answer : new String[] {"yes", "no", "abroad"}) {
            submit("id", "a", "school", answer, "do", "keep");
            String file = browser.get("/profile/download").body();
            assertEquals("id: a\ndiploma: " + answer + "\n", file);
            String page = browser.get("/profile").body().replaceAll("\\s+", " ");
            assertTrue(page.contains("value=\"" + answer + "\" checked"), answer);
        }
        var both = submit("school", "no", "has.associate", "on", "do", "keep");
        assertTrue(both.body().contains("id=\"school-wrong\""), both.body());
    }

    /** The way asks before a school counts the diploma, and answers again. */
    @Test
    void aWayAsksBeforeASchoolCountsTheDiploma() throws Exception {
        String way = "/paths?from=advanced-manufacturing%2Fprod-manager&to=" + LPN;
        String question = "action=\"/profile/diploma\"";
        assertTrue(browser.get(way).body().contains(question));
        assertTrue(browser.get("/explore").body().contains(question));
        var answer = browser.submit(way, "/profile/diploma", "diploma", "abroad", "back", way);
        assertEquals(way, answer.headers().firstValue("Location").orElse(""));
        String after = browser.get(way + "&lang=en").body();
        assertFalse(after.contains(question));
        assertTrue(after.contains("Evaluation of a diploma"), after);
        var away = browser.submit(way, "/profile/diploma", "diploma", "no", "back", "//x.org");
        assertEquals("/profile", away.headers().firstValue("Location").orElse(""));
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
