package org.trellis.report.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.report.Words;

/**
 * A competency model as JSON.
 *
 * @param published as its publisher dates it
 * @param complete false when only a part of the published model is here
 */
public record ModelJson(
        Brief model,
        String published,
        Optional<LocalDate> reviewed,
        String scale,
        boolean complete,
        List<String> notes,
        List<Skill> competencies) {

    /**
     * A model in a list.
     *
     * @param competencies how many it has
     * @param source the key of the source
     */
    public record Brief(
            String code,
            String title,
            String publisher,
            String version,
            int competencies,
            String source) {

        public static Brief of(CompetencyModel model, Words words) {
            return new Brief(
                    model.code(),
                    words.text(model.title()),
                    model.publisher(),
                    model.version(),
                    model.competencies().size(),
                    model.source());
        }
    }

    /**
     * A competency.
     *
     * @param competency as model/code
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
            List<String> requires,
            OptionalInt importanceNow,
            OptionalInt importanceFuture,
            String source) {}

    public static ModelJson of(CompetencyModel model, Words words) {
        return new ModelJson(
                Brief.of(model, words),
                model.published(),
                model.reviewed(),
                model.scale(),
                model.complete(),
                model.notes().stream().map(words::text).toList(),
                model.competencies().values().stream().map(each -> skill(each, words)).toList());
    }

    private static Skill skill(Competency competency, Words words) {
        return new Skill(
                competency.id().toString(),
                words.text(competency.name()),
                competency.tier().code(),
                competency.block(),
                words.text(competency.definition()),
                competency.requires().stream().map(Competency.Id::toString).toList(),
                competency.importanceNow(),
                competency.importanceFuture(),
                competency.source());
    }
}
