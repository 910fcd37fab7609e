package org.trellis.web.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** Skills are rated a screen at a time; only the lines that were changed count. */
class RatingTest {
    private static final String JOB = "nursing-long-term-care/lpn";
    private static final String PAGE = "/profile/ratings?job=" + JOB;
    private static final Pattern FIELD =
            Pattern.compile("type=\"hidden\" name=\"((?:skill|before)\\d+)\" value=\"([^\"]*)\"");

    private static final Catalog CATALOG = Site.LOADED.catalog();

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
    void aRatingOfTheSameDayIsCorrected() throws Exception {
        rate("building-blocks/teamwork", "no", "SUPERVISOR", "2026-05-01");
        assertTrue(
                held().contains("building-blocks/teamwork, has: no, evidence: supervisor"), held());
        assertFalse(held().contains("level: 3"), held());
    }

    @Test
    void aLaterRatingStandsBesideTheOneBefore() throws Exception {
        rate("building-blocks/teamwork", "opm-5:4", "SUPERVISOR", "2026-06-01");
        rate("building-blocks/teamwork", "opm-5:5", "SELF", "2026-06-02");
        assertTrue(held().contains("teamwork, level: 3, scale: opm-5, evidence: supervisor"));
        assertTrue(held().contains("teamwork, level: 4, scale: opm-5, evidence: supervisor"));
        assertTrue(held().contains("teamwork, level: 5, scale: opm-5, evidence: self"));
    }

    @Test
    void notAssessedTakesARatingBack() throws Exception {
        rate("building-blocks/teamwork", "", "SUPERVISOR", "2026-05-01");
        assertFalse(held().contains("level: 3"), held());
        assertTrue(held().contains("building-blocks/teamwork, has: unseen"), held());
        assertTrue(held().contains("opm-ai/teamwork"), held());
    }

