package org.trellis.web.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.web.Html;
import org.trellis.web.Site;
import org.trellis.web.words.Links;

class CompetencyPageTest {
    private static Html page(String address) throws Exception {
        return new Html(Site.own().browser().get(address).body());
    }

    @Test
    void saysWhoAsksItAtWhatLevelAndWhereThatComesFrom() throws Exception {
        Html page = page("/models/building-blocks/teamwork?lang=en");
        assertTrue(page.heading().matches("Teamwork: asked for by \\d+ jobs"), page.heading());
        assertTrue(page.source().contains("/jobs/nursing-long-term-care/"), page.text());
        assertTrue(page.text().contains("derived"), page.text());
        assertTrue(page.text().contains("The same in other models"), page.text());
        assertTrue(page.text().contains("What it looks like"), page.text());
    }

    /** Also the models that take it over, each with the name it has there; not those without. */
    @Test
    void namesTheModelsThatTakeItOver() throws Exception {
        String reading = page("/models/building-blocks/reading?lang=en").text();
        assertTrue(
                reading.contains(
                        "Locating, Reading & Using Information (Energy: Generation, Transmission"),
                reading);
        String initiative = page("/models/building-blocks/initiative?lang=en").text();
        assertFalse(initiative.contains("(Energy: Generation"), initiative);
    }

    @Test
    void namesTheCredentialsThatShowIt() throws Exception {
        Competency.Id shown =
                Site.LOADED.catalog().credentials().values().stream()
                        .flatMap(each -> each.attests().stream())
                        .findFirst()
                        .orElseThrow()
                        .competency();
        String text = page(Links.competency(shown) + "?lang=en").text();
        assertTrue(!text.contains("No credential that we know"), text);
    }

    /** Of the country the list is cut, and says so. */
    @Test
    void aSkillOfTheCountryListsTheOccupationsThatAskTheMost() throws Exception {
        Html page = page("/models/onet/2.A.1.a?lang=en");
        assertTrue(page.heading().contains("U.S. occupations"), page.heading());
        assertTrue(page.text().contains("The 25 that ask the highest level"), page.text());
        assertEquals(25, page.source().split("href=\"/occupations/", -1).length - 1);
    }

    @Test
    void anUnknownSkillSuggestsTheNearest() throws Exception {
        var answer = Site.own().browser().get("/models/building-blocks/teamwrk");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("href=\"/models/building-blocks/teamwork\""));
        assertEquals(404, Site.own().browser().get("/models/nothing/teamwork").statusCode());
    }

    /** One skill of each kind of model, in both languages. */
    @ParameterizedTest
    @MethodSource("skills")
    void isSoundInBothLanguages(String address) throws Exception {
        for (String lang : List.of("en", "es")) {
            var answer = Site.own().browser().get(address + "?lang=" + lang);
            assertEquals(200, answer.statusCode(), address);
            assertEquals(List.of(), new Html(answer.body()).faults(), address);
        }
    }

    static Stream<String> skills() {
        return Site.LOADED.catalog().models().values().stream()
                .map(CompetencyModel::competencies)
                .map(all -> List.copyOf(all.keySet()))
                .flatMap(all -> Stream.of(all.get(0), all.get(all.size() - 1)))
                .distinct()
                .map(Links::competency);
    }
}
