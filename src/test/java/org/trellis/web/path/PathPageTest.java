package org.trellis.web.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.simple.SimpleHttpParameters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.JobHolder;
import org.trellis.path.Choices;
import org.trellis.path.PathAnswer;
import org.trellis.path.PathQuery;
import org.trellis.path.Paths;
import org.trellis.path.WhyNot;
import org.trellis.report.Words;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;
import org.trellis.web.path.page.PathPage;
import org.trellis.web.region.Regions;

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

    /** As the page makes them. */
    private static Choices choices() {
        return Choices.of(answer(), Site.own().bean(Paths.class), CATALOG.assumptions());
    }

    private static Html page(String address) throws Exception {
        return new Html(Site.own().browser().get(address).body());
    }

    @Test
    void thePageAnswersAsTheDomainDoes() throws Exception {
        for (String language : new String[] {"en", "es"}) {
            Words words = Words.of(language);
            Html page = page(ADDRESS + "&lang=" + language);
            String goal = words.text(CATALOG.getJob(RN).title());
            assertTrue(page.heading().contains(goal), page.heading());
            String text = page.text();
            var ways = choices().shown();
            for (var path : ways) {
                assertTrue(text.contains(words.span(path.months())), text);
                assertTrue(text.contains(words.money(path.usd())), text);
            }
        }
    }

    /**
     * One thing alone gives the one way that is best by it, says so, and leads back to all four.
     */
    @Test
    void theWayCanBeChosenByOneThing() throws Exception {
        String all = page(ADDRESS + "&lang=en").source();
        assertTrue(all.contains("by=months") && all.contains("by=first_raise"), "links");
        Html one = page(ADDRESS + "&lang=en&by=months");
        double least =
                answer().ways().stream().mapToDouble(way -> way.months()).min().orElseThrow();
        assertTrue(one.heading().contains(Words.of("en").span(least)), one.heading());
        assertTrue(one.text().contains("none does better"), one.text());
        assertTrue(one.source().contains("<strong>time</strong>"), one.source());
        assertFalse(one.source().contains("id=\"ways\""), "no other ways");
    }

    /** Each way that is not beaten has a page of its own, with its steps. */
    @Test
    void everyStepOfEveryWayIsTold() throws Exception {
        var ways = choices().shown();
        for (int number = 1; number <= ways.size(); number++) {
            String text = page(ADDRESS + "&lang=en&path=" + number).text();
            for (var step : ways.get(number - 1).steps()) {
                String to = Words.of("en").text(CATALOG.getJob(step.to()).title());
                assertTrue(text.contains("You can stay here: " + to), text);
            }
        }
    }

    /** What is listed on paper adds up to its total, on each way. */
    @Test
    void theCostsOnPaperAddUp() throws Exception {
        for (int number = 1; number <= choices().shown().size(); number++) {
            String body = Site.own().browser().get(ADDRESS + "&lang=en&path=" + number).body();
            String paper = body.substring(body.indexOf("id=\"paper\""));
            var row = Pattern.compile("<td class=\"number\">\\$([0-9,]+)\\*?</td>").matcher(paper);
            double sum = 0;
            double last = 0;
            while (row.find()) {
                sum += last;
                last = Double.parseDouble(row.group(1).replace(",", ""));
            }
            assertEquals(last, sum, 2, "way " + number);
        }
    }

    /** A star is explained where there is one, and only there. */
    @Test
    void starsOfPricesAreExplained() throws Exception {
        for (int number = 1; number <= choices().shown().size(); number++) {
            String body = Site.own().browser().get(ADDRESS + "&lang=en&path=" + number).body();
            String paper = body.substring(body.indexOf("id=\"paper\""));
            boolean starred = Pattern.compile("\\$[0-9,]+\\*</td>").matcher(paper).find();
            assertEquals(starred, paper.contains("* our estimate"), "way " + number);
        }
    }

    @Test
    void whereHoursAWeekLeadNowhereThePageSaysWhy() throws Exception {
        String nurse = "/paths?to=nursing-long-term-care/rn-adn&from=nursing-long-term-care/cna";
        String why = "“No way” means that a school on this way asks for more hours a week";
        String text = page(nurse + "&lang=en").text();
        assertTrue(text.contains("10 hours no way"), text);
        assertTrue(text.contains(why), text);
        String welder = "/paths?to=advanced-manufacturing/welder&lang=en";
        assertTrue(!page(welder).text().contains(why));
    }

    /** A certificate beside a year of work is not a year of school. */
    @Test
    void theTimeOfAStepSaysWhatItIsSpentOn() throws Exception {
        String charge = "/paths?to=nursing-long-term-care/lpn-charge&from=nursing-long-term-care/";
        assertTrue(
                page(charge + "pca&lang=en").text().contains("of work, with school on the side"));
    }

    /** A machinist of nine years becomes no machinist, and needs no training as one. */
    @Test
    void whoDidAJobBeforeGoesBackToIt() throws Exception {
        Browser browser =
                Site.own()
                        .browserOf(
                                "id: case-7\n"
                                        + "history: [{job: advanced-manufacturing/machinist,"
                                        + " months: 108}]\n");
        String address = "/paths?to=advanced-manufacturing/prod-supervisor&lang=en";
        String text = new Html(browser.get(address).body()).text();
        assertTrue(
                text.contains("Go back to work as Machinist (journeyworker) you can apply now"),
                text);
        assertTrue(text.contains("Ask whether your experience counts"), text);
        assertTrue(!text.contains("0 other ways"), text);
    }

    /** No shipped job is closed so; a ladder of one's own may have one. */
    @Test
    void whereExperienceClosesEveryWayTheHeadingSaysSo() {
        PathQuery query =
                PathQuery.of(JobHolder.perhapsAt(Optional.of(CNA)), RN, LocalDate.of(2026, 11, 21));
        PathAnswer closed =
                new PathAnswer(
                        query,
                        false,
                        true,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(WhyNot.Reason.EXPERIENCE),
                        10);
        var asked = new SimpleHttpParameters(ConversionService.SHARED);
        var limits = new LimitForm(asked, query.person(), CATALOG);
        PathPage page =
                new PathPages(
                                Site.own().bean(Regions.class).person(Optional.empty()),
                                Optional.empty())
                        .page(
                                closed,
                                new Choices(List.of(), List.of()),
                                new PathRequest(query, false, false, 1, false, limits),
                                Words.of("en"));
        assertTrue(page.answer().endsWith("asks for work experience that it does not give"));
        assertTrue(page.lead().startsWith("Try another first job"), page.lead());
        assertEquals(List.of(), page.steps());
    }

    @Test
    void whatIsAssumedIsSaid() throws Exception {
        String text = page(ADDRESS + "&lang=en").text();
        assertTrue(text.contains("You work as Certified Nursing Assistant"), text);
    }

    /** Each tile of hours a week says the time that it leads to. */
    @Test
    void hoursAWeekSayWhatTheyLeadTo() throws Exception {
        String text = page(ADDRESS + "&lang=en").text();
        for (String hours : new String[] {"10 hours", "15 hours", "20 hours", "30 hours"}) {
            assertTrue(text.contains(hours), text);
        }
        Html fewer = page(ADDRESS + "&lang=en&hours=16");
        assertTrue(fewer.text().contains("16 hours"), fewer.text());
    }

    /** The button beside a change leads to a page that has a way. */
    @Test
    void applyingAChangeOpensAWay() throws Exception {
        String body = Site.own().browser().get(ADDRESS + "&lang=en&within=2").body();
        var links =
                Pattern.compile("class=\"button quiet\" href=\"(/paths\\?[^\"]*)\"").matcher(body);
        assertTrue(links.find(), body);
        Html page = page(links.group(1).replace("&amp;", "&"));
        assertTrue(page.text().contains("Step by step"), page.text());
    }

    @Test
    void aLimitThatCannotBeUsedIsNamedAndTheRestHolds() throws Exception {
        for (String wrong : new String[] {"pay=9,000,000", "pay=-5", "hours=0", "within=x"}) {
            String text = page(ADDRESS + "&lang=en&" + wrong).text();
            assertTrue(text.contains("Nothing is lost"), wrong + ": " + text);
            assertTrue(text.contains("Step by step"), wrong + ": " + text);
        }
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
                "id: case-8\n"
                        + "job: nursing-long-term-care/cna\n"
                        + "credentials: []\n"
                        + "limits: {max_months: 2}\n";
        browser.upload(
                "/profile/upload",
                browser.token("/profile"),
                person.getBytes(StandardCharsets.UTF_8));
        Html page = new Html(browser.get(ADDRESS + "&lang=en").body());
        assertTrue(page.heading().startsWith("No way to Registered Nurse"), page.heading());
        assertTrue(page.text().contains("Apply this change"), page.text());
    }

    @Test
    void aGoalAmongTheJobsToAvoidIsSaidToBe() throws Exception {
        Browser browser = Site.own().browser();
        String person =
                "id: case-8\n"
                        + "limits: {without_jobs: [nursing-long-term-care/rn-bsn], max_months: 90}\n";
        browser.upload(
                "/profile/upload",
                browser.token("/profile"),
                person.getBytes(StandardCharsets.UTF_8));
        Html page = new Html(browser.get(ADDRESS + "&lang=en").body());
        assertTrue(page.heading().startsWith("You ruled out Registered Nurse"), page.heading());
        assertTrue(page.text().contains("Allow the jobs you ruled out"), page.text());
    }

    @Test
    void slipsInTheAddressAreTheVisitors() throws Exception {
        Browser browser = Site.own().browser();
        var unknown = browser.get("/paths?to=nursing-long-term-care/rn-bns");
        assertEquals(404, unknown.statusCode());
        assertTrue(unknown.body().contains("/jobs/nursing-long-term-care/rn-bsn"));
        assertEquals(400, browser.get(ADDRESS + "&by=luck").statusCode());
        assertEquals(400, browser.get(ADDRESS + "&plans=maybe").statusCode());
        assertEquals(400, browser.get(ADDRESS + "&presumed=maybe").statusCode());
        assertEquals(400, browser.get(ADDRESS + "&by=usd&k=0").statusCode());
        assertEquals(400, browser.get(ADDRESS + "&by=usd&k=21").statusCode());
    }

    /** A person's own limit that was emptied stays emptied in every link of the page. */
    @Test
    void anEmptiedLimitDoesNotComeBack() throws Exception {
        Browser browser = Site.own().browser();
        String person =
                "id: case-9\n"
                        + "job: nursing-long-term-care/cna\n"
                        + "credentials: []\n"
                        + "limits: {max_months: 2}\n";
        browser.upload(
                "/profile/upload",
                browser.token("/profile"),
                person.getBytes(StandardCharsets.UTF_8));
        String lifted = browser.get(ADDRESS + "&lang=en&within=&own_money=9000").body();
        assertTrue(!new Html(lifted).heading().startsWith("No way"), lifted);
        assertTrue(lifted.contains("within=&"), "a link drops the emptied limit");
        assertTrue(
                browser.get("/explore?within=&lang=en").body().contains("within=&"),
                "a way from the list drops the emptied limit");
    }

    /** What follows in a sentence begins in lower case. */
    @Test
    void theLeadOfAWayIsOneSentence() throws Exception {
        for (String language : new String[] {"en", "es"}) {
            for (String way : new String[] {"1", "2", "3"}) {
                String source = page(ADDRESS + "&lang=" + language + "&way=" + way).source();
                assertTrue(!source.matches("(?s).*class=\"lead\">[^<.]*; \\p{Lu}.*"), source);
            }
        }
    }

    /** The map tells the usual months of a move, but of a way those of its steps. */
    @Test
    void theMapAndTheStepsAgree() throws Exception {
        for (String language : new String[] {"en", "es"}) {
            String way = page(ADDRESS + "&lang=" + language).source();
            Matcher link = Pattern.compile("href=\"(/ladders/[^\"]+way=[^\"]+)\"").matcher(way);
            assertTrue(link.find(), "no link to the map");
            String map = page(link.group(1).replace("&amp;", "&") + "&lang=" + language).source();
            Matcher lit =
                    Pattern.compile("(?s)class=\"move [a-z]+ lit\".*?class=\"months\"[^>]*>([^<]+)")
                            .matcher(map);
            int moves = 0;
            while (lit.find()) {
                moves++;
                assertTrue(way.contains(lit.group(1)), lit.group(1));
            }
            var steps = choices().shown().get(0).steps();
            assertEquals(2 * steps.size(), moves, "each step, on the wide and the narrow map");
        }
    }
}
