package org.trellis.web.compare;

import java.util.List;
import org.trellis.web.find.JobField;

/**
 * Two or three jobs, grades or models side by side.
 *
 * @param answer the heading, a sentence
 * @param fields to name the three in
 * @param sides none where fewer than two are known
 * @param noMustHaves why there are none
 * @param mapped which jobs of career maps speak for occupations
 */
public record ComparePage(
        String answer,
        List<Box> fields,
        List<Choice> models,
        List<Side> sides,
        List<Row> facts,
        List<Row> mustHaves,
        String noMustHaves,
        List<Side> mapped,
        List<Group> skills,
        List<Way> ways,
        List<String> notes) {
    /**
     * @param name a, b or c
     */
    public record Box(String name, String label, JobField field) {}

    /** What can be typed besides a job. */
    public record Choice(String value, String title) {}

    /**
     * @param href empty where it has no page
     */
    public record Side(String title, String href) {}

    /**
     * @param href of a skill; else empty
     * @param cells one for each side
     */
    public record Row(String name, String href, List<String> cells) {}

    /**
     * @param open whether the list is shown before somebody asks for it
     */
    public record Group(String title, boolean open, List<Row> rows) {}

    public record Way(
            String title,
            String wageChange,
            String best,
            String hours,
            List<String> credentials,
            String pathsHref) {}
}
