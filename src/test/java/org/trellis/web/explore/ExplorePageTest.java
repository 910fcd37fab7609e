package org.trellis.web.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.simple.SimpleHttpParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trellis.model.Job;
import org.trellis.model.person.JobHolder;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Explored;
import org.trellis.path.terrain.Traveler;
import org.trellis.report.Words;
import org.trellis.web.Html;
import org.trellis.web.Site;
import org.trellis.web.find.Meant;
import org.trellis.web.near.InterestFields;
import org.trellis.web.path.LimitForm;

class ExplorePageTest {
    private static final Job.Id ASSEMBLER = Job.Id.parse("advanced-manufacturing/assembler");
    private static final String ADDRESS =
            "/explore?from=advanced-manufacturing/assembler&on=2026-11-21";

    private static Explored found() {
        Traveler traveler =
                new Traveler(
                        JobHolder.perhapsAt(Optional.of(ASSEMBLER)),
                        LocalDate.of(2026, 11, 21),
                        true,
                        false);
        return Site.own().bean(Explore.class).find(ExploreQuery.of(traveler));
    }

    private static Html page(String address) throws Exception {
        return new Html(Site.own().browser().get(address).body());
    }

    /** The page, the command and the API go by one list: few openings after all others. */
    @Test
    void jobsWithFewOpeningsStandLastInEveryList() {
        List<Boolean> few = found().reached().stream().map(Explored.Reached::few).toList();
        assertTrue(few.contains(true) && few.contains(false), few.toString());
        assertEquals(few.stream().sorted().toList(), few);
    }

    @Test
    void everyJobWithinReachIsListedInBothLanguages() throws Exception {
        for (String language : new String[] {"en", "es"}) {
            Html page = page(ADDRESS + "&shown=200&lang=" + language);
            assertTrue(page.heading().startsWith("" + found().reached().size()), page.heading());
            for (var reached : found().reached()) {
                String title = Words.of(language).text(reached.job().title());
                assertTrue(page.text().contains(title), title);
            }
        }
    }

    /**
     * The scores of an artist leave out most of what an attendant could do, and are kept in links.
     */
    @Test
    void interestsKeepTheListToOccupationsThatGoWithThem() throws Exception {
        String country = "/explore?from=onet/53-6021.00&jobs=country&on=2026-11-21&lang=en";
        String artist = "&ri=5&ii=10&ai=40&si=10&ei=5&ci=0";
        Html page = page(country + artist);
        assertTrue(number(page) > 0 && number(page) < number(page(country)) / 2, page.heading());
        String body = Site.own().browser().get(country + artist).body();
        assertTrue(body.contains("name=\"ai\" value=\"40\""), body);
        assertTrue(body.contains("ai=40&amp;"), body);
    }

    private static int number(Html page) {
        Matcher number = Pattern.compile("[0-9,]+").matcher(page.heading());
        assertTrue(number.find(), page.heading());
        return Integer.parseInt(number.group().replace(",", ""));
    }

    @Test
    void interestsThatCannotBeUsedAreSaidAndTheListGoesWithoutThem() throws Exception {
        String address = ADDRESS + "&ri=5&ii=%3Cscript%3E&lang=en";
        Html page = page(address);
        assertTrue(page.text().contains("Interests: write all six scores"), page.text());
        assertEquals(page(ADDRESS + "&lang=en").heading(), page.heading());
        assertTrue(!Site.own().browser().get(address).body().contains("<script>"));
    }

    private static final List<String> FILTERS =
            List.of(
                    "pay=50,000",
                    "within=24",
                    "own_money=500",
                    "no_degree=yes",
                    "no_apprenticeship=yes",
                    "no_license=yes",
                    "no_certificate=yes",
                    "no_certification=yes",
                    "field=29",
                    "band=mid",
                    "openings=50000",
                    "hours=5",
                    "full_time=yes",
                    "step=12",
                    "pay_way=45,000",
                    "horizon=3",
                    "by=months",
                    "by=usd",
                    "by=first_raise");

    /** The jobs shown and those left out are all the jobs there are, each once. */
    @Test
    void shownAndLeftOutAddUpForEachFilterAndForTwoTogether() throws Exception {
        for (int i = 0; i < FILTERS.size(); i++) {
            addUp(FILTERS.get(i));
        }
        for (int i = 0; i + 7 < FILTERS.size(); i += 3) {
            addUp(FILTERS.get(i) + "&" + FILTERS.get(i + 7));
        }
        addUp(String.join("&", FILTERS.subList(0, 13)));
    }

    private static void addUp(String filter) throws Exception {
        Html page = page(ADDRESS + "&shown=200&lang=en&" + filter);
        int shown = number("^([0-9]+) jobs? ", page.heading());
        int left = number("([0-9]+) jobs? (?:is|are) left out", page.text());
        int reasons = 0;
        for (String count : page.found("<li><b>([0-9]+)</b>")) {
            reasons += Integer.parseInt(count);
        }
        assertEquals(left, reasons, filter);
        assertEquals(Site.LOADED.catalog().jobs().count(), shown + left, filter);
        assertEquals(shown, page.found("(role=\"rowheader\")").size(), filter);
    }

