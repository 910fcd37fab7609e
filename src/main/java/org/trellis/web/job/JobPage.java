package org.trellis.web.job;

import java.util.List;
import org.trellis.web.words.CredentialWords;
import org.trellis.web.words.MoveWords;
import org.trellis.web.words.PageWords;

/**
 * One job.
 *
 * @param answer the heading, a sentence
 * @param groups what it asks, by skill group from the foundation up; without lines nobody rated
 */
public record JobPage(
        String id,
        String title,
        String answer,
        Facts facts,
        String wide,
        String narrow,
        List<Group> groups,
        List<Skill> notRated,
        List<CredentialWords> credentials,
        List<MoveWords> onward,
        List<MoveWords> inward,
        List<Near> near,
        List<Program> programs,
        Links links) {
    public record Facts(
            String pay,
            PageWords.SourceNote paySource,
            String bandName,
            String onetSoc,
            String ladder,
            String ladderHref,
            String note,
            PageWords.SourceNote source) {}

    public record Group(String tier, String block, List<Skill> skills) {}

    public record Skill(
            String name, String href, String ask, String definition, PageWords.SourceNote source) {}

    public record Near(String title, String href, String pay, String hours) {}

    /** A registered apprenticeship whose schedule we have. */
    public record Program(String title, String href) {}

    public record Links(String gap, String paths, String compare) {}
}
