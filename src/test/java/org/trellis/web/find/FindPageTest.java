package org.trellis.web.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** The search by everyday words, as a page and while somebody types. */
class FindPageTest {
    private static Html page(String address) throws Exception {
        var answer = Site.own().browser().get(address);
        assertEquals(200, answer.statusCode(), address);
        return new Html(answer.body());
    }

    @Test
    void aJobOfALadderLeadsToItsWays() throws Exception {
        String page = page("/find?q=nurses+aide&lang=en").source();
        assertTrue(page.contains("href=\"/jobs/nursing-long-term-care/cna\""), page);
        assertTrue(page.contains("href=\"/paths?to=nursing-long-term-care/cna\""), page);
    }

    /** What is listed is counted, and what the best hit is comes first. */
    @Test
    void theBestKindComesFirstAndTheCountIsOfTheList() throws Exception {
        Html page = new Html(Site.own().browser().get("/find?lang=en&q=Well+Control").body());
        String source = page.source();
        assertTrue(page.heading().matches("The \\d+ best of \\d+ matches.*"), page.heading());
        int shown = Integer.parseInt(page.heading().split(" ")[1]);
        int kinds = source.split("<h2", -1).length - 1;
        assertTrue(shown <= 15 + 8 * (kinds - 1), page.heading());
        assertTrue(
                source.indexOf("/models/energy/well-control") < source.indexOf("/jobs/"),
                page.text());
    }

    @Test
    void aJobOfTheCountryLeadsToItsPageAndNamesWhoseDataItIs() throws Exception {
        Html page = page("/find?q=parking+attendant&lang=es");
        assertTrue(page.source().contains("href=\"/occupations/53-6021.00\""), page.source());
        assertTrue(page.text().contains("O*NET"), page.text());
        assertTrue(page.source().contains("href=\"/paths?to=onet/53-6021.00\""), page.source());
    }

    @Test
    void whatWasTypedIsShownAndNeverPartOfThePage() throws Exception {
        String page = page("/find?q=%3Cscript%3Ealert(1)%3C/script%3E%22&lang=en").source();
        assertFalse(page.contains("<script>alert"), page);
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
    }

    @Test
    void nothingTypedAndNothingFoundSayWhatToDo() throws Exception {
        assertEquals("Find a job, a skill or a credential", page("/find?q=+&lang=en").heading());
        Html none = page("/find?q=%3F!&lang=en");
        assertTrue(none.text().contains("Use one or two words"), none.text());
    }

    @Test
    void ofALongTextTheStartIsSearchedFor() throws Exception {
        String page = page("/find?q=parking+" + "x".repeat(3000) + "&lang=en").source();
        assertTrue(page.contains("/occupations/53-6021.00"), "parking attendant is found");
        assertTrue(page.contains("value=\"parking " + "x".repeat(192) + "\""), "200 letters");
    }

    @Test
    void suggestionsArePartOfAPage() throws Exception {
        String part = page("/find/suggestions?q=truck+dri&lang=en").source().strip();
        assertTrue(part.startsWith("<ul"), part);
        assertTrue(part.contains("href=\"/jobs/transportation-logistics/truck-driver\""), part);
        assertEquals("", page("/find/suggestions?q=t&lang=en").source().strip());
    }

    /** A form that sends the words, on every page and without script. */
    @Test
    void everyPageHasTheSearch() throws Exception {
        for (String address : List.of("/", "/ladders", "/about", "/find?q=cook")) {
            assertTrue(page(address).source().contains("method=\"get\" action=\"/find\""), address);
        }
    }
}
