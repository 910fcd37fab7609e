package org.trellis.web.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.report.Words;
import org.trellis.web.Html;
import org.trellis.web.Site;

class GuidePageTest {
    private static Html page(String address) throws Exception {
        return new Html(Site.own().browser().get(address).body());
    }

    /** The guide of 2015 has eight uses, six steps to build and five to update. */
    @ParameterizedTest
    @CsvSource({"/guide, 8", "/guide/build, 6", "/guide/update, 5"})
    void eachPageHasTheStepsOfTheGuideInBothLanguages(String address, int steps) throws Exception {
        for (String lang : new String[] {"en", "es"}) {
            String source = page(address + "?lang=" + lang).source();
            assertEquals(steps, source.split("<code", -1).length - 1, lang);
        }
    }

    @Test
    void everyPageThatAUseLeadsToIsThere() throws Exception {
        for (Chapter chapter : Chapter.values()) {
            for (Chapter.Entry entry : chapter.entries()) {
                for (String address : entry.pages()) {
                    int status = Site.own().browser().get(address).statusCode();
                    assertEquals(200, status, address);
                }
            }
        }
    }

    /** Steps of building and updating each ask something; the whole model is asked about, too. */
    @Test
    void stepsHaveReviewQuestions() {
        for (Chapter chapter : new Chapter[] {Chapter.BUILD, Chapter.UPDATE}) {
            GuidePage.of(chapter, Words.of("es"))
                    .sections()
                    .forEach(each -> assertFalse(each.questions().isEmpty(), each.title()));
        }
        assertEquals(4, GuidePage.of(Chapter.UPDATE, Words.of("en")).review().size());
    }

    @Test
    void theModelsLeadToTheGuide() throws Exception {
        assertTrue(page("/models").source().contains("href=\"/guide\""));
    }

    @Test
    void theCommandsThatItNamesStandInTheReadme() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        for (Chapter chapter : Chapter.values()) {
            for (Chapter.Entry entry : chapter.entries()) {
                String command = entry.command().split(" ")[0];
                assertTrue(readme.contains("\n| `" + command + " "), entry.command());
            }
        }
    }
}
