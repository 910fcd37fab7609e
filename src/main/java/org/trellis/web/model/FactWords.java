package org.trellis.web.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trellis.message.Code;
import org.trellis.model.CompetencyModel;
import org.trellis.model.CompetencyModel.Edition;
import org.trellis.model.CompetencyModel.Foundation;
import org.trellis.model.CompetencyModel.Kind;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.report.catalog.EditionWords;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** Whose a skill model is, how old and how much of it is here. */
final class FactWords {
    private final Catalog catalog;
    private final Words words;
    private final PageWords phrases;
    private final EditionWords editions;

    FactWords(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        this.phrases = new PageWords(catalog, words);
        this.editions = new EditionWords(catalog, words);
    }

    ModelPage.Facts of(CompetencyModel model) {
        Edition edition = model.edition();
        return new ModelPage.Facts(
                words.say("model.known." + Code.of(model.known())),
                editions.superseded(model),
                edition.supersededNote().map(words::text).orElse(""),
                editions.facts(model),
                links(model),
                phrases.source(model.source()));
    }

    private List<ModelPage.Links> links(CompetencyModel model) {
        List<ModelPage.Links> links = new ArrayList<>();
        add(links, "model.stands", model.foundation().map(Foundation::model).stream());
        add(links, "model.attaches", model.attachesTo().stream());
        if (model.kind() == Kind.INDUSTRY) {
            add(
                    links,
                    "model.any",
                    catalog.models().values().stream()
                            .filter(each -> each.kind() == Kind.FEDERAL)
                            .map(CompetencyModel::code));
        }
        return links;
    }

    private void add(List<ModelPage.Links> links, String key, Stream<String> codes) {
        List<ModelPage.Link> found =
                codes.flatMap(code -> catalog.findModel(code).stream())
                        .map(m -> new ModelPage.Link(words.text(m.title()), Links.model(m.code())))
                        .toList();
        if (!found.isEmpty()) {
            links.add(new ModelPage.Links(words.say(key), found));
        }
    }
}
