package org.trellis.web.gap;

import java.time.LocalDate;
import java.util.Locale;
import org.trellis.gap.Importance;
import org.trellis.model.Job;
import org.trellis.web.words.Links;

/**
 * What is asked of a gap report.
 *
 * @param dated the address names the day
 */
record GapQuery(Job.Id job, LocalDate on, boolean dated, Importance importance, boolean presumed) {
    /** The address that asks the same. */
    String href() {
        return Links.gap(job)
                + "&importance="
                + importance.name().toLowerCase(Locale.ROOT)
                + "&presumed="
                + (presumed ? "yes" : "no")
                + (dated ? "&on=" + on : "");
    }

    GapQuery with(Importance other) {
        return new GapQuery(job, on, dated, other, presumed);
    }

    GapQuery withPresumed(boolean other) {
        return new GapQuery(job, on, dated, importance, other);
    }
}