    private static int number(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    /** Asking for less never shows more. */
    @Test
    void aFilterOnlyTakesJobsAway() throws Exception {
        int all = found().reached().size();
        for (String filter : List.of("field=29", "band=mid", "openings=50000", "no_license=yes")) {
            int shown = number("^([0-9]+) ", page(ADDRESS + "&lang=en&" + filter).heading());
            assertTrue(shown > 0 && shown < all, filter + ": " + shown + " of " + all);
        }
    }

    @Test
    void jobsWithFewOpeningsStandInAGroupThatSaysSo() {
        Explored found = found();
        List<Explored.Reached> rare =
                found.reached().stream()
                        .limit(2)
                        .map(
                                r ->
                                        new Explored.Reached(
                                                r.job(), r.best(), r.openingsPerYear(), true))
                        .toList();
        var asked = new SimpleHttpParameters(ConversionService.SHARED);
        var person = JobHolder.perhapsAt(Optional.of(ASSEMBLER));
        var catalog = Site.LOADED.catalog();
        var request =
                new ExploreRequest(
                        ExploreQuery.of(
                                new Traveler(person, LocalDate.of(2026, 11, 21), true, false)),
                        new LimitForm(asked, person, catalog),
                        InterestFields.of(new SimpleHttpParameters(ConversionService.SHARED)),
                        new Meant.This(catalog.getJob(ASSEMBLER), List.of()),
                        12,
                        "",
                        Map.of());
        ExplorePage page =
                new ExplorePages(Site.LOADED.catalog())
                        .page(
                                new Explored(
                                        true,
                                        rare,
                                        found.leftOut(),
                                        found.by(),
                                        10,
                                        found.education()),
                                List.of(),
                                request,
                                Words.of("en"));
        assertEquals(0, page.rows().size());
        assertEquals(2, page.few().size());
        assertTrue(page.few().get(0).how().contains("openings a year"), page.few().get(0).how());
    }

    @Test
    void wrongLimitsAreNamedAtTheirFieldAndNothingIsLost() throws Exception {
        for (String wrong : new String[] {"pay=9,000,000", "own_money=-1", "hours=0"}) {
            String field = wrong.substring(0, wrong.indexOf('='));
            String body = Site.own().browser().get(ADDRESS + "&lang=en&" + wrong).body();
            assertTrue(body.contains("href=\"#" + field + "\""), body);
            assertTrue(body.contains("id=\"" + field + "-wrong\""), body);
        }
    }

    /** Some U.S. occupation pays that much, though no job of a ladder does. */
    @Test
    void aFloorThatAnyJobMeetsIsNoFault() throws Exception {
        String body = Site.own().browser().get(ADDRESS + "&lang=en&pay=200,000&within=6").body();
        assertTrue(!body.contains("id=\"pay-wrong\""), body);
    }

    @Test
    void wherePayIsOutOfReachThePageSaysWhatToChange() throws Exception {
        Html page = page(ADDRESS + "&pay=120,000&within=6&lang=en");
        assertEquals("No job fits these limits yet", page.heading());
        assertTrue(page.text().contains("are left out, and why"), page.text());
    }

    /** Only where a federal job is in the list. */
    @Test
    void basePayIsSaidOfFederalGradesAlone() throws Exception {
        String said = "base pay without locality pay";
        assertTrue(page("/explore?from=federal-ai-work/gs-11&lang=en").text().contains(said));
        String factory = page(ADDRESS + "&within=6&field=51&lang=en").text();
        assertTrue(
                factory.contains("Pay is the national median for its year, not your state’s. Some"),
                factory);
    }

    @Test
    void theListCanBeTakenAlong() throws Exception {
        String json = Site.own().browser().get(ADDRESS + "&lang=en&format=json").body();
        assertTrue(json.contains("\"jobs\""), json);
        assertEquals(400, Site.own().browser().get(ADDRESS + "&format=pdf").statusCode());
    }

    @Test
    void whoDoesNotWorkCanAskToo() throws Exception {
        Html page = page("/explore?lang=en");
        assertTrue(page.heading().contains("within your reach"), page.heading());
    }

    /** Industrial engineering does not ask for the license of a nurse first. */
    @Test
    void aJobWithADoorDoesNotComeAfterAnother() throws Exception {
        String nurse = "/explore?from=nursing-long-term-care/cna&on=2026-11-21&shown=200";
        String text = page(nurse + "&lang=en").text();
        assertTrue(!text.contains("apply now, after"), text);
        assertTrue(text.matches("(?s).*you work as [A-Z][A-Za-z ]+ first.*"), text);
        assertTrue(!page(nurse + "&lang=es").text().contains("ya, después de"));
    }

    /** Each reason's link leads to the place it names. */
    @Test
    void theListOfWhatIsLeftOutIsWhereItsLinksLead() throws Exception {
        String source = page("/explore?lang=en").source();
        Matcher link = Pattern.compile("href=\"([^\"]*)#left-out\"").matcher(source);
        assertTrue(link.find(), source);
        String opened = page(link.group(1).replace("&amp;", "&")).source();
        assertTrue(opened.contains("id=\"left-out\""), opened);
    }
}
