package org.trellis.web.find;

import java.util.List;

/**
 * What a search found.
 *
 * @param query as it was typed; empty when nothing has been searched for yet
 * @param answer the heading, a sentence
 * @param questions what is asked besides jobs; all of them when nothing has been searched for yet
 * @param help whether to say what else to try
 * @param attribution of the national data; empty where none of it is shown
 */
public record FindPage(
        String query,
        String answer,
        boolean help,
        List<Question> questions,
        List<Group> groups,
        String attribution) {
    /**
     * A question that is about no job, with its answer.
     *
     * @param links offices that decide or help
     */
    public record Question(String title, String text, List<Link> links) {}

    /**
     * @param address as it is printed, without its scheme
     */
    public record Link(String text, String address, String href) {}

    /** All of one kind, best first. */
    public record Group(String title, List<Row> rows) {}

    /**
     * @param kind what it is: a job on a ladder, a job of the national data ...
     * @param matched the other name that it was found by; empty for its own
     * @param note its pay, or which jobs ask for it
     * @param from where to see what somebody in this job could do next; empty for no job
     * @param to where to see the ways to this job; empty likewise
     */
    public record Row(
            String title,
            String href,
            String kind,
            String matched,
            String note,
            String from,
            String to) {}
}
