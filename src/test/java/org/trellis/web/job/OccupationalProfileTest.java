package org.trellis.web.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.web.Html;
import org.trellis.web.Site;

class OccupationalProfileTest {
    private static Html page(String job) throws Exception {
        return new Html(Site.own().browser().get("/jobs/" + job + "?lang=en").body());
    }

    /** The memo confirms 27 general and 3 technical competencies for selection at GS-14. */
    @Test
    void aFederalGradeListsItsCriticalSkillsAndLinksToItsOccupation() throws Exception {
        Html page = page("federal-ai-work/gs-14");
        assertTrue(page.text().contains("30 critical skills: important, and needed"), page.text());
        String code =
                Site.LOADED
                        .catalog()
                        .jobs()
                        .filter(job -> job.id().toString().equals("federal-ai-work/gs-14"))
                        .findFirst()
                        .orElseThrow()
                        .onetSoc();
        assertTrue(page.source().contains("https://www.onetonline.org/link/summary/" + code));
        assertTrue(page.source().contains("href=\"/occupations/" + code + "\""));
    }

    @Test
    void whereNobodyRatedTheFirstDayNothingIsCalledCritical() throws Exception {
        String text = page("nursing-long-term-care/cna").text();
        assertTrue(text.contains("Nobody has rated which skills people need from the first day"));
        assertEquals(false, text.contains("critical skills: important"));
    }

    /** Without a release the profile says where to look the tasks up. */
    @ParameterizedTest
    @ValueSource(strings = {"/jobs/nursing-long-term-care/rn-adn", "/occupations/29-1141.00"})
    void coreTasksAreListedWhereAReleaseWasImported(String address) throws Exception {
        Html page = new Html(Site.regional().browser().get(address + "?lang=en").body());
        assertTrue(page.text().contains("1 core task: O*NET rates it as important"), page.text());
        assertTrue(page.source().contains("look after &lt;patients&gt;, day and night."));
        assertFalse(page.text().contains("teach newcomers"));
        assertFalse(page.text().contains("are not in our data"), page.text());
        String without = Site.own().browser().get(address + "?lang=en").body();
        assertFalse(without.contains("core task"));
    }
}
