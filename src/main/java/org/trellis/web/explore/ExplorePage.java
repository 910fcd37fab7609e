package org.trellis.web.explore;

import java.util.List;

/**
 * What could I do? Every job within the limits, each with its best way in one line.
 *
 * @param answer the heading, a sentence with its two strongest figures
 * @param notes what holds for all ways over all U.S. occupations
 * @param moreFew a link to jobs with few openings that are not shown yet; empty where all are
 * @param attribution whose data the country's figures are; empty where they are not shown
 * @param few jobs that fit but have few openings a year
 * @param more how many jobs of the list are not shown yet
 * @param change the one change of a limit that opens most; null where no single one opens any
 */
public record ExplorePage(
        String answer,
        String lead,
        List<String> notes,
        List<Fault> faults,
        ExploreForm form,
        String listTitle,
        List<Order> orders,
        Heads heads,
        List<Row> rows,
        int more,
        String moreHref,
        Picture picture,
        List<Row> few,
        String moreFew,
        String fewNote,
        String leftOutTitle,
        List<LeftOut> leftOut,
        Change change,
        List<String> assumed,
        String attribution,
        String nextHref,
        String textHref,
        String jsonHref) {
    /** An answer that cannot be used, told at the top with a link to its field. */
    public record Fault(String field, String text) {}

    public record Order(String text, String href, boolean current) {}

    /** Money against months, drawn for a page and for a phone; both are empty without a job. */
    public record Picture(String wide, String narrow, String note) {}

    /** The names of the columns. */
    public record Heads(
            String job,
            String strip,
            String until,
            String usd,
            String raise,
            String pay,
            String earned) {}

    /**
     * @param href the best way, whole
     * @param how how one gets in, in a word or two
     * @param strip the time limit as a bar
     */
    public record Row(
            int rank,
            String title,
            String href,
            String how,
            String strip,
            String until,
            String usd,
            String raise,
            String pay,
            String earned) {}

    /**
     * @param open whether the jobs are listed on this page
     */
    public record LeftOut(
            String count, String reason, String href, boolean open, List<Link> jobs) {}

    public record Link(String text, String href) {}

    public record Change(String text, String button, String href) {}
}
