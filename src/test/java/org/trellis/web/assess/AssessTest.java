package org.trellis.web.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** One skill after the other, what decides most first. */
class AssessTest {
    private static final String JOB = "advanced-manufacturing/prod-helper";
    private static final String PAGE = "/assess?job=" + JOB;
    private static final Pattern SKILL = Pattern.compile("name=\"skill\" value=\"([^\"]*)\"");

    private final Browser browser = Site.own().browser();

    @Test
    void withoutAJobItAsksForOne() throws Exception {
        assertTrue(browser.get("/assess").body().contains("Which job do you want"));
        assertEquals(404, browser.get("/assess?job=advanced-manufacturing/nobody").statusCode());
        assertTrue(browser.get("/assess?job=xqzzyv").body().contains("Which job do you want"));
    }

    @Test
    void thePageIsSoundInBothLanguages() throws Exception {
        for (String language : List.of("en", "es")) {
            for (String job : List.of(JOB, "nursing-long-term-care/lpn", "onet/43-3031.00")) {
                String page = browser.get("/assess?job=" + job + "&lang=" + language).body();
                assertEquals(List.of(), new Html(page).faults(), job + " " + language);
            }
        }
        browser.get("/?lang=en");
    }

    @Test
    void theLevelThatIsAskedShowsOnlyAfterTheAnswer() throws Exception {
        String page = browser.get(PAGE).body();
        assertFalse(page.contains("The job asks for"), page);
        HttpResponse<String> answer = answer(page, "no", "SELF", "");
        String next = browser.get(location(answer)).body();
        assertTrue(next.contains("The job asks for") || next.contains("The job needs it"), next);
        assertTrue(next.contains("Result: gap"), next);
        assertNotEquals(skill(page), skill(next));
    }

    @Test
    void allAnswersEndWithAResultAndSayHowManySkillsDecidedIt() throws Exception {
        String page = browser.get(PAGE).body();
        int asked = 0;
        while (!page.contains("No answer can change the result now")) {
            assertTrue(asked++ < 80, page);
            page = browser.get(location(answer(page, best(page), "SUPERVISOR", ""))).body();
        }
        assertTrue(page.contains("skills decided it"), page);
        assertTrue(page.contains("every skill that the job asks"), page);
        assertTrue(page.contains("every skill of this job is checked"), page);
    }

    @Test
    void noChanceToShowItStaysOpenAndIsNotAskedAgain() throws Exception {
        String page = browser.get(PAGE).body();
        String skill = skill(page);
        String next = browser.get(location(answer(page, "unseen", "TEST", ""))).body();
        assertTrue(next.contains("It does not count against you"), next);
        assertTrue(next.contains("no chance to show it yet"), next);
        assertNotEquals(skill, skill(next));
        assertNotEquals(skill, skill(browser.get(PAGE).body()));
        String file = browser.get("/profile/download").body();
        assertTrue(file.contains(skill + ", has: unseen, evidence: self"), file);
        answer(browser.get(PAGE + "&skill=" + skill).body(), "no", "SELF", "");
        file = browser.get("/profile/download").body();
        assertTrue(file.contains(skill + ", has: no, evidence: self"), file);
        assertFalse(file.contains("unseen"), file);
    }

    @Test
    void whatIsSkippedStandsInTheAddressAlone() throws Exception {
        String page = browser.get(PAGE).body();
        Matcher skip = Pattern.compile("href=\"([^\"]*)\">Skip<").matcher(page);
        assertTrue(skip.find());
        String next = browser.get(skip.group(1).replace("&amp;", "&")).body();
        assertNotEquals(skill(page), skill(next));
        assertEquals(skill(page), skill(browser.get(PAGE).body()));
    }

    @Test
    void aDayToComeAndNoAnswerAreSaidAndNothingTypedIsLost() throws Exception {
        String page = browser.get(PAGE).body();
        String later = LocalDate.now().plusDays(2).toString();
        HttpResponse<String> refused = answer(page, "no", "TEST", later);
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("This date is in the future"), refused.body());
        assertTrue(refused.body().contains("value=\"no\" checked"), refused.body());
        assertEquals(skill(page), skill(refused.body()));
        assertEquals(422, answer(page, "", "TEST", "").statusCode());
        assertEquals(422, answer(page, "opm-5:77", "TEST", "").statusCode());
        assertEquals(422, answer(page, "no", "PRESUMED", "").statusCode());
        assertEquals(List.of(), new Html(refused.body()).faults());
    }

    @Test
    void oddAddressesAreReadAsFarAsTheyMakeSense() throws Exception {
        String odd = PAGE + "&skipped=1.x.999.-4..&skill=%3Cscript%3E&done=%22";
        assertEquals(200, browser.get(odd).statusCode());
        assertEquals(400, browser.get(odd + "&presumed=maybe").statusCode());
    }

    private static String skill(String page) {
        Matcher found = SKILL.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    /** The highest level on offer, else yes. */
    private static String best(String page) {
        Matcher level = Pattern.compile("value=\"([a-z0-9-]+:\\d)\"").matcher(page);
        String best = "yes";
        while (level.find()) {
            best = level.group(1);
        }
        return best;
    }

    private HttpResponse<String> answer(String page, String held, String evidence, String date)
            throws Exception {
        return browser.submit(
                PAGE,
                "/assess",
                "job",
                JOB,
                "skill",
                skill(page),
                "held",
                held,
                "evidence",
                evidence,
                "date",
                date);
    }

    private static String location(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
