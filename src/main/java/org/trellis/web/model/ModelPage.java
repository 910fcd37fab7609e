package org.trellis.web.model;

import java.util.List;
import java.util.Optional;
import org.trellis.report.catalog.EditionWords;
import org.trellis.web.words.PageWords;

/**
 * One skill model.
 *
 * @param answer the heading, a sentence
 * @param caption what the frames of the pyramid mean
 * @param grades how the source rates each skill by grade; without rows it does not
 * @param required what the jobs that use it ask besides skills
 */
public record ModelPage(
        String title,
        String answer,
        Facts facts,
        List<String> notes,
        List<String> disagreements,
        String wide,
        String narrow,
        String caption,
        List<TierWords> tiers,
        List<Use> uses,
        List<Required> required,
        List<Group> groups,
        Grades grades) {
    /**
     * @param known how much of the published model is here
     * @param superseded when a newer model took its place, else empty
     * @param rows name and text of what else there is to say
     * @param links name and links, such as the model that it stands on
     */
    public record Facts(
            String known,
            String superseded,
            String supersededNote,
            List<EditionWords.Fact> rows,
            List<Links> links,
            PageWords.SourceNote source) {}

    public record Links(String name, List<Link> links) {}

    public record Link(String title, String href) {}

    /**
     * A tier of the pyramid.
     *
     * @param notes what departs from the model below, in sentences
     */
    public record TierWords(String name, List<TierBlock> blocks, List<String> notes) {}

    /**
     * @param mark such as its name in the model below, or that it is from memory; empty for none
     */
    public record TierBlock(String name, String href, String mark) {}

    /**
     * A career map that uses the model.
     *
     * @param jobs those that ask a skill of it
     */
    public record Use(String title, String href, String summary, List<Link> jobs) {}

    public record Required(String name, String jobs) {}

    public record Group(String tier, String block, List<Skill> skills) {}

    /**
     * @param aliases other names, joined; empty when there are none
     * @param definition that only the name is known where nobody has defined it
     * @param first what usually comes first, joined; empty when nothing does
     * @param rank importance now and in three years; empty when the source ranks none
     */
    public record Skill(
            String code,
            String href,
            String name,
            String aliases,
            String definition,
            Optional<PageWords.Quote> official,
            boolean retired,
            String first,
            String rank,
            List<String> behaviors,
            List<LevelWords> levels,
            PageWords.SourceNote source) {}

    public record LevelWords(String level, String illustration) {}

    public record Grades(List<String> columns, List<GradeRow> rows) {}

    public record GradeRow(String name, List<Cell> cells) {}

    /**
     * @param kind needed, not-rated or not-rated-at-all
     */
    public record Cell(String sign, String words, String kind) {}
}
