package org.trellis.web.gap.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

class GoalsPageTest {
    private static final String N = "nursing-long-term-care/";
    private static final String THREE =
            "/gap/goals?lang=en&a=" + N + "lpn&b=" + N + "rn-adn&c=" + N + "med-assistant";

    private static Browser nurse() throws Exception {
        return Site.own().browserOf(Files.readString(Path.of("seeds/people/cna-to-rn.yaml")));
    }

    @Test
    void threeGoalsStandSideBySide() throws Exception {
        Html page = new Html(nurse().get(THREE).body());
        assertTrue(page.heading().contains("worth learning whichever you choose"), page.heading());
        String text = page.text();
        assertTrue(text.contains("LPN/LVN license (NCLEX-PN) RN license (NCLEX-RN)"), text);
        assertTrue(text.contains("Weeks, at 20 hours a week"), text);
        assertTrue(text.contains("$62,340 a year (2024); median: national, May 2024"), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | a=lpn&b=lpn                  | One goal is named twice",
                "400 | a=lpn&b=cna&c=pca&d=rn-adn   | More than three goals were named",
                "200 | a=lpn                        | Which goals do you want to see",
                "400 | a=lpn&b=zzyzx                | Which goals do you want to see",
                "400 | a=lpn&b=cna&presumed=maybe   | maybe",
                "200 | a=lpn&b=onet/55-1011.00      | nobody has rated the skills of this job"
            })
    void slipsAreToldInASentence(int status, String goals, String said) throws Exception {
        String query = goals.strip().replaceAll("=(?!onet|zz|maybe)", "=" + N);
        var answer = nurse().get("/gap/goals?lang=en&" + query);
        assertEquals(status, answer.statusCode());
        String text = new Html(answer.body()).text();
        assertTrue(text.contains(said.strip()), text);
    }

    @ParameterizedTest
    @CsvSource({"text, goals-", "csv, skill_alike", "json, weeksLow", "pdf, %PDF"})
    void itIsTakenAlong(String format, String holds) throws Exception {
        var answer = nurse().get(THREE + "&format=" + format);
        assertEquals(200, answer.statusCode());
        String all = answer.headers().map() + answer.body();
        assertTrue(all.contains(holds), all.substring(0, Math.min(800, all.length())));
        assertTrue(all.contains("goals-case-1001-"), "named by case and day");
    }

    @Test
    void whoHasToldNothingIsToldSo() throws Exception {
        String text = new Html(Site.own().browser().get(THREE).body()).text();
        assertTrue(text.contains("We know nothing about you yet"), text);
    }
}
