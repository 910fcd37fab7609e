package org.trellis.web.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** Ways over all U.S. occupations, and the list of what can be reached there. */
class CountryWaysPageTest {
    private static final String ATTENDANT = "from=onet/53-6021.00&on=2026-11-26";

    private static Html page(String address) throws Exception {
        return new Html(Site.own().browser().get(address).body());
    }

    @Test
    void aWayMarksInferredMovesInWordsAndSaysWhatIsNotInTheData() throws Exception {
        String way = page("/paths?to=onet/39-1022.00&" + ATTENDANT).text();
        assertTrue(way.contains("on no career map, inferred"), way);
        assertTrue(way.contains("O*NET names this occupation among those most closely"), way);
        assertTrue(way.contains("health requirements are not in this data"), way);
        assertTrue(way.contains("Trellis has changed and added"), way);
        String es = page("/paths?to=onet/39-1022.00&lang=es&" + ATTENDANT).text();
        assertTrue(es.contains("en ningún mapa, inferido"), es);
    }

    @Test
    void aWayOnTheMapsHasNoSuchMark() throws Exception {
        String way =
                page("/paths?from=nursing-long-term-care/cna&to=nursing-long-term-care/rn-adn")
                        .text();
        assertFalse(way.contains("inferred"), way);
        assertFalse(way.contains("requirements are not in this data"), way);
    }

    /** BLS has no wages of the armed forces. */
    @Test
    void whoseOwnPayIsNotKnownIsNotToldThatItNeverRises() throws Exception {
        String to = "/paths?from=onet/55-3016.00&to=it-cybersecurity/soc-analyst";
        String way = page(to).text();
        assertTrue(way.contains("Your pay first goes up: not known."), way);
        assertTrue(way.contains("we do not know what you earn now"), way);
        assertFalse(way.contains("never pay does not go up"), way);
        assertTrue(page(to + "&lang=es").text().contains("no sabemos cuánto gana usted ahora"));
    }

    /** The choice is a link, kept in the address of every other link and form of the page. */
    @Test
    void betweenTwoMapsTheCountryIsAChoice() throws Exception {
        String aide = "/paths?from=nursing-long-term-care/cna&to=nursing-long-term-care/lpn";
        String maps = Site.own().browser().get(aide).body();
        assertTrue(maps.contains("Look at the whole country"), maps);
        assertTrue(maps.contains("jobs=country"), maps);
        String country = Site.own().browser().get(aide + "&jobs=country").body();
        assertTrue(country.contains("Ways may go through any U.S. occupation."), country);
        assertTrue(country.contains("name=\"jobs\" value=\"country\""), country);
        String attendant = page("/paths?to=onet/39-1022.00&" + ATTENDANT).text();
        assertFalse(attendant.contains("Only the career maps"), "nothing to choose there");
    }

    /** A job that only the country leads to must not say on its own page that no way is there. */
    @Test
    void theListOfTheCountryLeadsToWaysOverTheCountry() throws Exception {
        String list =
                Site.own()
                        .browser()
                        .get("/explore?jobs=country&from=nursing-long-term-care/cna")
                        .body();
        assertTrue(list.matches("(?s).*/paths\\?[^\"]*jobs=country.*"), list);
    }

    @Test
    void aGoalThatOnlyAnApprenticeshipLeadsToSaysSo() throws Exception {
        String none = page("/paths?to=onet/47-4021.00&" + ATTENDANT).text();
        assertTrue(none.contains("people enter this occupation through an apprenticeship"), none);
    }

    @Test
    void fiftyOfTheCountryAreListedAtFirstAndTheMapsAreAChoice() throws Exception {
        String body = Site.own().browser().get("/explore?" + ATTENDANT).body();
        assertTrue(body.contains("shown=100#list"), "50 more by a plain link");
        assertTrue(new Html(body).text().contains("inferred, on no career map"));
        assertTrue(new Html(body).text().contains("requirements are not in this data"));
        Html maps = page("/explore?jobs=maps&" + ATTENDANT);
        int reached = Integer.parseInt(maps.heading().split(" ")[0]);
        assertTrue(reached > 0 && reached <= Site.LOADED.catalog().jobs().count(), maps.heading());
        String bright = page("/explore?bright=yes&zone=2&" + ATTENDANT).heading();
        int fewer = Integer.parseInt(bright.split(" ")[0]);
        int all = Integer.parseInt(new Html(body).heading().split(" ")[0]);
        assertTrue(fewer < all, bright);
    }

    @Test
    void theListOfSomebodyOnAMapStaysOnTheMaps() throws Exception {
        Html page = page("/explore?from=nursing-long-term-care/cna&on=2026-11-26");
        assertEquals(-1, page.text().indexOf("inferred, on no career map"));
    }
}
