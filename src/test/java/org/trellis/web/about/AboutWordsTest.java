package org.trellis.web.about;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.trellis.lattice.LatticeChecks;
import org.trellis.model.Source;
import org.trellis.report.IssueWords;
import org.trellis.report.Words;
import org.trellis.web.Site;

class AboutWordsTest {
    /** A year, a month or a day. */
    private static final String DAY = "\\d{4}(-\\d\\d){0,2}";

    /** What is described is said in Spanish, what has a name keeps it, and no cell is blank. */
    @Test
    void licensesAndDatesOfSourcesSpeakTheReadersLanguage() throws Exception {
        String page = Site.own().browser().get("/about?lang=es").body();
        assertTrue(page.contains(">dominio público</td>"));
        assertTrue(page.contains(">solo datos</td>"));
        assertTrue(page.contains(">CC BY 4.0</td>"));
        assertTrue(page.contains(">2019 o después</td>"));
        assertFalse(page.contains(">public domain</td>"));
        assertFalse(page.matches("(?s).*<td[^>]*>\\s*</td>.*"));
    }

    /** 0.05 was shown as 0.1, a quarter as 0.3, and half of the units in English. */
    @Test
    void assumptionsAreAsExactAsTheirFileAndSpeakTheReadersLanguage() throws Exception {
        var assumptions = Site.LOADED.catalog().assumptions().byName();
        for (var each : assumptions.values()) {
            String unit = each.unit().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
            assertTrue(Words.of("es").knows("about.unit." + unit), each.name());
        }
        String english = Site.own().browser().get("/about?lang=en").body();
        for (String cell :
                List.of(
                        "0.05 of the current pay",
                        "0.25 of the work processes or tasks",
                        "1.5, 2.75, 3.75, 4.75, O*NET level (0 to 7)",
                        "0.608, a correlation (-1 to 1)",
                        "1 hour",
                        "$20,000",
                        "yes")) {
            assertTrue(english.contains("<td>" + cell + "</td>"), cell);
        }
    }

    /** What to do is a sentence of its own, after what was expected. */
    @Test
    void whatToDoBeginsLikeASentence() {
        for (String lang : List.of("en", "es")) {
            IssueWords.all(Site.LOADED.issues(), Words.of(lang))
                    .forEach(
                            each ->
                                    assertFalse(
                                            each.remedy().matches("[a-zá-ú]{2,} .*"),
                                            each.remedy()));
            LatticeChecks.check(Site.LOADED.catalog(), LocalDate.now()).stream()
                    .map(issue -> IssueWords.of(issue, Words.of(lang)))
                    .forEach(
                            each ->
                                    assertTrue(
                                            each.remedy().matches("[A-ZÁ-Ú].*[.]"), each.remedy()));
        }
    }

    /** A date with other words would stay English on the Spanish page. */
    @Test
    void datesOfSourcesHaveNoWordsButThoseThatAreTranslated() {
        for (Source source : Site.LOADED.catalog().sources().values()) {
            assertTrue(
                    source.date().isEmpty()
                            || source.date().matches(DAY + "( or later| to " + DAY + ")?"),
                    source.key() + ": " + source.date());
        }
    }
}
