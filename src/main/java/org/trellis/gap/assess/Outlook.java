package org.trellis.gap.assess;

import org.trellis.gap.Interval;
import org.trellis.gap.Summary;
import org.trellis.model.catalog.Assumptions;

/**
 * Between which verdicts the answers still decide.
 *
 * @param worst if nothing that is open is held
 * @param best if all of it is
 */
public record Outlook(Verdict worst, Verdict best) {
    private static final String HALF = "verdict_half_ready";
    private static final String NEARLY = "verdict_nearly_ready";
    private static final Outlook CLOSED = new Outlook(Verdict.CLOSED, Verdict.CLOSED);

    /** Whether no answer changes the verdict any more. */
    public boolean settled() {
        return worst == best;
    }

    /**
     * @param closed whether a must-have is missing
     */
    static Outlook of(boolean closed, Summary worst, Summary best, Assumptions assumptions) {
        return closed
                ? CLOSED
                : new Outlook(
                        verdict(worst, ready(worst).low(), assumptions),
                        verdict(best, ready(best).high(), assumptions));
    }

    private static Interval ready(Summary summary) {
        return summary.readiness().orElse(Interval.exactly(1));
    }

    private static Verdict verdict(Summary summary, double ready, Assumptions assumptions) {
        boolean lacking = summary.gap() > 0 || ready < 1 && summary.unknown() > 0;
        if (!lacking) {
            return Verdict.ALL;
        }
        if (ready < assumptions.get(HALF)) {
            return Verdict.FAR;
        }
        return ready < assumptions.get(NEARLY) ? Verdict.HALF : Verdict.NEARLY;
    }
}
