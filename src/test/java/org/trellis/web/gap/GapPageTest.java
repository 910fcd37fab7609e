package org.trellis.web.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Shipped;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.lattice.OtherJobs;
import org.trellis.model.Job;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.report.gap.GapCsv;
import org.trellis.report.gap.GapHeading;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

class GapPageTest {
    private static final Job.Id RN = Job.Id.parse("nursing-long-term-care/rn-adn");
    private static final String ADDRESS =
            "/gap?job=nursing-long-term-care/rn-adn&on=2026-11-21&lang=en";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static byte[] nurse() throws Exception {
        return Files.readAllBytes(Path.of("seeds/people/cna-to-rn.yaml"));
    }

    private static Browser as(byte[] person) {
        return Site.own().browserOf(new String(person, StandardCharsets.UTF_8));
    }

    private static GapReport report(boolean presumed) throws Exception {
        Person person =
                PersonFile.read(nurse(), "me.yaml", Site.LOADED.catalog(), DAY).person().get();
        return new Gaps(Site.LOADED.catalog()).report(person, RN, DAY, Importance.NOW, presumed);
    }

    @Test
    void thePageAnswersAsTheDomainDoes() throws Exception {
        Html page = new Html(as(nurse()).get(ADDRESS).body());
        GapReport report = report(true);
        assertEquals(GapHeading.of(report, Words.of("en")), page.heading());
        var summary = report.summary();
        assertTrue(
                page.text()
                        .contains(
                                summary.met()
                                        + " skills met "
                                        + summary.gap()
                                        + " skills short "
                                        + summary.unknown()
                                        + " not checked"),
                page.text());
    }

    @Test
    void nothingIsAssumedFromTheJobWhenSwitchedOff() throws Exception {
        Html page = new Html(as(nurse()).get(ADDRESS + "&presumed=no").body());
        assertEquals(GapHeading.of(report(false), Words.of("en")), page.heading());
        assertTrue(page.text().contains("We count only what was rated"));
    }

    @Test
    void everyRequiredMustHaveHasItsStateAndDate() throws Exception {
        String text = new Html(as(nurse()).get(ADDRESS).body()).text();
        assertTrue(text.contains("RN license (NCLEX-RN) missing"), text);
    }

    /** GS-09 asks a year at GS-07, or a master's degree. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "credentials: [] | missing 0 of 12 months served, 12 months short; or, in its"
                        + " place: Master's degree",
                "job: federal-ai-work/gs-07-it; months_in_job: 14 | met 14 of 12 months served",
                " | not known nobody has said how much of the 12 months has been served; or, in its"
                        + " place: Master's degree",
                "credentials: [{credential: master}] | met Master's degree stands in for it"
            })
    void experienceIsAMustHaveWithItsState(String line, String shown) throws Exception {
        String said = Optional.ofNullable(line).orElse("").replace("; ", "\n");
        byte[] person = ("id: case-9\n" + said + "\n").getBytes(StandardCharsets.UTF_8);
        String address = "/gap?job=federal-ai-work/gs-09-it&on=2026-11-21&lang=en";
        String text = new Html(as(person).get(address).body()).text();
        String name = "One year of specialized experience at GS-07 level or above ";
        assertTrue(text.contains(name + shown), text);
    }

    /** A master's degree rests on a bachelor's: the list names all of it, with its sum. */
    @Test
    void theDegreeThatMayStandInForAYearIsListedWithWhatComesBefore() throws Exception {
        String address = "/gap?job=federal-ai-work/gs-09-it&lang=en";
        byte[] person = "id: case-9\ncredentials: []\n".getBytes(StandardCharsets.UTF_8);
        String text = new Html(as(person).get(address).body()).text();
        int list = text.indexOf("To earn in place of “One year of specialized experience at GS-07");
        assertTrue(list > 0, text);
        int bachelor = text.indexOf("Bachelor's degree", list);
        int master = text.indexOf("Master's degree", list);
        assertTrue(bachelor > 0 && master > bachelor, text.substring(list));
        assertTrue(text.indexOf("In all ", master) > 0, text.substring(list));
        String served = "id: case-9\njob: federal-ai-work/gs-07-it\nmonths_in_job: 14\n";
        byte[] longer = served.getBytes(StandardCharsets.UTF_8);
        assertTrue(!new Html(as(longer).get(address).body()).text().contains("in place of “"));
    }

    @Test
    void eachNumberNamesItsFileAndLine() throws Exception {
        String text = new Html(as(nurse()).get(ADDRESS).body()).text();
        for (var line : report(true).lines()) {
            var place = line.requirement().place();
            assertTrue(text.contains(place.file() + ", row " + place.line()), text);
        }
    }

    @Test
    void aStrangerSeesWhatTheJobAsks() throws Exception {
        Html page = new Html(Site.own().browser().get(ADDRESS).body());
        assertTrue(page.heading().endsWith("we have not checked any of yours yet"), page.heading());
        assertTrue(page.source().contains("href=\"/profile\""));
    }

    @Test
    void theTableTakenAlongIsTheDomains() throws Exception {
        String csv = as(nurse()).get(ADDRESS + "&format=csv").body();
        assertEquals(GapCsv.of(report(true), Site.LOADED.catalog(), Words.of("en")), csv);
    }

    @Test
    void aNameWithMarkupIsShownAsText() throws Exception {
        byte[] person =
                "id: case-7\nname: <b onclick=\"x()\">Ana</b>\ncredentials: []\n"
                        .getBytes(StandardCharsets.UTF_8);
        String source = as(person).get(ADDRESS).body();
        assertTrue(source.contains("&lt;b onclick"), source);
        assertTrue(!source.contains("<b onclick"), source);
    }

