package org.trellis.web.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.trellis.message.Code;
import org.trellis.model.CompetencyModel;
import org.trellis.model.CompetencyModel.Kind;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.report.catalog.EditionWords;
import org.trellis.web.words.Links;

/**
 * All skill models as cards, by what they describe.
 *
 * @param answer the heading, a sentence
 */
public record ModelsPage(String answer, List<Shelf> shelves) {
    public record Shelf(String title, List<Card> cards) {}

    /**
     * @param aliases other names, joined; empty for none
     * @param superseded when a newer model took its place, else empty
     * @param partial that not all of it is here, else empty
     */
    public record Card(
            String title,
            String href,
            String aliases,
            String publisher,
            String size,
            String version,
            String superseded,
            String partial) {}

    static ModelsPage of(Catalog catalog, Words words) {
        List<CompetencyModel> models = List.copyOf(catalog.models().values());
        int skills = models.stream().mapToInt(m -> m.competencies().size()).sum();
        EditionWords editions = new EditionWords(catalog, words);
        return new ModelsPage(
                words.say("models.answer", models.size(), skills),
                Arrays.stream(Kind.values())
                        .map(kind -> shelf(kind, models, editions, words))
                        .filter(shelf -> !shelf.cards().isEmpty())
                        .toList());
    }

    private static Shelf shelf(
            Kind kind, List<CompetencyModel> models, EditionWords editions, Words words) {
        return new Shelf(
                words.say("models.kind." + Code.of(kind)),
                models.stream()
                        .filter(model -> model.kind() == kind)
                        .sorted(Comparator.comparing(model -> words.text(model.title())))
                        .map(model -> card(model, editions, words))
                        .toList());
    }

    private static Card card(CompetencyModel model, EditionWords editions, Words words) {
        List<String> aliases = editions.aliases(model);
        return new Card(
                words.text(model.title()),
                Links.model(model.code()),
                aliases.isEmpty() ? "" : words.say("model.aliases", String.join("; ", aliases)),
                model.edition().publisher(),
                words.count("model.skills", model.competencies().size()),
                editions.version(model),
                editions.superseded(model),
                model.complete() ? "" : words.say("model.known." + Code.of(model.known())));
    }
}
