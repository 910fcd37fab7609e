package org.trellis.web.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** Skills are rated one by one; only the lines that were changed count. */
class RatingTest {
    private static final String JOB = "nursing-long-term-care/lpn";
    private static final String PAGE = "/profile/ratings?job=" + JOB;
    private static final Pattern FIELD =
            Pattern.compile("type=\"hidden\" name=\"((?:skill|before)\\d+)\" value=\"([^\"]*)\"");

    private final Browser browser = Site.own().browser();

    @BeforeEach
    void somebodyComes() throws Exception {
        upload(
                """
                id: a
                job: nursing-long-term-care/cna
                held:
                  - {competency: building-blocks/teamwork, level: 3, scale: opm-5, evidence: supervisor, date: 2026-05-01}
                  - {competency: opm-ai/teamwork, has: yes, evidence: test, date: 2026-05-02}
                """);
    }

    @Test
    void aChangedLineIsStoredAndTheOthersStay() throws Exception {
        String stored = rate("building-blocks/reading", "opm-5:2", "TEST", "2026-06-01").body();
        assertEquals("", stored);
        assertEquals(
                """
                held:
                  - {competency: building-blocks/teamwork, level: 3, scale: opm-5, evidence: supervisor, date: 2026-05-01}
                  - {competency: opm-ai/teamwork, has: yes, evidence: test, date: 2026-05-02}
                  - {competency: building-blocks/reading, level: 2, scale: opm-5, evidence: test, date: 2026-06-01}
                """,
                held());
    }

    @Test
    void aRatingIsCorrected() throws Exception {
        rate("building-blocks/teamwork", "no", "SUPERVISOR", "2026-06-01");
        assertTrue(
                held().contains("building-blocks/teamwork, has: no, evidence: supervisor"), held());
        assertFalse(held().contains("level: 3"), held());
    }

    @Test
    void notAssessedTakesARatingBack() throws Exception {
        rate("building-blocks/teamwork", "", "SUPERVISOR", "2026-05-01");
        assertFalse(held().contains("building-blocks/teamwork"), held());
        assertTrue(held().contains("opm-ai/teamwork"), held());
    }

    @Test
    void aDayToComeIsRefusedAndTheFormKeepsWhatWasTyped() throws Exception {
        String tomorrow = LocalDate.now().plusDays(1).toString();
        var answer = rate("building-blocks/reading", "opm-5:2", "TEST", tomorrow);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("This date is in the future"), answer.body());
        assertTrue(answer.body().contains("value=\"" + tomorrow + "\""), answer.body());
        assertFalse(held().contains("reading"), held());
    }

    @Test
    void aLevelOffItsScaleIsRefused() throws Exception {
        var answer = rate("building-blocks/reading", "opm-5:9", "TEST", "2026-06-01");
        assertEquals(422, answer.statusCode());
    }

    @Test
    void whatTheJobAsksAndWhatIsAssumedAreSaid() throws Exception {
        String page = browser.get(PAGE).body();
        assertTrue(page.contains("The job asks for"), page);
        assertTrue(page.contains("Without your rating we count"), page);
    }

    @Test
    void anUnknownJobSuggestsTheNearest() throws Exception {
        var answer = browser.get("/profile/ratings?job=nursing-long-term-care/lpm");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("/jobs/nursing-long-term-care/lpn"), answer.body());
    }

    /** Sends the form as the page filled it, with one line changed. */
    private java.net.http.HttpResponse<String> rate(
            String skill, String held, String evidence, String date) throws Exception {
        String page = browser.get(PAGE).body();
        List<String> fields = new ArrayList<>(List.of("job", JOB));
        Matcher hidden = FIELD.matcher(page);
        boolean found = false;
        while (hidden.find()) {
            String name = hidden.group(1);
            fields.addAll(List.of(name, hidden.group(2)));
            String number = name.replaceAll("\\D", "");
            if (hidden.group(2).equals(skill)) {
                found = true;
                fields.addAll(
                        List.of(
                                "held" + number,
                                held,
                                "evidence" + number,
                                evidence,
                                "date" + number,
                                date));
            } else if (name.startsWith("before") && !fields.contains("held" + number)) {
                String[] was = hidden.group(2).split("\\|", -1);
                fields.addAll(
                        List.of(
                                "held" + number,
                                was[0],
                                "evidence" + number,
                                was[1],
                                "date" + number,
                                was[2]));
            }
        }
        assertTrue(found, page);
        return browser.submit(PAGE, "/profile/ratings", fields.toArray(String[]::new));
    }

    private String held() throws Exception {
        String file = browser.get("/profile/download").body();
        return file.contains("held:") ? file.substring(file.indexOf("held:")) : "";
    }

    private void upload(String yaml) throws Exception {
        byte[] file = yaml.getBytes(StandardCharsets.UTF_8);
        var answer = browser.upload("/profile/upload", browser.token("/profile/upload"), file);
        assertEquals(303, answer.statusCode(), answer.body());
    }
}
