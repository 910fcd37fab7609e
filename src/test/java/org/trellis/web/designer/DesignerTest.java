package org.trellis.web.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

class DesignerTest {
    private static final String EDIT = "/schedules/own-1/edit";
    private final Browser browser = Site.open().browser();

    @BeforeEach
    void draft() throws Exception {
        var answer =
                browser.submit(
                        "/schedules/new",
                        "/schedules/new/job",
                        "job",
                        "nursing-long-term-care/cna",
                        "approach",
                        "time",
                        "hours",
                        "2000",
                        "instruction",
                        "144",
                        "place",
                        "US");
        assertEquals(EDIT, answer.headers().firstValue("Location").orElse(answer.body()));
    }

    private Schedule schedule() throws Exception {
        String yaml = browser.get("/schedules/own-1?format=yaml").body();
        var read = ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "own");
        return read.schedule().orElseThrow(() -> new AssertionError(read.issues()));
    }

    private int hours(int process) throws Exception {
        return (int) schedule().workProcesses().get(process).hours().orElseThrow().min().value();
    }

    private Html change(String... fields) throws Exception {
        var answer = browser.submit(EDIT, EDIT, fields);
        return new Html(answer.statusCode() == 303 ? browser.get(EDIT).body() : answer.body());
    }

    @Test
    void theDraftAddsUpToTheTerm() throws Exception {
        assertEquals(Hours.Range.of(2000, 2000), schedule().processHours().orElseThrow());
    }

    /** From nothing: each page of the designer opens, and the first process is added by hand. */
    @Test
    void aBlankScheduleIsFilledInOnThePages() throws Exception {
        var odd =
                browser.submit(
                        "/schedules/new",
                        "/schedules/new/blank",
                        "title",
                        "Boat builder",
                        "approach",
                        "zzz",
                        "place",
                        "ZZ");
        assertEquals(422, odd.statusCode());
        assertTrue(odd.body().contains("“zzz” is not one of the choices: time, "), odd.body());
        assertTrue(odd.body().contains("“ZZ” is not a state"), odd.body());
        var refused = browser.submit("/schedules/new", "/schedules/new/blank", "title", " ");
        assertEquals(422, refused.statusCode());
        var answer =
                browser.submit(
                        "/schedules/new", "/schedules/new/blank", "title", "Boat <b> builder");
        String edit = answer.headers().firstValue("Location").orElse(answer.body());
        for (String page : List.of("", "/edit", "/courses", "/wages", "/terms", "/standards")) {
            var shown = browser.get(edit.replace("/edit", page));
            assertEquals(200, shown.statusCode(), page);
            assertTrue(shown.body().contains("Boat &lt;b&gt; builder"), page);
        }
        assertEquals(200, browser.get(edit.replace("/edit", "/trace")).statusCode());
        assertEquals(200, browser.get(edit.replace("/edit", "/check")).statusCode());
        browser.submit(edit, edit, "title-new", "Hull", "hours-new", "400", "do", "add");
        String yaml = browser.get(edit.replace("/edit", "?format=yaml")).body();
        assertTrue(yaml.contains("title: Hull"), yaml);
    }

    @Test
    void aFixedFigureStaysAndTheRestStillAddsUp() throws Exception {
        change("min-0", "501", "max-0", "501");
        assertEquals(501, hours(0));
        assertEquals(Hours.Range.of(2000, 2000), schedule().processHours().orElseThrow());
    }

    /** One a line, with its hours; what was typed stands in the form again, also when refused. */
    @Test
    void interimCredentialsAreTypedKeptAndShown() throws Exception {
        String terms = "/schedules/own-1/terms";
        interim(terms, "Lathe <b>operator</b>; 1,500\n\nCPR; first aid\n");
        String page = browser.get(terms).body();
        assertTrue(page.contains("Lathe &lt;b&gt;operator&lt;/b&gt;; 1500\nCPR; first aid"), page);
        String yaml = browser.get("/schedules/own-1?format=yaml").body();
        assertTrue(yaml.contains("after_hours: 1500"), yaml);
        String refused = interim(terms, "Lathe; 1,500.333");
        assertTrue(refused.contains("Lathe; 1,500.333"), refused);
        assertTrue(browser.get(terms).body().contains("CPR; first aid"));
        interim(terms, " ");
        assertFalse(browser.get(terms).body().contains("CPR"));
    }

    private String interim(String terms, String text) throws Exception {
        return browser.submit(
                        terms,
                        terms,
                        "title",
                        "T",
                        "approach",
                        "hybrid",
                        "hours",
                        "2000",
                        "place",
                        "US",
                        "interim",
                        text)
                .body();
    }

    /** Each missing line of the checklist ends in a link, and the field is where it leads. */
    @Test
    void aMissingRequirementLinksToTheFieldThatMendsIt() throws Exception {
        String standards = "/schedules/own-1/standards";
        String terms = "/schedules/own-1/terms";
        browser.submit(standards, standards, "apprentices", "7", "evaluation", "");
        browser.submit(
                terms, terms, "title", "T", "approach", "time", "hours", "2000", "place", "US");
        String check = browser.get("/schedules/own-1/check?only=missing").body();
        var links = Pattern.compile("href=\"(/schedules/own-1/\\w+)#([\\w-]+)\"");
        List<String> found =
                links.matcher(check).results().map(m -> m.group(1) + " " + m.group(2)).toList();
        assertTrue(found.contains(standards + " evaluation"), found.toString());
        assertTrue(found.contains(standards + " affirmative_action"), found.toString());
        assertTrue(found.contains(terms + " probation"), found.toString());
        for (String each : found) {
            String page = browser.get(each.split(" ")[0]).body();
            assertTrue(page.contains("id=\"" + each.split(" ")[1] + "\""), each);
        }
    }

    @Test
    void theStandardsAreKeptInTheSponsorsWordsAndRefuseWhatNobodyMayStore() throws Exception {
        String standards = "/schedules/own-1/standards";
        browser.submit(standards, standards, "safety", "<b>Hard hats</b>", "apprentices", "4");
        var kept = schedule().conditions().standards();
        assertEquals("{SAFETY=Text[en=<b>Hard hats</b>, es=]}", kept.words().toString());
        assertEquals(4, kept.apprentices().orElse(0));
        var refused = browser.submit(standards, standards, "safety", "SSN 123-45-6789");
        assertEquals(422, refused.statusCode());
        assertEquals(kept, schedule().conditions().standards());
    }

    @Test
    void undoTakesTheLastChangeBack() throws Exception {
        int before = hours(0);
        change("min-0", "501", "max-0", "501");
        change("title-0", "Something else");
        browser.submit(EDIT, "/schedules/own-1/undo");
        assertEquals(501, hours(0));
        browser.submit(EDIT, "/schedules/own-1/undo");
        browser.submit(EDIT, "/schedules/own-1/undo");
        assertEquals(before, hours(0));
    }

    @Test
    void boundsThatConflictAreNamedAndNothingChanges() throws Exception {
        Schedule before = schedule();
        Html page = change("min-0", "1500", "max-0", "1500", "min-1", "900", "max-1", "900");
        assertTrue(
                page.text().contains("(1,500), Moving and restoring (900) add up to 2,400"),
                page.text());
        assertEquals(before, schedule());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-3     |     | Enter a number from 0 to 100,000.",
                "many   |     | Write digits only, or leave it empty if it is not known.",
                "1.600  |     | This can mean 1600 or 1.6; write the one you mean.",
                "39,5   |     | This can mean 395 or 39.5; write the one you mean.",
                "8d     |     | Write digits only, or leave it empty if it is not known.",
                "900    | 5   | The minimum, 900, is more than the maximum, 5.",
                "7.51   |     | Use quarters or tenths of an hour, such as 152.5."
            })
    void aFigureThatCanNotBeUsedHasItsMessageBesideIt(String min, String max, String message)
            throws Exception {
        Html page = change("min-0", min, "max-0", max == null ? "" : max);
        assertEquals(List.of(message), page.found("id=\"wrong-min-0\"[^>]*>([^<]*)<"));
        assertTrue(page.source().contains("value=\"" + min + "\""), "what was typed is kept");
    }

    @Test
    void processesAreAddedMovedAndRemoved() throws Exception {
        int count = schedule().workProcesses().size();
        change("title-new", "Night shift", "hours-new", "100");
        assertEquals(100, hours(count));
        change("do", "up-" + count);
        assertEquals("Night shift", schedule().workProcesses().get(count - 1).title().en());
        change("do", "remove-" + (count - 1));
        assertEquals(count, schedule().workProcesses().size());
        assertEquals(Hours.Range.of(2000, 2000), schedule().processHours().orElseThrow());
    }

    @Test
    void aNumberOfTheSocialSecurityIsRefusedAndNotEchoedInAMessage() throws Exception {
        Html page = change("title-0", "Care 123-45-6789");
        assertTrue(
                page.found("id=\"wrong-title-0\"[^>]*>([^<]*)<").get(0).startsWith("Leave out"),
                page.text());
        assertTrue(!schedule().toString().contains("6789"));
    }

    @ParameterizedTest
    @CsvSource({"0", "-5", "abc"})
    void aWageStepOfNothingIsRefused(String percent) throws Exception {
        String wages = "/schedules/own-1/wages";
        Html page =
                new Html(
                        browser.submit(wages, wages, "percent-0", percent, "hours-0", "10").body());
        assertEquals(1, page.found("id=\"wrong-percent-0\"[^>]*>([^<]*)<").size(), page.text());
    }

    @Test
    void aWageStepInPercentAndInDollarsIsRefused() throws Exception {
        String wages = "/schedules/own-1/wages";
        var answer = browser.submit(wages, wages, "percent-0", "50", "usd-0", "13", "hours-0", "9");
        assertTrue(new Html(answer.body()).text().contains("not both: clear one"));
    }

    @Test
    void aCodeThatLostItsZeroIsToldWhatToWrite() throws Exception {
        String rest = "/schedules/own-1/terms";
        Html page = new Html(browser.submit(rest, rest, "title", "x", "rapids", "414S-R").body());
        assertTrue(page.text().contains("enter 0414S-R"), page.text());
    }

    @ParameterizedTest
    @CsvSource({"edit", "courses", "wages", "terms", "trace", "process/1", "paper", "coverage"})
    void everyPartIsSoundInBothLanguages(String part) throws Exception {
        for (String language : List.of("en", "es")) {
            var answer = browser.get("/schedules/own-1/" + part + "?lang=" + language);
            assertEquals(200, answer.statusCode());
            assertEquals(List.of(), new Html(answer.body()).faults(), part);
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "/credit", "/coverage", "/paper", "/mentor"})
    void whoAsksForHtmlOnlyGetsIt(String page) throws Exception {
        var asked = browser.request("/schedules/own-1" + page).header("Accept", "text/html");
        assertEquals(200, browser.send(asked.GET()).statusCode());
    }

    @Test
    void aModelIsAStartToo() throws Exception {
        var answer =
                browser.submit(
                        "/schedules/new",
                        "/schedules/new/model",
                        "model",
                        "building-blocks",
                        "approach",
                        "competency",
                        "hours",
                        "4000",
                        "place",
                        "US");
        assertEquals(303, answer.statusCode(), answer.body());
    }

    @Test
    void aPictureIsNoScheduleAndIsToldSo() throws Exception {
        byte[] picture = new byte[200];
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        System.arraycopy(start, 0, picture, 0, start.length);
        var answer =
                browser.upload("/schedules/new/file", browser.token("/schedules/new"), picture);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("me.yaml"), answer.body());
    }

    @Test
    void hoursForANewProcessWithoutATitleAreNotLost() throws Exception {
        Html page = change("hours-new", "50");
        assertEquals(1, page.found("id=\"wrong-title-new\"[^>]*>([^<]*)<").size(), page.text());
        assertTrue(page.source().contains("value=\"50\""), "what was typed is kept");
    }

    @Test
    void whatAFileThatWasReadHadIsToldUntilTheFirstChange() throws Exception {
        String yaml = browser.get("/schedules/own-1?format=yaml").body() + "rapids_code: 414S-R\n";
        var answer =
                browser.upload(
                        "/schedules/new/file",
                        browser.token("/schedules/new"),
                        yaml.getBytes(StandardCharsets.UTF_8));
        String page = answer.headers().firstValue("Location").orElse(answer.body());
        String told = "A spreadsheet removed a leading zero";
        assertTrue(browser.get(page).body().contains(told), browser.get(page).body());
        browser.submit(page, page, "title-0", "Something else");
        assertTrue(!browser.get(page).body().contains(told));
    }

    @Test
    void whatWasDownloadedIsReadBack() throws Exception {
        byte[] yaml =
                browser.get("/schedules/own-1?format=yaml").body().getBytes(StandardCharsets.UTF_8);
        var answer = browser.upload("/schedules/new/file", browser.token("/schedules/new"), yaml);
        assertEquals("/schedules/own-2/edit", answer.headers().firstValue("Location").orElse(""));
        String again = browser.get("/schedules/own-2?format=yaml").body();
        assertTrue(Arrays.equals(yaml, again.getBytes(StandardCharsets.UTF_8)), again);
    }
}
