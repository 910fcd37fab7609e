package org.trellis.web.occupation;

import java.util.List;
import org.trellis.web.words.Figure;

/**
 * An occupation of the national data.
 *
 * @param answer the heading, a sentence
 * @param otherTitle its title in the other language; empty where there is none
 * @param jobs of a ladder that are of this occupation
 * @param payBar the spread of pay as a picture; empty where it is not published
 * @param doors how people get in, as the statistics say it
 * @param rated none where O*NET has not rated it
 * @param tasks that make it, in English; none unless a release of O*NET was imported
 */
public record OccupationPage(
        String code,
        String title,
        String answer,
        String otherTitle,
        String otherLanguage,
        List<Figure> four,
        List<Link> jobs,
        String payBar,
        List<String> payLines,
        List<Fact> doors,
        List<Fact> facts,
        List<Table> rated,
        List<String> tasks,
        List<Link> related,
        String attribution) {
    public record Link(String title, String href, String note) {}

    public record Fact(String name, String text) {}

    /** Skills or knowledge, the most important first. */
    public record Table(String heading, List<Rating> rows) {}

    /**
     * @param importance of 5
     * @param level of 7; empty where there is none
     */
    public record Rating(String name, String importance, String level) {}
}
