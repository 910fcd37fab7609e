package org.trellis.web.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.model.CompetencyModel;
import org.trellis.web.Html;
import org.trellis.web.Site;

class ModelPageTest {
    private static Html page(String address) throws Exception {
        return new Html(Site.own().browser().get(address).body());
    }

    @Test
    void gradesStandAsTheSourceRatesThem() throws Exception {
        CompetencyModel model = Site.LOADED.catalog().models().get("opm-ai");
        Map<String, Long> signs =
                page("/models/opm-ai?lang=en").all("abbr").stream()
                        .collect(Collectors.groupingBy(sign -> sign, Collectors.counting()));
        Map<CompetencyModel.Grade, Long> rated =
                model.grades().values().stream()
                        .flatMap(grades -> grades.values().stream())
                        .collect(Collectors.groupingBy(grade -> grade, Collectors.counting()));
        assertEquals(rated.get(CompetencyModel.Grade.NEEDED), signs.get("X"));
        assertEquals(rated.get(CompetencyModel.Grade.NOT_RATED), signs.get("NR"));
    }

    @Test
    void aModelThatWasReplacedSaysWhen() throws Exception {
        String text = page("/models/ses?lang=en").text();
        assertTrue(text.contains("Out of date: a newer model replaced it on October"), text);
    }

    @Test
    void everySkillCanBeLinkedTo() throws Exception {
        String source = page("/models/building-blocks").source();
        for (var id :
                Site.LOADED.catalog().models().get("building-blocks").competencies().keySet()) {
            assertTrue(source.contains(" id=\"" + id.code() + "\""), id.toString());
        }
    }

    @Test
    void spanishShowsSpanishNames() throws Exception {
        assertTrue(page("/models/opm-ai?lang=es").text().contains("Atención al detalle"));
    }

    @Test
    void anUnknownModelSuggestsTheNearest() throws Exception {
        var answer = Site.own().browser().get("/models/opm-a");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("href=\"/models/opm-ai\""));
    }
}
