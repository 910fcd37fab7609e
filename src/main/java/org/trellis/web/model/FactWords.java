package org.trellis.web.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.trellis.message.Code;
import org.trellis.model.CompetencyModel;
import org.trellis.model.CompetencyModel.Edition;
import org.trellis.model.CompetencyModel.Foundation;
import org.trellis.model.CompetencyModel.Kind;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.report.catalog.ModelReview;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** Whose a skill model is, how old and how much of it is here. */
final class FactWords {
    private final Catalog catalog;
    private final Words words;
    private final PageWords phrases;

    FactWords(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        this.phrases = new PageWords(catalog, words);
    }

    ModelPage.Facts of(CompetencyModel model) {
        Edition edition = model.edition();
        return new ModelPage.Facts(
                words.say("model.known." + Code.of(model.known())),
                superseded(model, words),
                edition.supersededNote().map(words::text).orElse(""),
                rows(model),
                links(model),
                phrases.source(model.source()));
    }

    static String superseded(CompetencyModel model, Words words) {
        return model.edition()
                .superseded()
                .map(day -> words.say("model.superseded", words.date(day)))
                .orElse("");
    }

    private List<ModelPage.Fact> rows(CompetencyModel model) {
        Edition edition = model.edition();
        List<ModelPage.Fact> rows = new ArrayList<>();
        add(rows, "model.publisher", edition.publisher());
        add(rows, "model.alias", String.join("; ", aliases(model, words)));
        add(rows, "model.version", edition.version().map(words::text).orElse(""));
        add(rows, "model.published", edition.published());
        add(rows, "model.updated", edition.updated());
        add(rows, "model.supersedes", edition.supersedes().map(words::text).orElse(""));
        add(rows, "model.scale", scale(model));
        add(rows, "model.review", phrases.reviewed(edition.reviewed(), edition.reviewDue()));
        add(rows, "model.review.formal", formal(model));
        return rows;
    }

    private void add(List<ModelPage.Fact> rows, String key, String text) {
        if (!text.isEmpty()) {
            rows.add(new ModelPage.Fact(words.say(key), text));
        }
    }

    static List<String> aliases(CompetencyModel model, Words words) {
        return model.aliases().stream().map(words::text).toList();
    }

    private String scale(CompetencyModel model) {
        String key = "catalog.scale." + model.scale();
        return words.knows(key) ? words.say(key) : model.scale();
    }

    private String formal(CompetencyModel model) {
        ModelReview review = new ModelReview(catalog.assumptions());
        OptionalInt due = review.updateDue(model);
        if (due.isEmpty()) {
            return "";
        }
        String key = review.isLate(model) ? "model.review.formal.late" : "model.review.formal.text";
        return words.say(key, due.getAsInt(), review.formalYears());
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
