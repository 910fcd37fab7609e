package org.trellis.gap.goals;

import java.util.Optional;
import org.trellis.credential.Chain;
import org.trellis.gap.GapReport;
import org.trellis.gap.Interval;

/**
 * One of the goals that somebody weighs.
 *
 * @param school what has to be earned for its must-haves; empty when some can never be earned
 * @param learning hours of the skills that are still short once these are earned
 * @param hours all of it; empty where nobody has rated the job, or some must-have can never be
 *     earned
 * @param usd fees of the must-haves, and the learning hours at the planning rate
 */
public record Goal(
        GapReport report,
        Optional<Chain> school,
        Interval learning,
        Optional<Interval> hours,
        Optional<Interval> usd) {
    /** Whether the data rates a skill of this job. */
    public boolean rated() {
        return !report.lines().isEmpty();
    }
}
