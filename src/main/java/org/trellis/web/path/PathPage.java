package org.trellis.web.path;

import java.util.List;

/**
 * The best paths to a job.
 *
 * @param answer the heading, a sentence
 * @param assumed what we took for granted; shown with a link to the profile
 * @param limits what must not happen, by name and value
 * @param bound what is proven when the search was ended early, else empty
 * @param tradeOff months against dollars, with the lowest pay as size; empty for fewer than two
 *     paths
 * @param map the career map with one path lit up, and the same for a phone; empty without a path
 * @param why why a job that the visitor named is on none of the paths; empty lines when none is
 *     named
 */
public record PathPage(
        String answer,
        String from,
        String to,
        String toHref,
        String gapHref,
        List<String> assumed,
        List<Limit> limits,
        String bound,
        String tradeOff,
        String map,
        String narrowMap,
        int lit,
        List<Card> cards,
        Best best,
        List<Relax> relax,
        Why why,
        List<String> workings,
        Form form) {
    public record Limit(String name, String value) {}

    /**
     * @param id anchor on the page
     * @param good what this path is best in, else empty
     */
    public record Card(
            String id,
            String title,
            String route,
            String months,
            String usd,
            String moves,
            String lowest,
            String hours,
            String good,
            String mapHref,
            String timeline,
            List<StepWords> steps,
            List<String> equals) {}

    /**
     * More paths than the best choices.
     *
     * @param note what to think of them, else empty
     */
    public record Best(String title, String note, List<Card> cards) {}

    public record Relax(String limits, String total, String route) {}

    public record Why(String title, String reason, String total, String route) {}

    /** What the forms of the page send along. */
    public record Form(
            String to,
            String from,
            String unknown,
            String presumed,
            String on,
            String whyNot,
            String by,
            String otherUnknown,
            String text,
            String json) {}
}
