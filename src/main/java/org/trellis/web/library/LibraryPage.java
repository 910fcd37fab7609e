package org.trellis.web.library;

import java.util.List;

/**
 * The library, or what was found in it.
 *
 * @param asked the words that were looked for
 * @param approaches any of them first
 * @param heading how many were found, a sentence
 */
record LibraryPage(String asked, List<Choice> approaches, String heading, int all, List<Row> rows) {
    /** One of the answers of a field to choose from. */
    record Choice(String value, String label, boolean chosen) {}

    /**
     * @param offers each approach with its term
     * @param why it stands here; empty in the list of all
     * @param compareHref where similar ones stand beside it; empty without a schedule
     */
    record Row(
            String title,
            String href,
            String kind,
            String codes,
            List<String> offers,
            List<String> why,
            String compareHref) {
        Row because(List<String> other, String href) {
            return new Row(title, this.href, kind, codes, offers, other, href);
        }
    }
}
