package org.trellis.web.apprentice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

class ApprenticeTest {
    private final Browser browser = Site.own().browser();
    private final String id = "case-" + UUID.randomUUID().toString().substring(0, 8);
    private final String page = "/apprentices/" + id;

    @BeforeEach
    void begin() throws Exception {
        var answer =
                browser.submit(
                        "/apprentices",
                        "/apprentices",
                        "id",
                        id,
                        "schedule",
                        "sprinkler-fitter",
                        "started",
                        "2025-06-02",
                        "consent",
                        "yes");
        assertEquals(303, answer.statusCode(), answer.body());
    }

    private String heading() throws Exception {
        return new Html(browser.get(page).body()).heading();
    }

    @Test
    void hoursOfAWeekAddUpAndReplaceThoseBefore() throws Exception {
        browser.submit(
                page, page + "/hours", "week", "2025-06-05", "hours-P1", "30", "hours-P2", "7.5");
        var asked = browser.submit(page, page + "/hours", "week", "2025-06-03", "hours-P1", "20");
        assertEquals(409, asked.statusCode());
        assertTrue(new Html(asked.body()).text().contains("30 h in the log, 20 h here"));
        assertTrue(heading().contains(": 37.5 h of"), heading());
        assertEquals(303, yes(asked.body()).statusCode());
        assertEquals(id + ", Pipe Fitter - Sprinkler Fitter: 27.5 h of 8,000 h", heading());
    }

    private java.net.http.HttpResponse<String> yes(String asked) throws Exception {
        return browser.submit(
                page,
                page + "/replace",
                "rows",
                hidden(asked, "rows"),
                "question",
                hidden(asked, "question"));
    }

