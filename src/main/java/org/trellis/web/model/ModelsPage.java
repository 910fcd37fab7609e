package org.trellis.web.model;

import java.util.List;
import org.trellis.model.CompetencyModel;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.web.words.Links;

/**
 * All skill models as cards.
 *
 * @param answer the heading, a sentence
 */
public record ModelsPage(String answer, List<Card> cards) {
    /**
     * @param superseded when a newer model took its place, else empty
     * @param partial that only a part is here, else empty
     */
    public record Card(
            String title,
            String href,
            String publisher,
            String size,
            String version,
            String superseded,
            String partial) {}

    static ModelsPage of(Catalog catalog, Words words) {
        int skills =
                catalog.models().values().stream().mapToInt(m -> m.competencies().size()).sum();
        return new ModelsPage(
                words.say("models.answer", catalog.models().size(), skills),
                catalog.models().values().stream().map(model -> card(model, words)).toList());
    }

    private static Card card(CompetencyModel model, Words words) {
        return new Card(
                words.text(model.title()),
                Links.model(model.code()),
                model.publisher(),
                words.count("model.skills", model.competencies().size()),
                model.version(),
                superseded(model, words),
                model.complete() ? "" : words.say("model.partial"));
    }

    static String superseded(CompetencyModel model, Words words) {
        return model.superseded()
                .map(day -> words.say("model.superseded", words.date(day)))
                .orElse("");
    }
}
