package org.trellis.web.gap.skill;

import java.util.List;

/**
 * The ratings of one skill.
 *
 * @param answer the heading, a sentence
 * @param asked what the job asks, and what comes of it; blank where it asks nothing
 * @param oneLess what a level less would change, in sentences
 * @param rule of what counts
 */
public record SkillPage(
        String answer,
        String skill,
        String job,
        String asked,
        List<Row> rows,
        List<String> doubts,
        List<String> oneLess,
        String rule,
        Addresses addresses) {
    /**
     * @param mark of how we know
     * @param counts whether this is what counts today
     * @param why it counts or does not
     */
    public record Row(
            String mark,
            String how,
            String held,
            String date,
            String age,
            boolean counts,
            String why) {}

    public record Addresses(String gap, String skill, String rate) {}
}
