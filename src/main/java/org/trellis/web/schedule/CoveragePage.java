package org.trellis.web.schedule;

import java.util.List;

/**
 * What a schedule teaches of what a job needs.
 *
 * @param answer the heading, a sentence
 * @param units the columns: work processes, then courses
 * @param nothing units that teach nothing the job needs
 * @param notRequired skills taught that the job does not ask for
 */
public record CoveragePage(
        String answer,
        String name,
        String href,
        List<Unit> units,
        List<Row> rows,
        List<String> nothing,
        List<String> notRequired) {
    /**
     * @param mark the column's letter or number, W1 for a work process, C1 for a course
     * @param useless teaches nothing the job needs
     */
    public record Unit(String mark, String title, boolean useless) {}

    /**
     * @param state reached, below, level_unknown or missing
     * @param cells a word for each unit, empty where it does not teach the skill
     */
    public record Row(
            String skill,
            String required,
            String reached,
            String state,
            String stateWords,
            List<String> cells) {}
}
