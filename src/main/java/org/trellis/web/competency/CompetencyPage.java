package org.trellis.web.competency;

import java.util.List;
import java.util.Optional;
import org.trellis.web.words.PageWords;

/**
 * One skill: who asks it, what shows it, what it looks like.
 *
 * @param answer the heading, a sentence
 * @param official the publisher's own words beside our plain ones
 * @param more U.S. occupations that are not listed, in words; else empty
 */
public record CompetencyPage(
        String answer,
        Link model,
        String place,
        String definition,
        Optional<PageWords.Quote> official,
        boolean retired,
        String aliases,
        PageWords.SourceNote source,
        List<Map> maps,
        String more,
        List<Shows> credentials,
        List<Link> same,
        List<Link> before,
        List<Link> after,
        List<String> behaviors,
        List<LevelWords> levels) {
    public record Link(String title, String href) {}

    /**
     * The jobs of one career map that ask it.
     *
     * @param summary how many jobs, and from which level to which
     */
    public record Map(String title, String summary, List<Asks> jobs) {}

    /** A job that asks it, and where the level comes from. */
    public record Asks(
            String title, String href, String pay, String ask, PageWords.SourceNote source) {}

    /** A credential that shows it, as far as it does. */
    public record Shows(String name, String held, PageWords.SourceNote source) {}

    public record LevelWords(String level, String illustration) {}
}
