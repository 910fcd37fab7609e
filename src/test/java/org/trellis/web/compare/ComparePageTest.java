package org.trellis.web.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                                + " a year more. The best way takes"),
                text);
        assertTrue(text.contains("$22,810 a year less. The best way takes"), text);
        assertTrue(text.indexOf("The best way") < text.indexOf("Must-haves"), text);
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
        assertTrue(page.text().contains("Nobody has rated what"), page.text());
    }

    /** Any occupation, in everyday words, as in every field for a job. */
    @Test
    void jobsAreNamedInEverydayWords() throws Exception {
        Html page = page("&a=truck+driver&b=43-3031");
        assertTrue(page.heading().contains("Bookkeeping"), page.text());
        assertTrue(page.text().contains("all skills here are the ones O*NET rates"), page.text());
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
