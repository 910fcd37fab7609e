package org.trellis.web.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.trellis.web.Html;
import org.trellis.web.Site;

class JobPageTest {
    private static Html page(String address) throws Exception {
        return new Html(Site.own().browser().get(address).body());
    }

    @Test
    void theHeadingGivesPayAndOpenings() throws Exception {
        assertEquals(
                "Licensed Practical Nurse: $62,340 a year, and 54,400 openings each year",
                page("/jobs/nursing-long-term-care/lpn?lang=en").heading());
    }

    @Test
    void payIsShownWithItsSpreadItsYearAndItsSource() throws Exception {
        String text = page("/jobs/nursing-long-term-care/lpn?lang=en").text();
        assertTrue(text.contains("Middle half: $55,220 to $73,160"), text);
        assertTrue(text.contains("national, May 2024"), text);
    }

    /** A federal grade shares its code with an occupation, but is paid by its own table. */
    @Test
    void aJobWithPayOfItsOwnDoesNotShowTheNations() throws Exception {
        String text = page("/jobs/federal-ai-work/gs-09-it?lang=en").text();
        assertTrue(!text.contains("Middle half"), text);
        assertTrue(!text.contains("Median pay"), text);
        assertTrue(text.contains("Base pay of the grade"), text);
        assertTrue(text.contains("2025, without locality pay"), text);
    }

    @Test
    void aDegreeThatOpensAJobIsNamed() throws Exception {
        String grade = page("/jobs/federal-ai-work/gs-09-it?lang=en").text();
        assertTrue(grade.contains("Start with this degree: Master's degree"), grade);
        String nurse = page("/jobs/nursing-long-term-care/lpn?lang=en").text();
        assertTrue(nurse.contains("Start with school."), nurse);
    }

    /** The table of must-haves gives the same fees as the order of school below it. */
    @Test
    void aFeeThatWeEstimateIsTheSameInBothTables() throws Exception {
        String text = page("/jobs/transportation-logistics/truck-driver?lang=en").text();
        assertTrue(text.contains("160 hours $200 (our estimate)"), text);
        assertTrue(text.contains("2 hours $60 (our estimate)"), text);
    }

    @Test
    void estimatesAreNamed() throws Exception {
        String text = page("/jobs/nursing-long-term-care/cna?lang=en").text();
        assertTrue(text.contains("our estimate"), text);
        assertTrue(text.contains("derived"), text);
    }

    @Test
    void aJobThatNobodyRatedSaysSo() throws Exception {
        String text = page("/jobs/federal-ai-work/gs-13-pm?lang=en").text();
        assertTrue(text.contains("Nobody has rated this job yet."), text);
    }

    @Test
    void anUnknownJobSuggestsTheNearest() throws Exception {
        var answer = Site.own().browser().get("/jobs/nursing-long-term-care/can");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("href=\"/jobs/nursing-long-term-care/cna\""));
    }

    @Test
    void whatTheLicenseRestsOnIsListedInOrder() throws Exception {
        String text = page("/jobs/nursing-long-term-care/lpn?lang=en").text();
        int school = text.indexOf("Practical nursing diploma (about one year) 1,350 hours; $4,050");
        assertTrue(school > text.indexOf("What to earn, in this order"), text);
        assertTrue(school < text.indexOf("In all "), text);
        assertTrue(!page("/jobs/nursing-long-term-care/cna?lang=en").text().contains("In all 7"));
    }
}
