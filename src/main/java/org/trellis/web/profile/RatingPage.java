package org.trellis.web.profile;

import java.util.List;
import org.trellis.model.Job;

/**
 * The skills a job asks for, to be rated one by one.
 *
 * @param notRated how many skills of the job its source does not rate, and so are not asked
 */
public record RatingPage(Job job, List<Group> groups, int notRated) {
    public record Group(String title, List<Row> rows) {}

    public record Option(String value, String label) {}

    /**
     * @param asks what the job asks, in words
     * @param hint what we assume without an own rating; blank when nothing
     * @param now what is chosen
     */
    public record Row(
            int number,
            String competency,
            String name,
            String definition,
            String asks,
            String hint,
            List<Option> options,
            Choice now) {
        /** What the form was filled with, to find the lines that were changed. */
        public String before() {
            return now.value() + "|" + now.evidence() + "|" + now.date();
        }
    }

    /**
     * @param value blank for not assessed, {@code yes}, {@code no}, or {@code scale:level}
     * @param evidence a name of {@link org.trellis.model.Evidence}
     * @param date ISO
     */
    public record Choice(String value, String evidence, String date) {}
}
