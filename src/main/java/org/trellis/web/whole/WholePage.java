package org.trellis.web.whole;

import java.util.List;
import org.trellis.web.words.MoveWords;

/**
 * All career maps, or a part of them.
 *
 * @param answer the heading, a sentence
 * @param note what could not be done as asked; empty when everything could
 * @param part whether some jobs are not shown
 * @param drawing the same as a picture for a wide screen
 * @param sheet the same for one sheet of paper
 */
public record WholePage(
        String answer,
        String lead,
        String note,
        WholeForm form,
        boolean part,
        String drawing,
        String sheet,
        List<Field> fields) {
    /** One career map, as far as it is shown. */
    public record Field(String title, String href, String size, List<Rung> jobs) {}

    /**
     * @param here whether the reader looks around this job
     * @param onward the moves to jobs that are shown
     * @param hidden how many moves lead to jobs that are not; empty for none
     */
    public record Rung(
            String title,
            String href,
            String facts,
            boolean here,
            List<MoveWords> onward,
            String hidden) {}
}