    @Test
    void aDayToComeIsRefusedAndTheFormKeepsWhatWasTyped() throws Exception {
        String later = LocalDate.now().plusDays(2).toString();
        var answer = rate("building-blocks/reading", "opm-5:2", "TEST", later);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("This date is in the future"), answer.body());
        assertTrue(answer.body().contains("value=\"" + later + "\""), answer.body());
        assertFalse(held().contains("reading"), held());
    }

    @Test
    void aYearBeforeAnyWorkingLifeIsRefused() throws Exception {
        var answer = rate("building-blocks/reading", "opm-5:2", "TEST", "0026-06-01");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("Check the year of this date"), answer.body());
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

    @Test
    void sixAScreenAndProgressInWords() throws Exception {
        int last = (skills() + 5) / 6;
        List<String> all = new ArrayList<>();
        for (int screen = 1; screen <= last; screen++) {
            all.addAll(skillsOn(screen));
            assertEquals(Math.min(6 * screen, skills()), all.size());
        }
        assertEquals(skills(), new TreeSet<>(all).size());
        assertTrue(screen(2).contains("Skills 7 to 12 of " + skills()), screen(2));
        assertEquals(skillsOn(last), skillsOn(last + 1));
        assertEquals(skillsOn(1), skillsOn(0));
    }

    @Test
    void whatCanCostMostHoursComesFirstAndEqualOnesStayAsInTheFile() throws Exception {
        Map<String, Double> open = hoursOpen();
        List<String> file =
                CATALOG.getJob(Job.Id.parse(JOB)).requirements().keySet().stream()
                        .map(Competency.Id::toString)
                        .toList();
        List<String> asked = new ArrayList<>();
        for (int screen = 1; screen <= (skills() + 5) / 6; screen++) {
            asked.addAll(skillsOn(screen));
        }
        for (int i = 1; i < asked.size(); i++) {
            int falls = Double.compare(open.get(asked.get(i - 1)), open.get(asked.get(i)));
            boolean later = file.indexOf(asked.get(i - 1)) < file.indexOf(asked.get(i));
            assertTrue(falls > 0 || falls == 0 && later, asked.get(i));
        }
        assertTrue(open.get(asked.get(0)) > open.get(asked.get(asked.size() - 1)));
    }

    @Test
    void goingOnSavesAndAsksTheNextSixWhichHaveNotMoved() throws Exception {
        List<String> second = skillsOn(2);
        String first = skillsOn(1).get(0);
        var answer = send(1, "go", "skill0", first, "held0", "yes", "evidence0", "SELF");
        String next = answer.headers().firstValue("Location").orElseThrow();
        assertEquals("/profile/ratings?job=" + JOB + "&kept=yes&screen=2", next);
        assertTrue(browser.get(next).body().contains("Your ratings are remembered"), next);
        assertEquals(second, skillsOn(2));
        assertTrue(held().contains(first + ", has: yes, evidence: self"), held());
    }

    @Test
    void stoppingSavesAndSaysWhatIsMissing() throws Exception {
        String first = skillsOn(1).get(0);
        var answer = send(1, "stop", "skill0", first, "held0", "no", "evidence0", "SELF");
        assertEquals("/gap?job=" + JOB, answer.headers().firstValue("Location").orElseThrow());
        assertTrue(held().contains(first + ", has: no, evidence: self"), held());
    }

    @Test
    void theLastScreenGoesOnToWhatIsMissing() throws Exception {
        int last = (skills() + 5) / 6;
        var answer = send(last, "go");
        assertEquals("/gap?job=" + JOB, answer.headers().firstValue("Location").orElseThrow());
        assertFalse(screen(last).contains("Save and go on"), screen(last));
    }

    @Test
    void skippingKeepsNothingAndGoesOn() throws Exception {
        String before = held();
        Matcher skip = Pattern.compile("href=\"([^\"]*)\">Skip these<").matcher(screen(1));
        assertTrue(skip.find());
        String next = browser.get(skip.group(1).replace("&amp;", "&")).body();
        assertTrue(next.contains("Skills 7 to 12 of"), next);
        assertEquals(before, held());
    }

    @Test
    void noChanceToShowItIsNotANo() throws Exception {
        rate("building-blocks/reading", "unseen", "SELF", "2026-06-01");
        assertTrue(held().contains("building-blocks/reading, has: unseen"), held());
        rate("building-blocks/reading", "no", "SELF", "2026-06-01");
        assertTrue(held().contains("building-blocks/reading, has: no"), held());
        rate("building-blocks/reading", "unseen", "SELF", "2026-06-01");
        assertTrue(held().contains("building-blocks/reading, has: unseen"), held());
    }

    @Test
    void examplesAndLevelsAreInBothLanguages() throws Exception {
        for (int screen = 1; screen <= (skills() + 5) / 6; screen++) {
            if (skillsOn(screen).contains("building-blocks/interpersonal-skills")) {
                String english = screen(screen);
                assertTrue(english.contains("notices how others feel"), english);
                assertTrue(english.contains("Hard cases, with guidance now and then"), english);
                String spanish = browser.get(PAGE + "&lang=es&screen=" + screen).body();
                assertTrue(spanish.contains("nota cómo se sienten los demás"), spanish);
                assertTrue(spanish.contains("Casos difíciles, con orientación"), spanish);
                return;
            }
        }
        throw new AssertionError("not asked");
    }

    private java.net.http.HttpResponse<String> send(int screen, String then, String... fields)
            throws Exception {
        List<String> all =
                new ArrayList<>(List.of("job", JOB, "screen", screen + "", "then", then));
        all.addAll(List.of(fields));
        return browser.submit(PAGE, "/profile/ratings", all.toArray(String[]::new));
    }

    private String screen(int number) throws Exception {
        return browser.get(PAGE + "&screen=" + number).body();
    }

    private List<String> skillsOn(int screen) throws Exception {
        return FIELD.matcher(screen(screen))
                .results()
                .filter(field -> field.group(1).startsWith("skill"))
                .map(field -> field.group(2))
                .toList();
    }

    private int skills() {
        return hoursOpen().size();
    }

    /** By skill, how many hours hang on a rating for somebody who holds the job of the file. */
    private static Map<String, Double> hoursOpen() {
        byte[] file = "id: a\njob: nursing-long-term-care/cna\n".getBytes(StandardCharsets.UTF_8);
        var none = PersonFile.read(file, "a", CATALOG, LocalDate.now()).person().orElseThrow();
        Map<String, Double> hours = new HashMap<>();
        new Gaps(CATALOG)
                .report(none, Job.Id.parse(JOB), LocalDate.now(), Importance.NOW, true)
                .lines()
                .forEach(
                        line ->
                                hours.put(
                                        line.competency().id().toString(),
                                        line.hours().high() - line.hours().low()));
        return hours;
    }

    /** Sends the form as the screen with this skill filled it, with one line changed. */
    private java.net.http.HttpResponse<String> rate(
            String skill, String held, String evidence, String date) throws Exception {
        int screen = 1;
        while (screen < 20 && !skillsOn(screen).contains(skill)) {
            screen++;
        }
        List<String> fields = new ArrayList<>(List.of("job", JOB, "screen", screen + ""));
        Matcher hidden = FIELD.matcher(screen(screen));
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
        assertTrue(found, skill);
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
