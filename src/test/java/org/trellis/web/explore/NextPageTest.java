package org.trellis.web.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trellis.model.Job;
import org.trellis.model.person.JobHolder;
import org.trellis.path.explore.Next;
import org.trellis.path.explore.Opener;
import org.trellis.path.explore.Openers;
import org.trellis.path.terrain.Traveler;
import org.trellis.report.Words;
import org.trellis.web.Html;
import org.trellis.web.Site;

class NextPageTest {
    private static final Job.Id AIDE = Job.Id.parse("nursing-long-term-care/cna");
    private static final String ADDRESS = "/next?from=nursing-long-term-care/cna&on=2026-11-21";

    private static Openers found(Openers.By by) {
        return Site.own()
                .bean(Next.class)
                .find(
                        new Traveler(
                                JobHolder.perhapsAt(Optional.of(AIDE)),
                                LocalDate.of(2026, 11, 21),
                                true,
                                false),
                        by);
    }

    /** Each of the things named lists the jobs it opens, with the pay. */
    @Test
    void whatOpensMostIsNamedWithEveryJobItOpens() throws Exception {
        for (String language : new String[] {"en", "es"}) {
            Html page = new Html(Site.own().browser().get(ADDRESS + "&lang=" + language).body());
            Opener best = found(Openers.By.JOBS).list().get(0);
            assertTrue(page.heading().contains(" " + best.opened().size() + " "), page.heading());
            for (Job job : best.opened()) {
                assertTrue(page.text().contains(Words.of(language).text(job.title())), language);
            }
        }
    }

    @Test
    void theBestPaidCanBePutFirst() throws Exception {
        Html page = new Html(Site.own().browser().get(ADDRESS + "&opens=pay&lang=en").body());
        Job best = found(Openers.By.PAY).list().get(0).opened().get(0);
        String pay = Words.of("en").money(best.wage().orElseThrow().usdPerYear());
        assertTrue(page.all("dl").get(0).contains(pay), page.all("dl").get(0));
    }

    @Test
    void itCanBeTakenAlong() throws Exception {
        String json = Site.own().browser().get(ADDRESS + "&lang=en&format=json").body();
        assertTrue(json.contains("\"opens\""), json);
        assertEquals(400, Site.own().browser().get(ADDRESS + "&opens=most").statusCode());
    }

    /** A master's degree is not named for what a shorter school opens as well. */
    @Test
    void whatOpensNothingMoreAndTakesLongerIsNotNamed() throws Exception {
        Html page = new Html(Site.own().browser().get(ADDRESS + "&lang=en").body());
        Opener best = found(Openers.By.JOBS).list().get(0);
        assertTrue(
                found(Openers.By.JOBS).list().stream()
                        .filter(each -> each.what() instanceof Opener.Earn)
                        .filter(each -> each.hours() > best.hours() && each.usd() >= best.usd())
                        .filter(each -> best.opened().containsAll(each.opened()))
                        .map(each -> ((Opener.Earn) each.what()).credential().name())
                        .noneMatch(name -> page.text().contains(Words.of("en").text(name))),
                page.text());
    }

    /** A job's page lists what comes next itself; so does a page where no way fits. */
    @Test
    void jobsWithinReachAreListedWhereOneMightStopReading() throws Exception {
        var browser = Site.own().browser();
        Html job = new Html(browser.get("/jobs/nursing-long-term-care/cna?lang=en").body());
        assertTrue(job.found("(class=\"jobs stack reach\")").size() == 1, job.text());
        assertTrue(job.text().contains("Licensed Practical Nurse"), job.text());
        Html none =
                new Html(
                        browser.get(
                                        "/paths?from=nursing-long-term-care/cna"
                                                + "&to=nursing-long-term-care/np&within=6&lang=en")
                                .body());
        assertTrue(none.found("(class=\"jobs stack reach\")").size() == 1, none.text());
    }

    /** A map asks for it card by card, as each is seen; without scripts each has a link. */
    @Test
    void aCardOfAMapListsTheJobsWithinReach() throws Exception {
        var browser = Site.own().browser();
        Html ladder = new Html(browser.get("/ladders/nursing-long-term-care?lang=en").body());
        String line = "/ladders/nursing-long-term-care/reach/cna";
        assertEquals(List.of(line), ladder.found("hx-get=\"(" + line + ")\""));
        assertTrue(ladder.source().contains("href=\"/explore?from=nursing-long-term-care/cna\""));
        String part = new Html(browser.get(line + "?lang=en").body()).text();
        assertTrue(part.startsWith("Also within reach:"), part);
        assertTrue(part.contains("See all "), part);
        assertEquals(404, browser.get("/ladders/nursing-long-term-care/reach/x").statusCode());
    }
}
