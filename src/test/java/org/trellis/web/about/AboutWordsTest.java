package org.trellis.web.about;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.trellis.model.Source;
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
