package org.trellis.web.words;

import java.util.List;

/**
 * The first of the jobs within reach, and where all of them are listed.
 *
 * @param rows the best first; empty where none fits
 */
public record Reach(List<Row> rows, String all, String href) {
    /**
     * @param how how one gets in, in a word or two
     * @param href the best way, whole
     */
    public record Row(
            String title, String href, String how, String until, String usd, String pay) {}
}
