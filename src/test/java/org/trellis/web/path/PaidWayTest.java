package org.trellis.web.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.report.Words;
import org.trellis.web.Html;
import org.trellis.web.Site;

class PaidWayTest {
    private static final String LPN =
            "/paths?to=nursing-long-term-care/lpn&from=nursing-long-term-care/cna&lang=";

    /**
     * An apprentice takes as long at any hours of study: no choice is offered that chooses none.
     */
    @Test
    void anApprenticeIsNotAskedForHoursOfStudy() throws Exception {
        for (String language : List.of("en", "es")) {
            Words words = Words.of(language);
            String paid = words.say("path.hours.paid");
            int found = 0;
            for (int way = 1; way <= 2; way++) {
                String page = Site.own().browser().get(LPN + language + "&path=" + way).body();
                boolean said = new Html(page).text().contains(paid);
                assertTrue(said != page.contains("class=\"hours\""), page);
                assertFalse(page.contains(words.say("path.hours.total", words.hours(0))), page);
                found += said ? 1 : 0;
            }
            assertTrue(found == 1, language);
        }
    }

    /**
     * Half of a practical nurse's pay is less than an aide's: the page says so before the raise.
     */
    @Test
    void whoEarnsLessAtFirstIsTold() throws Exception {
        for (String language : List.of("en", "es")) {
            Words words = Words.of(language);
            String less = words.say("path.lead.dip", "", words.span(6), "$31,200").strip();
            assertEquals(less, less(language, 1, less), language);
            assertEquals("", less(language, 2, less), language);
        }
    }

    /** The list of jobs agrees with the way. */
    @Test
    void theListOfJobsSaysSoToo() throws Exception {
        String list = "/explore?from=nursing-long-term-care/cna&within=12&lang=en";
        String page = new Html(Site.own().browser().get(list).body()).text();
        assertTrue(page.contains("apprenticeship · less pay than now for 6 months"), page);
    }

    private static String less(String language, int way, String words) throws Exception {
        String page = Site.own().browser().get(LPN + language + "&path=" + way).body();
        return new Html(page).text().contains(words) ? words : "";
    }

    /** Neither silence nor a step that nobody demands: what is preferred is named as such. */
    @Test
    void whatEmployersPreferIsNamed() throws Exception {
        String way = "/paths?from=hospitality-retail/cashier&to=it-cybersecurity/soc-analyst";
        String page = new Html(Site.own().browser().get(way).body()).text();
        assertTrue(page.contains("without requiring it: Bachelor's degree; CompTIA CySA+"), page);
        assertTrue(page.contains("Now: Cashier"), page);
    }

    /** Whoever works for pay that nobody knows is not drawn as out of work. */
    @Test
    void workOfUnknownPayIsDrawn() throws Exception {
        String way = "/paths?from=hospitality-retail/cashier&to=it-cybersecurity/soc-analyst";
        String page = Site.own().browser().get(way).body();
        String figure = page.substring(0, page.indexOf("</figure>"));
        int bars = figure.split("<rect class=\"work\"", -1).length - 1;
        assertEquals(5, bars, "two jobs in two drawings, and the key");
    }
}
