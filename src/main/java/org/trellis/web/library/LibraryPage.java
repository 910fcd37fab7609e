package org.trellis.web.library;

import java.util.List;

/**
 * The library, or what was found in it.
 *
 * @param asked the words that were looked for
 * @param heading how many were found, a sentence
 */
record LibraryPage(String asked, String heading, int all, List<Row> rows) {
    /**
     * @param offers each approach with its term
     * @param compareHref where similar ones stand beside it; empty without a schedule
     */
    record Row(
            String title,
            String href,
            String kind,
            String codes,
            List<String> offers,
            String compareHref) {}
}
