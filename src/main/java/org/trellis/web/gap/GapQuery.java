package org.trellis.web.gap;

import java.time.LocalDate;
import org.trellis.gap.Importance;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.web.words.Links;

/**
 * What is asked of a gap report.
 *
 * @param dated the address names the day
 */
public record GapQuery(
        Job.Id job, LocalDate on, boolean dated, Importance importance, boolean presumed) {
    /** The address that asks the same. */
    public String href() {
        return Links.gap(job) + "&" + choices() + (dated ? "&on=" + on : "");
    }

    /** How it is asked, whatever the job and the day. */
    public String choices() {
        return "importance=" + Code.of(importance) + "&presumed=" + (presumed ? "yes" : "no");
    }

    /** The address of the paths to the job, as of the same day, with the same assumption. */
    public String pathsHref() {
        return Links.paths(job)
                + "&presumed="
                + (presumed ? "yes" : "no")
                + (dated ? "&on=" + on : "");
    }

    /** The address of the training that closes the gap, likewise. */
    public String planHref() {
        return Links.plan(job)
                + "&presumed="
                + (presumed ? "yes" : "no")
                + (dated ? "&on=" + on : "");
    }

    /** The address of the ratings of one skill, for the same job and day. */
    String skillHref(Competency.Id skill) {
        return Links.GAP
                + "/skill?skill="
                + Links.encoded(skill.toString())
                + "&"
                + href().substring(Links.GAP.length() + 1);
    }

    GapQuery withJob(Job.Id other) {
        return new GapQuery(other, on, dated, importance, presumed);
    }

    GapQuery with(Importance other) {
        return new GapQuery(job, on, dated, other, presumed);
    }

    GapQuery withPresumed(boolean other) {
        return new GapQuery(job, on, dated, importance, other);
    }
}
