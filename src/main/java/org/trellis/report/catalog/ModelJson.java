package org.trellis.report.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;

/**
 * A competency model as JSON.
 *
 * @param published as its publisher dates it
 * @param updated its last change that we know of
 * @param complete false when only a part of the published model is here
 * @param buildsOn the model whose lower tiers it stands on
 * @param disagreements where sources disagree about it
 */
public record ModelJson(
        Brief model,
        String published,
        String updated,
        Optional<LocalDate> reviewed,
        String scale,
        boolean complete,
        Optional<String> buildsOn,
        List<String> notes,
        List<String> disagreements,
        List<Skill> competencies,
        List<Tier> tiers) {

    /**
     * A model in a list.
     *
     * @param competencies how many it has
     * @param source the key of the source
     * @param kind foundation, industry, federal or occupations
     * @param known whole, part, or names: nothing is known below its blocks
     * @param aliases other names, such as the one of today
     * @param changed the last change that we know of, else when it was published: year, month or
     *     day
     * @param updateDue the year of the next formal update; null when none is due
     * @param reviewDue the day of our next yearly review
     * @param superseded the day a newer model took its place
     */
    public record Brief(
            String code,
            String title,
            String publisher,
            String version,
            int competencies,
            String source,
            String kind,
            String known,
            List<String> aliases,
            String changed,
            OptionalInt updateDue,
            Optional<LocalDate> reviewDue,
            Optional<LocalDate> superseded) {

        public static Brief of(Catalog catalog, CompetencyModel model, Words words) {
            return new Brief(
                    model.code(),
                    words.text(model.title()),
                    model.edition().publisher(),
                    model.edition().version().map(words::text).orElse(""),
                    model.competencies().size(),
                    model.source(),
                    Code.of(model.kind()),
                    Code.of(model.known()),
                    model.aliases().stream().map(words::text).toList(),
                    model.edition().changed(),
                    new ModelReview(catalog.assumptions()).updateDue(model),
                    model.edition().reviewDue(),
                    model.edition().superseded());
        }
    }

    /**
     * A competency.
     *
     * @param competency as model/code
     * @param official the publisher's own words, where they are short and free to quote
     * @param requires competencies that usually come first
     * @param importanceNow its rank today, 1 is most important; null when not ranked
     * @param importanceFuture its rank in three years
     */
    public record Skill(
            String competency,
            String name,
            String tier,
            String block,
            String definition,
            Optional<Quote> official,
            List<String> requires,
            OptionalInt importanceNow,
            OptionalInt importanceFuture,
            String source) {}

    /** In English, as published. */
    public record Quote(String text, String source) {}

    /**
     * A tier from the foundation up, with what it takes over from the model below.
     *
     * @param blocks from left to right
     */
    public record Tier(String tier, List<Block> blocks) {}

    /**
     * @param competency what it stands for; null for a whole model
     * @param from own, named, below, assumed, attached or asked
     */
    public record Block(String name, Optional<String> competency, String model, String from) {}

    public static ModelJson of(Catalog catalog, CompetencyModel model, Words words) {
        return new ModelJson(
                Brief.of(catalog, model, words),
                model.edition().published(),
                model.edition().updated(),
                model.edition().reviewed(),
                model.scale(),
                model.complete(),
                model.foundation().map(CompetencyModel.Foundation::model),
                model.notes().stream().map(words::text).toList(),
                model.disagreements().stream().map(words::text).toList(),
                model.competencies().values().stream().map(each -> skill(each, words)).toList(),
                ModelTiers.of(catalog, model).stream().map(row -> tier(row, words)).toList());
    }

    private static Tier tier(ModelTiers.Row row, Words words) {
        return new Tier(
                row.tier().code(),
                row.blocks().stream()
                        .map(
                                each ->
                                        new Block(
                                                words.text(each.name()),
                                                each.skill().map(Competency.Id::toString),
                                                each.model(),
                                                Code.of(each.from())))
                        .toList());
    }

    private static Skill skill(Competency competency, Words words) {
        return new Skill(
                competency.id().toString(),
                words.text(competency.name()),
                competency.tier().code(),
                competency.block(),
                words.text(competency.definition()),
                competency.official().map(each -> new Quote(each.text(), each.source())),
                competency.requires().stream().map(Competency.Id::toString).toList(),
                competency.importanceNow(),
                competency.importanceFuture(),
                competency.source());
    }
}
