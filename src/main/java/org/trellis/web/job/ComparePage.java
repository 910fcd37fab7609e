package org.trellis.web.job;

import java.util.List;

/**
 * Two jobs side by side.
 *
 * @param answer the heading, a sentence
 * @param a code of the first job; empty when none is chosen
 * @param differences only the skills that the two ask for differently
 * @param unrated how many skills nobody rated in one of the two; empty when none
 * @param ways both directions; empty unless two jobs are chosen
 */
public record ComparePage(
        String answer,
        String a,
        String b,
        List<Side> sides,
        List<Difference> differences,
        String same,
        String unrated,
        List<Way> ways) {
    public record Side(String title, String href, String pay, String bandName, String mustHaves) {}

    public record Difference(String name, String first, String second, String sign) {}

    /**
     * From one of the jobs to the other, for somebody who just meets the first.
     *
     * @param direct whether a move leads there without a job in between
     * @param months what the direct move usually takes
     */
    public record Way(
            String title,
            String hours,
            String wageChange,
            String count,
            List<String> skills,
            List<String> credentials,
            String direct,
            String months,
            String pathsHref) {}
}
