package org.trellis.web.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.PathAnswer;
import org.trellis.path.PathQuery;
import org.trellis.path.Paths;
import org.trellis.report.PathText;
import org.trellis.report.Words;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;
import org.trellis.web.words.JobHolder;

class PathPageTest {
    private static final Catalog CATALOG = Site.LOADED.catalog();
    private static final Job.Id CNA = Job.Id.parse("nursing-long-term-care/cna");
    private static final Job.Id RN = Job.Id.parse("nursing-long-term-care/rn-bsn");
    private static final String ADDRESS =
            "/paths?to=nursing-long-term-care/rn-bsn&from=nursing-long-term-care/cna&on=2026-11-21";

    private static PathAnswer answer() {
        PathQuery query =
                PathQuery.of(JobHolder.perhapsAt(Optional.of(CNA)), RN, LocalDate.of(2026, 11, 21));
        return Site.own().bean(Paths.class).find(query);
    }

    private static Html page(String address) throws Exception {
        return new Html(Site.own().browser().get(address).body());
    }

    @Test
    void thePageAnswersAsTheDomainDoes() throws Exception {
        for (String language : new String[] {"en", "es"}) {
            Words words = Words.of(language);
            Html page = page(ADDRESS + "&lang=" + language);
            assertEquals(PathText.heading(answer(), CATALOG, words), page.heading());
            String text = page.text();
            for (var path : answer().best()) {
                assertTrue(text.contains(words.months(path.months())), text);
                assertTrue(text.contains(words.money(path.usd())), text);
            }
        }
    }

    @Test
    void everyStepOfEveryWayIsTold() throws Exception {
        String text = page(ADDRESS + "&lang=en").text();
        for (var path : answer().best()) {
            for (var step : path.steps()) {
                String to = Words.of("en").text(CATALOG.getJob(step.to()).title());
                assertTrue(text.contains("You can stay here: " + to), text);
            }
        }
    }

    /** The way through LPN is no best choice, and yet what most people ask about. */
    @Test
    void waysThatStopElsewhereAreShownToo() throws Exception {
        String text = page(ADDRESS.replace("rn-bsn", "rn-adn") + "&lang=en").text();
        String others = text.substring(text.indexOf("Other paths worth a look"));
        assertTrue(
                others.contains(
                        "Certified Nursing Assistant → Licensed Practical Nurse → Registered Nurse"),
                others);
    }

    @Test
    void whatIsAssumedIsSaid() throws Exception {
        String text = page(ADDRESS + "&lang=en").text();
        assertTrue(
                text.contains(
                        "You have only told us that you work as Certified Nursing Assistant."));
    }

    @Test
    void aReasonIsGivenForAJobOffTheWays() throws Exception {
        String text = page(ADDRESS + "&lang=en&whyNot=advanced-manufacturing/prod-manager").text();
        assertTrue(text.contains("Why not "), text);
        var why = page(ADDRESS + "&lang=en&whyNot=nursing-long-term-care/cna").text();
        assertTrue(why.contains("It is where the person is now."), why);
    }

    @Test
    void whenNothingFitsThePageSaysWhatToChange() throws Exception {
        Browser browser = Site.own().browser();
        String person =
                "id: case-8\njob: nursing-long-term-care/cna\ncredentials: []\nlimits: {max_months: 2}\n";
        browser.upload(
                "/profile/upload",
                browser.token("/profile"),
                person.getBytes(StandardCharsets.UTF_8));
        Html page = new Html(browser.get(ADDRESS + "&lang=en").body());
        assertTrue(page.heading().startsWith("No path from"), page.heading());
        assertTrue(page.text().contains("Without the limit on months"), page.text());
    }

    @Test
    void slipsInTheAddressAreTheVisitors() throws Exception {
        Browser browser = Site.own().browser();
        var unknown = browser.get("/paths?to=nursing-long-term-care/rn-bns");
        assertEquals(404, unknown.statusCode());
        assertTrue(unknown.body().contains("/jobs/nursing-long-term-care/rn-bsn"));
        assertEquals(400, browser.get(ADDRESS + "&by=luck").statusCode());
        assertEquals(400, browser.get(ADDRESS + "&by=usd&k=0").statusCode());
        assertEquals(400, browser.get(ADDRESS + "&by=usd&k=21").statusCode());
    }
}
