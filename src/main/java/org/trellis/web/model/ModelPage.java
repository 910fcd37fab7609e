package org.trellis.web.model;

import java.util.List;
import org.trellis.web.words.PageWords;

/**
 * One skill model.
 *
 * @param answer the heading, a sentence
 * @param grades how the source rates each skill by grade; without rows it does not
 */
public record ModelPage(
        String title,
        String answer,
        Facts facts,
        List<String> notes,
        String wide,
        String narrow,
        List<Group> groups,
        Grades grades,
        List<Use> ladders) {
    /**
     * @param superseded when a newer model took its place, else empty
     * @param partial that only a part is here, else empty
     */
    public record Facts(
            String publisher,
            String version,
            String published,
            String reviewed,
            String supersedes,
            String superseded,
            String supersededNote,
            String partial,
            String scale,
            PageWords.SourceNote source) {}

    public record Group(String tier, String block, List<Skill> skills) {}

    /**
     * @param aliases other names, joined; empty when there are none
     * @param first what usually comes first, joined; empty when nothing does
     * @param rank importance now and in three years; empty when the source ranks none
     */
    public record Skill(
            String code,
            String href,
            String name,
            String aliases,
            String definition,
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

    public record Use(String title, String href) {}
}
