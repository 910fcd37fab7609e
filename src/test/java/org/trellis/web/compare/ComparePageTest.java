package org.trellis.web.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trellis.web.Html;
import org.trellis.web.Site;

class ComparePageTest {
    private static Html page(String query) throws Exception {
        return new Html(Site.own().browser().get("/compare?lang=en" + query).body());
    }

    @Test
    void payMonthsAndMustHavesComeFirst() throws Exception {
        String text = page("&a=nursing-long-term-care/cna&b=nursing-long-term-care/lpn").text();
        assertTrue(
                text.contains(
                        "From Certified Nursing Assistant to Licensed Practical Nurse $22,810"
                                + " a year more. The way we recommend first takes"),
                text);
        assertTrue(text.contains("$22,810 a year less. The way we recommend first takes"), text);
        assertTrue(text.indexOf("The way we recommend first") < text.indexOf("Must-haves"), text);
        assertTrue(text.indexOf("Must-haves") < text.indexOf("Skill by skill"), text);
    }

    /** The second is read whole although the ladders of the two have no skill model in common. */
    @Test
    void threeStandSideBySideAndWhatNobodyRatedIsNoDifference() throws Exception {
        Html page =
                page(
                        "&a=nursing-long-term-care/lpn&b=federal-ai-work/gs-09-it"
                                + "&c=federal-ai-work/gs-13-pm");
        assertTrue(page.heading().startsWith("Compared: "), page.heading());
        assertTrue(page.text().contains("Nobody has rated the skills for"), page.text());
    }

    /** A model by the names on the page, an id in any case: no job that is called alike. */
    @Test
    void modelsAndIdsAreFoundInAnyCase() throws Exception {
        Html page = page("&a=Retail&b=NURSING-long-term-care/CNA");
        assertEquals("Compared: Retail and Certified Nursing Assistant", page.heading());
        assertTrue(!page("&a=opm-ai/GS-11&b=opm-ai/gs-12").text().contains("Must-haves"));
    }

    /** Any occupation, in everyday words, as in every field for a job. */
    @Test
    void jobsAreNamedInEverydayWords() throws Exception {
        Html page = page("&a=truck+driver&b=43-3031");
        assertTrue(page.heading().contains("Bookkeeping"), page.text());
        assertTrue(page.text().contains("all skills here are the ones O*NET rates"), page.text());
    }

    /** Of an occupation that a career map has, the map knows the must-haves, and says so. */
    @Test
    void anOccupationAsksWhatItsJobOnAMapAsks() throws Exception {
        Html page = page("&a=41-2011&b=53-3032");
        assertTrue(
                page.text().contains("To earn Commercial driver license, class A (required)"),
                page.text());
        assertTrue(
                page.source().contains("href=\"/jobs/transportation-logistics/truck-driver\""),
                page.source());
        assertTrue(!page.text().contains("not in this data"), page.text());
    }

    @Test
    void ofAnOccupationOnNoMapItIsSaidThatMustHavesAreNotKnown() throws Exception {
        String text = page("&a=19-2011&b=19-3091").text();
        assertTrue(text.contains("Not known: the national data does not say which"), text);
        assertTrue(text.contains("To earn not known"), text);
    }

    /** The same way as the page of ways shows first. */
    @Test
    void theWayIsTheOneThatThePageOfWaysRecommends() throws Exception {
        String ways =
                new Html(Site.own().browser().get("/paths?lang=en&from=41-2011&to=53-3032").body())
                        .text();
        var first =
                Pattern.compile("Time (.*?) [A-Z]\\w+ 20\\d\\d to .*?You pay (\\$[\\d,]+)")
                        .matcher(ways);
        assertTrue(first.find(), ways);
        String text = page("&a=41-2011&b=53-3032").text();
        assertTrue(
                text.contains(
                        "recommend first takes " + first.group(1) + " and costs " + first.group(2)),
                text);
    }

    @Test
    void whatIsNotKnownIsSaidAtItsField() throws Exception {
        Html page = page("&a=nursing-long-term-care/cna&b=xqzzyv");
        assertEquals("Choose two or three jobs to compare", page.heading());
        assertTrue(page.source().contains("id=\"b-wrong\""), page.source());
        assertEquals(
                "Choose different jobs to compare",
                page("&a=nursing-long-term-care/cna&b=nursing-long-term-care/cna").heading());
    }

    @Test
    void whatIsTypedIsText() throws Exception {
        String source = page("&a=%3Cscript%3Ealert(1)%3C/script%3E&b=opm-ai").source();
        assertTrue(!source.contains("<script>alert"), source);
    }
}