    private static String hidden(String body, String name) {
        return body.replaceFirst("(?s).*name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    void hoursThatCannotBeReadAreToldOnceAndAsTyped() throws Exception {
        String week = "2025-06-05";
        for (String hours : List.of("-1", "1e9", "0.333", "7:30", "Infinity", "169")) {
            var refused = browser.submit(page, page + "/hours", "week", week, "hours-P1", hours);
            String text = new Html(refused.body()).text();
            assertEquals(422, refused.statusCode(), hours);
            assertFalse(text.contains("Enter the hours of at least one"), hours + ": " + text);
            assertFalse(text.contains("A spreadsheet changed"), hours + ": " + text);
        }
        assertTrue(heading().contains(": 0 h of"), heading());
    }

    /** The second timesheet of a week asks, and a yes is for what was asked only. */
    @Test
    void aTimesheetAsksBeforeItReplaces() throws Exception {
        assertEquals(
                303, upload("process,hours,date\n1,8,2025-06-02\n2,8,2025-06-03\n").statusCode());
        assertEquals(303, upload("process,hours,date\n1,8,2025-06-02\n").statusCode());
        var asked = upload("process,hours,date\n1,5,2025-06-02\n3,4,2025-06-03\n");
        assertEquals(409, asked.statusCode());
        String text = new Html(asked.body()).text();
        assertTrue(text.contains("also has 1 new entry"), text);
        assertTrue(heading().contains(": 16 h of"), heading());
        browser.submit(page, page + "/replace", "rows", "2025-06-02 WEEK P1 60", "question", "");
        assertTrue(heading().contains(": 16 h of"), heading());
        var answered = yes(asked.body());
        assertTrue(
                answered.headers()
                        .firstValue("Location")
                        .orElse("")
                        .contains("added=1&replaced=1"));
        assertTrue(heading().contains(": 17 h of"), heading());
    }

    /** Over all work processes and over what the log has, by the form and by a timesheet. */
    @Test
    void aWeekHas168HoursAndADay24() throws Exception {
        assertEquals(
                422, upload("process,hours,date\n1,13,2025-06-02\n2,12,2025-06-02\n").statusCode());
        assertEquals(
                422,
                upload("process,hours,week\n1,112,2025-06-02\n2,112,2025-06-02\n").statusCode());
        assertEquals(303, upload("process,hours,week\n1,112,2025-06-02\n").statusCode());
        assertEquals(422, upload("process,hours,week\n2,112,2025-06-02\n").statusCode());
        var form = browser.submit(page, page + "/hours", "week", "2025-06-02", "hours-P2", "57");
        assertEquals(422, form.statusCode());
        assertTrue(new Html(form.body()).text().contains("would have 169 hours"), form.body());
        assertTrue(heading().contains(": 112 h of"), heading());
    }

    @Test
    void aTimesheetComesInWholeOrNotAtAll() throws Exception {
        String bad =
                "process,hours,date\n"
                        + "1,8,2025-06-02\n"
                        + "Wet pipe systems,8,2025-06-03\n"
                        + "2,-1,2025-06-04\n";
        var refused = upload(bad);
        assertEquals(422, refused.statusCode());
        assertTrue(new Html(refused.body()).text().contains("line 4, column 2"), refused.body());
        assertTrue(heading().contains(": 0 h of"), heading());
        assertEquals(303, upload(bad.replace("-1", "1")).statusCode());
        assertTrue(heading().contains(": 17 h of"), heading());
    }

    private java.net.http.HttpResponse<String> upload(String csv) throws Exception {
        return browser.upload(
                page + "/import", browser.token(page), csv.getBytes(StandardCharsets.UTF_8));
    }

    /** The answer to the question comes from a page, but anybody can write one. */
    @Test
    void anAnswerBringsNoHoursThatAFormWouldRefuse() throws Exception {
        for (String rows :
                List.of(
                        "2099-06-01 WEEK P1 60",
                        "1999-06-07 DAY P1 60",
                        "2025-06-02 WEEK P1 10140")) {
            var answer = browser.submit(page, page + "/replace", "rows", rows, "question", "");
            assertEquals(422, answer.statusCode(), rows);
        }
        assertTrue(heading().contains(": 0 h of"), heading());
    }

    /** The page that asks holds all 814 rows, far more than the lines it shows. */
    @Test
    void aLargeTimesheetIsAskedAndReplaced() throws Exception {
        assertEquals(303, upload(weeks(4)).statusCode());
        var asked = upload(weeks(5));
        assertEquals(409, asked.statusCode());
        assertTrue(hidden(asked.body(), "rows").length() > 13_000, asked.body());
        assertEquals(303, yes(asked.body()).statusCode());
    }

    private static String weeks(int hours) {
        StringBuilder csv = new StringBuilder("process,hours,week\n");
        for (int week = 0; week < 74; week++) {
            for (int process = 1; process <= 11; process++) {
                String monday = LocalDate.of(2025, 6, 2).plusWeeks(week).toString();
                csv.append(process).append(',').append(hours).append(',').append(monday);
                csv.append('\n');
            }
        }
        return csv.toString();
    }

    @Test
    void withoutConsentNothingIsKept() throws Exception {
        var answer =
                browser.submit(
                        "/apprentices",
                        "/apprentices",
                        "id",
                        id + "x",
                        "schedule",
                        "sprinkler-fitter",
                        "started",
                        "2025-06-02");
        assertEquals(422, answer.statusCode());
        assertEquals(404, browser.get(page + "x").statusCode());
    }

    @Test
    void deletedIsGoneFromTheDatabaseFile() throws Exception {
        browser.submit(page, page + "/hours", "week", "2025-06-05", "hours-P1", "30");
        assertEquals(422, browser.submit(page, page + "/delete", "confirm", "other").statusCode());
        assertEquals(303, browser.submit(page, page + "/delete", "confirm", id).statusCode());
        assertEquals(404, browser.get(page).statusCode());
        var late = browser.submit("/apprentices", page + "/hours", "hours-P1", "8");
        assertEquals(404, late.statusCode());
        assertTrue(late.body().contains("it was deleted, or the address is wrong"), late.body());
        byte[] file = Files.readAllBytes(Site.own().database());
        assertFalse(new String(file, StandardCharsets.ISO_8859_1).contains(id));
    }

    @Test
    void thePagesAreSoundInBothLanguages() throws Exception {
        for (String language : List.of("en", "es")) {
            for (String each : List.of("/apprentices", page)) {
                Html html = new Html(browser.get(each + "?lang=" + language).body());
                assertEquals(List.of(), html.faults(), each);
            }
        }
    }

    @Test
    void thePublicModeHasNoLog() throws Exception {
        assertEquals(404, Site.open().browser().get("/apprentices").statusCode());
    }

    /** Rated on the program's own scale; what is below its pass mark is not ticked. */
    @Test
    void aFailedSkillIsNotTicked() throws Exception {
        String own = id + "-nof";
        String log = "/apprentices/" + own;
        browser.submit(
                "/apprentices",
                "/apprentices",
                "id",
                own,
                "schedule",
                "junior-cloud-engineer",
                "started",
                "2025-06-02",
                "consent",
                "yes");
        String body = browser.get(log).body();
        String skill = body.replaceFirst("(?s).*<option value=\"(1\\|[^\"]*)\".*", "$1");
        var half = browser.submit(log, log + "/scale", "scale-from", "0", "scale-to", "4");
        assertEquals(422, half.statusCode());
        scale(log, "4");
        assertTrue(browser.get(log).body().contains("<li>3 = with &lt;b&gt;little"), log);
        assertTrue(browser.get(log + "/log.json").body().contains("with <b>little</b> help"));
        var twice = new String[] {"scale-from", "0", "scale-to", "4", "scale-grades", "3=a\n3=b"};
        var refused = browser.submit(log, log + "/scale", twice);
        assertTrue(refused.body().contains("appears twice"), refused.body());
        assertEquals(303, show(log, skill, "2").statusCode());
        String text = new Html(browser.get(log).body()).text();
        assertTrue(text.contains("▼ not passed: rated 2 of 4 by A. Lee"), text);
        assertFalse(text.contains("✓ rated"), text);
        assertEquals(422, show(log, skill, "5").statusCode());
        assertEquals(303, show(log, skill, "3").statusCode());
        assertTrue(new Html(browser.get(log).body()).text().contains("✓ rated 3 of 4"));
        assertTrue(browser.get(log + "/log.json").body().contains("\"outcome\" : \"passed\""));
    }

    private void scale(String log, String most) throws Exception {
        var set =
                browser.submit(
                        log,
                        log + "/scale",
                        "scale-from",
                        "0",
                        "scale-to",
                        most,
                        "scale-pass",
                        "3",
                        "scale-grades",
                        "3 = with <b>little</b> help");
        assertEquals(303, set.statusCode(), set.body());
    }

    private java.net.http.HttpResponse<String> show(String log, String skill, String rating)
            throws Exception {
        return browser.submit(
                log,
                log + "/shown",
                "skill",
                skill.replace("&amp;", "&").replace("&#39;", "'"),
                "rating",
                rating,
                "shown",
                "2025-07-0" + rating,
                "assessor",
                "A. Lee");
    }

    /** What a process has beyond its most is flagged and counts for the term no more. */
    @Test
    void hoursBeyondTheMostOfAProcessDoNotCount() throws Exception {
        StringBuilder csv = new StringBuilder("process,hours,week\n");
        for (int week = 0; week < 20; week++) {
            csv.append("1,50,").append(LocalDate.of(2025, 6, 2).plusWeeks(week)).append('\n');
        }
        assertEquals(303, upload(csv.toString()).statusCode());
        assertTrue(heading().contains(": 800 h of 8,000 h"), heading());
        String text = new Html(browser.get(page).body()).text();
        assertTrue(text.contains("▼ 200 h more than the maximum of 800 h"), text);
        assertFalse(text.contains("% per hour"), text);
        assertFalse(text.contains("0 h of 0 h"), text);
    }

    @Test
    void hoursInClassStandBesideThoseOnTheJob() throws Exception {
        browser.submit(
                page, page + "/hours", "week", "2025-06-05", "hours-C1", "4", "hours-P1", "8");
        assertTrue(heading().contains(": 8 h of"), heading());
        String csv = browser.get(page + "/hours.csv").body();
        assertTrue(csv.contains("2025-06-02,week,class,\"C1."), csv);
    }

    @Test
    void aDayCanBeEnteredAndTheWeekSigned() throws Exception {
        browser.submit(page, page + "/hours", "week", "2025-06-05", "span", "day", "hours-P1", "8");
        assertEquals(
                422,
                browser.submit(
                                page,
                                page + "/hours",
                                "week",
                                "2025-06-05",
                                "span",
                                "day",
                                "hours-P2",
                                "17")
                        .statusCode());
        var signed =
                browser.submit(
                        page,
                        page + "/sign",
                        "sign-through",
                        "2025-06-08",
                        "sign-on",
                        "2025-06-09",
                        "sign-by",
                        "Pat <b>Doe</b>");
        assertEquals(303, signed.statusCode(), signed.body());
        String text = new Html(browser.get(page).body()).text();
        assertTrue(text.contains("✓ signed off by Pat <b>Doe</b>, June 9, 2025"), text);
        browser.submit(page, page + "/hours", "week", "2025-06-06", "span", "day", "hours-P1", "8");
        text = new Html(browser.get(page).body()).text();
        assertTrue(text.contains("changed since Pat <b>Doe</b> signed it off"), text);
    }

    /** The columns of the published list, and nothing in them that a log does not know. */
    @Test
    void theFileForRapidsHasWhatIsKnown() throws Exception {
        String[] lines = browser.get(page + "/rapids.csv").body().split("\n");
        assertEquals(2, lines.length);
        assertTrue(lines[0].startsWith("Date Apprenticeship Begins,Apprentice First Name,"));
        assertTrue(lines[1].startsWith("06/02/2025,,,,"), lines[1]);
    }
}
