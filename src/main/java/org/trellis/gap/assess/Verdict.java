package org.trellis.gap.assess;

/** What a gap comes to for the job, the worst first. */
public enum Verdict {
    /** A must-have is missing; no skill makes up for it. */
    CLOSED,
    /** Less than half of what is asked. */
    FAR,
    /** At least half. */
    HALF,
    /** Nearly all. */
    NEARLY,
    /** Every skill that is asked. */
    ALL
}
