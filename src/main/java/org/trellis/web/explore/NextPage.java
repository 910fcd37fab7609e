package org.trellis.web.explore;

import java.util.List;
import org.trellis.web.find.JobField;
import org.trellis.web.words.Figure;

/**
 * The one credential or skill that opens most, and others that open jobs.
 *
 * @param answer the heading: what it is and how many jobs it opens
 * @param job the job one comes from
 * @param keep the limits of the question, for the form
 * @param four empty where nothing opens a job
 * @param first the jobs that the best one opens
 * @param open the jobs that are open already
 */
record NextPage(
        String answer,
        String lead,
        JobField job,
        List<Kept> keep,
        List<ExplorePage.Order> orders,
        List<Figure> four,
        String firstTitle,
        List<Job> first,
        List<Other> others,
        String how,
        String openTitle,
        List<Job> open,
        String exploreHref,
        String textHref,
        String jsonHref) {
    record Kept(String name, String value) {}

    record Job(String title, String href, String pay) {}

    /**
     * @param opens how many jobs, and the best pay of them
     */
    record Other(String name, String time, String usd, String opens, List<Job> jobs) {}
}
