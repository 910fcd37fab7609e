package org.trellis.web.apprentice;

import java.util.List;

/**
 * One apprentice's log.
 *
 * @param answer the heading, a sentence
 * @param pace how the hours stand against an even pace
 * @param wage the wage step of now and the next one; empty without wage steps
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
        List<Process> processes,
        String done,
        List<Skill> skills,
        List<Week> weeks,
        List<Choice> choices) {
    /**
     * @param share of the hours done, 0 to 100
     */
    public record Process(
            int number, String title, String done, String asked, String left, int share) {}

    /**
     * @param shown when and by whom it was seen; empty while it was not
     */
    public record Skill(String process, String name, boolean core, String shown) {}

    public record Week(String monday, String process, String hours) {}

    /** A skill that can be recorded: {@code number|key}. */
    public record Choice(String value, String label) {}
}
