package org.trellis.web.occupation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** The page of an occupation of the national data. */
class OccupationPageTest {
    private static Html page(String code, String lang) throws Exception {
        var answer = Site.own().browser().get("/occupations/" + code + "?lang=" + lang);
        assertEquals(200, answer.statusCode(), code);
        return new Html(answer.body());
    }

    @Test
    void showsPaySchoolingSkillsAndWhoseDataItIs() throws Exception {
        Html page = page("41-2011.00", "en");
        assertEquals("Cashiers: $31,190 a year, and 542,600 openings each year", page.heading());
        for (String part :
                new String[] {
                    "In Spanish: Cajeros",
                    "Lowest tenth: $23,070 or less",
                    "up to a month",
                    "2 of 5: some",
                    "Service Orientation",
                    "Customer and Personal Service",
                    "Tellers",
                    "USDOL/ETA",
                    "Not in this data: licenses"
                }) {
            assertTrue(page.text().contains(part), part + " in " + page.text());
        }
    }

    @Test
    void aJobOfALadderIsNamedOnThePageOfItsOccupation() throws Exception {
        String page = page("31-1131.00", "en").source();
        assertTrue(page.contains("href=\"/jobs/nursing-long-term-care/cna\""), page);
    }

    /** The survey names no wage above its top. */
    @Test
    void payAtTheTopOfTheSurveyIsSoMuchOrMore() throws Exception {
        Html page = page("29-1022.00", "en");
        assertTrue(page.heading().contains("$239,200 or more a year"), page.heading());
        assertTrue(page.text().contains("$236,780 to $239,200 or more"), page.text());
    }

    @Test
    void whatIsNotKnownIsSaid() throws Exception {
        Html page = page("55-3016.00", "es");
        assertTrue(page.text().contains("O*NET no ha calificado este empleo"), page.text());
        assertTrue(page.text().contains("no se sabe"), page.text());
    }

    @Test
    void aCodeThatIsNotThereSuggestsTheNearest() throws Exception {
        var answer = Site.own().browser().get("/occupations/41-2011.01?lang=en");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("/occupations/41-2011.00"), answer.body());
    }
}