    @Test
    void slipsInTheAddressAreTheVisitors() throws Exception {
        Browser browser = Site.own().browser();
        assertEquals(404, browser.get("/gap?job=nursing-long-term-care/can").statusCode());
        assertEquals(400, browser.get(ADDRESS.replace("2026-11-21", "yesterday")).statusCode());
        assertEquals(400, browser.get(ADDRESS + "&importance=never").statusCode());
    }

    /** The jobs beside the goal take as long as the ranking says under the same assumption. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void otherJobsFollowTheSwitch(boolean presumed) throws Exception {
        String asked = ADDRESS + "&presumed=" + (presumed ? "yes" : "no");
        Person person =
                PersonFile.read(nurse(), "me.yaml", Site.LOADED.catalog(), DAY).person().get();
        var nearest = OtherJobs.of(Shipped.LATTICE, person, RN, DAY, presumed, 4).nearest();
        Html page = new Html(as(nurse()).get(asked).body());
        for (var each : nearest) {
            Words words = Words.of("en");
            String line = words.say("gap.other.near", words.hours(each.learningHours()));
            assertTrue(page.text().contains(line), each.job().id() + ": " + line);
        }
    }

    /** A link from the page asks the next page the same question. */
    @Test
    void linksKeepTheDayAndTheAssumption() throws Exception {
        String body = as(nurse()).get(ADDRESS + "&presumed=no&importance=future").body();
        String kept = "&amp;presumed=no&amp;on=2026-11-21";
        assertTrue(body.contains("/paths?to=" + RN + kept), body);
        assertTrue(
                body.contains(
                        "/gap?job=nursing-long-term-care/med-assistant&amp;importance=future"
                                + kept),
                body);
    }

    /** The license rests on a school, and the school on a diploma: all of it is what it takes. */
    @Test
    void whatTheLicenseRestsOnIsCounted() throws Exception {
        String address = "/gap?job=nursing-long-term-care/lpn&on=2026-11-21&lang=en";
        String all = new Html(Site.own().browser().get(address).body()).text();
        assertTrue(all.contains("Practical nursing diploma (about one year) 1,350 hours"), all);
        assertTrue(all.contains("In all 1,560 hours and $4,400."), all);
    }

    private static final String LPN = "nursing-long-term-care/lpn";

    /** Whoever is asked beside the report is back at the report, which says what it came to. */
    @ParameterizedTest
    @ValueSource(strings = {"", "&presumed=no"})
    void theQuestionBesideTheReportIsAnsweredThere(String presumed) throws Exception {
        Browser browser = as(nurse());
        String page = "/gap?job=" + LPN + presumed;
        Html before = new Html(browser.get(page + "&lang=en").body());
        assertTrue(before.text().contains("Why this one next?"), before.text());
        String skill =
                before.source().replaceFirst("(?s).*name=\"skill\" value=\"([^\"]+)\".*", "$1");
        var answer =
                browser.submit(
                        page,
                        "/assess",
                        "job",
                        LPN,
                        "skill",
                        skill,
                        "skipped",
                        "",
                        "presumed",
                        presumed.isEmpty() ? "yes" : "no",
                        "then",
                        "gap",
                        "held",
                        "opm-5:1",
                        "evidence",
                        "SELF",
                        "date",
                        "2026-11-20");
        String next = answer.headers().firstValue("Location").orElseThrow();
        assertEquals(page + "&done=" + skill, next);
        Html after = new Html(browser.get(next).body());
        assertTrue(after.text().contains("The job asks for"), after.text());
        assertTrue(!after.source().contains("name=\"skill\" value=\"" + skill + "\""), skill);
    }

    /** As of another day there is nothing to answer: an answer would be of today. */
    @Test
    void aReportOfAnotherDayAsksNothing() throws Exception {
        assertTrue(!as(nurse()).get(ADDRESS).body().contains("name=\"skill\""));
    }

    /** The group with most to do first; each line once, whether folded or not. */
    @ParameterizedTest
    @ValueSource(strings = {LPN, "nursing-long-term-care/rn-adn", "onet/29-1141.00"})
    void groupsWithMostToDoComeFirstAndNoLineIsLost(String job) throws Exception {
        Html page = new Html(as(nurse()).get("/gap?lang=en&job=" + job).body());
        Person person =
                PersonFile.read(nurse(), "me.yaml", Site.LOADED.catalog(), DAY).person().get();
        var report =
                new Gaps(Site.LOADED.catalog())
                        .report(person, Job.Id.parse(job), LocalDate.now(), Importance.NOW, true);
        String source = page.source();
        int rows = source.split("<svg class=\"boxes\"", -1).length - 1;
        assertEquals(report.lines().size(), rows);
        int before = Integer.MAX_VALUE;
        for (String group : source.split("<h3")) {
            if (group.contains("class=\"boxes\"")) {
                int toDo = group.split("class=\"state (gap|unknown)\"", -1).length - 1;
                assertTrue(toDo <= before, job + ": " + toDo + " after " + before);
                before = toDo;
            }
        }
    }

    /** One figure is one, and one skill is not several. */
    @Test
    void sumsReadWellForOneAndForNothing() throws Exception {
        String done = "id: a\njob: nursing-long-term-care/lpn\nmonths_in_job: 60\n";
        String held =
                new Html(
                                as(done.getBytes(StandardCharsets.UTF_8))
                                        .get("/gap?lang=en&job=" + LPN)
                                        .body())
                        .text();
        assertTrue(held.contains("Hours to learn: the sum over the skills, 0 hours."), held);
        assertTrue(held.contains("shares held, 52, divided"), held);
        assertTrue(held.contains("comes from a job held is assumed. Not checked: 0."), held);
    }
}
