package org.trellis.web.job;

import java.util.List;
import org.trellis.web.words.CredentialWords;
import org.trellis.web.words.Figure;
import org.trellis.web.words.MoveWords;
import org.trellis.web.words.PageWords;
import org.trellis.web.words.SchoolOrder;

/**
 * One job.
 *
 * @param answer the heading, a sentence
 * @param does what one does in it; empty when nobody has written it yet
 * @param doors how people get in
 * @param first what it asks above all
 * @param groups all that it asks, by skill group from the foundation up; without lines nobody has
 *     rated
 */
public record JobPage(
        String id,
        String title,
        String answer,
        String does,
        List<Figure> four,
        Facts facts,
        Pay pay,
        List<Door> doors,
        Around around,
        List<Strength> first,
        String allSkills,
        String wide,
        String narrow,
        List<Group> groups,
        List<Skill> notRated,
        Profile profile,
        List<Experience> experience,
        List<CredentialWords> credentials,
        List<SchoolOrder> orders,
        List<Near> near,
        List<Program> programs,
        Links links) {
    /**
     * @param bar the spread of pay as a picture; empty where it is not published
     */
    public record Pay(String bar, List<String> lines) {}

    /**
     * @param act what one does to get in
     * @param text how long it takes, or what follows
     */
    public record Door(String act, String text, String href) {}

    /**
     * @param wide the jobs around this one as a picture; empty without any
     */
    public record Around(
            String heading,
            String wide,
            String narrow,
            List<MoveWords> onward,
            List<MoveWords> inward) {}

    /**
     * @param segments of the scale, filled up to what is asked
     */
    public record Strength(String name, List<Boolean> segments, String words) {}

    /**
     * @param ladder the title of its ladder; blank, as {@code ladderHref}, for a job on none
     */
    public record Facts(
            String pay,
            PageWords.SourceNote paySource,
            String bandName,
            String onetSoc,
            String ladder,
            String ladderHref,
            String note,
            PageWords.SourceNote source) {}

    /**
     * What OPM calls an occupational profile.
     *
     * @param critical important and needed from the first day; none where nobody has rated that
     * @param tasks that make the occupation, in English; none unless a release was imported
     * @param taskSource whose words the tasks are
     * @param code O*NET-SOC
     * @param online where O*NET lists the tasks
     */
    public record Profile(
            List<Skill> critical,
            String words,
            List<String> tasks,
            String taskSource,
            String code,
            String occupation,
            String online) {}

    public record Group(String tier, String block, List<Skill> skills) {}

    public record Skill(
            String name, String href, String ask, String definition, PageWords.SourceNote source) {}

    /**
     * Experience that the job asks.
     *
     * @param instead what may stand in for it; empty for nothing
     * @param counted the jobs in which it is served
     */
    public record Experience(
            String name, String instead, String counted, PageWords.SourceNote source) {}

    public record Near(String title, String href, String pay, String hours) {}

    /** A registered apprenticeship whose schedule we have. */
    public record Program(String title, String href) {}

    public record Links(String gap, String paths, String compare) {}
}
