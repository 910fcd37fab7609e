package org.trellis.web.assess;

import java.util.List;
import org.trellis.model.Job;
import org.trellis.model.catalog.National;

/**
 * The skills a job asks for, to be rated a screen at a time.
 *
 * @param rows those of this screen
 * @param notRated how many skills of the job its source does not rate, and so are not asked
 */
public record RatingPage(Job job, List<Row> rows, Screen screen, int notRated) {
    /** Whether ways to the job are known; of those on no ladder none are yet. */
    public boolean hasWays() {
        return !National.isNational(job.id());
    }

    /**
     * One of the screens.
     *
     * @param number from 1
     * @param of how many skills there are on all screens
     */
    public record Screen(int number, int of) {
        private static final int SKILLS = 6;

        /** The screen of this number, or the nearest there is; the first for no number. */
        static Screen read(String number, int of) {
            int last = Math.max(1, (of + SKILLS - 1) / SKILLS);
            int wanted = number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 1;
            return new Screen(Math.max(1, Math.min(wanted, last)), of);
        }

        /** Its first skill, counted from 1. */
        public int from() {
            return (number - 1) * SKILLS + 1;
        }

        public int to() {
            return Math.min(number * SKILLS, of);
        }

        public boolean last() {
            return to() >= of;
        }
    }

    /**
     * @param note what it means; blank when nothing says so
     */
    public record Option(String value, String label, String note) {}

    /**
     * @param behaviors examples of what somebody does who has it
     * @param asks what the job asks, in words
     * @param hint what we assume without an own rating; blank when nothing
     * @param now what is chosen
     */
    public record Row(
            int number,
            String competency,
            String name,
            String definition,
            List<String> behaviors,
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
