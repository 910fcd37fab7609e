package org.trellis.web.apprentice;

import java.util.List;

/**
 * One apprentice's log.
 *
 * @param answer the heading, a sentence
 * @param pace how the hours stand against an even pace
 * @param wage the wage step of now and the next one; empty without wage steps
 * @param beyond how many hours do not count for the term; empty when all do
 * @param scale how skills are rated
 * @param grades what the ratings mean, as far as the program says
 */
public record ApprenticePage(
        String id,
        String href,
        String answer,
        String title,
        String started,
        String pace,
        boolean behind,
        String wage,
        String milestone,
        String beyond,
        List<Line> processes,
        String onTheJob,
        List<Line> courses,
        String inClass,
        List<Skill> skills,
        List<Week> weeks,
        List<Choice> choices,
        String scale,
        List<String> grades) {
    /**
     * A work process or a course.
     *
     * @param code of the part, as in the field of its hours
     * @param share of the hours done, 0 to 100; -1 when the schedule gives none
     * @param beyond how far its hours go beyond the most; empty when they do not
     */
    public record Line(
            String code,
            String title,
            String done,
            String asked,
            String left,
            int share,
            String beyond) {}

    /**
     * @param shown when and by whom it was seen, and what it came to
     * @param seen whether it was
     * @param passed with at least the pass mark
     */
    public record Skill(
            String process,
            String name,
            boolean core,
            String shown,
            boolean seen,
            boolean passed,
            boolean failed) {}

    /**
     * @param signature who signed it, or that nobody has
     * @param signed whether it is signed as it stands
     */
    public record Week(String monday, String signature, boolean signed, List<Entry> entries) {}

    /**
     * @param when the day; empty where the hours are of the whole week
     */
    public record Entry(String when, String part, String hours) {}

    /** A skill that can be recorded: {@code number|key}. */
    public record Choice(String value, String label) {}
}
