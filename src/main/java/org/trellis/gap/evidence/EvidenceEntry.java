package org.trellis.gap.evidence;

import org.trellis.gap.Standing;

/** One thing that is known of a skill, and why it counts or does not. */
public record EvidenceEntry(Standing standing, Reason reason) {
    /** The rules of what counts, the first that applies. */
    public enum Reason {
        COUNTS,
        /** It says at which level somebody has what they say they have. */
        GIVES_LEVEL,
        /** Dated after the day of the report. */
        LATER,
        /** It only says that there was no chance to show it. */
        UNSEEN,
        /** The person's own word, beside something verified. */
        OWN_WORD,
        /** Verified too long ago, beside something fresh. */
        OLD,
        /** Of the same day and strength, and not lower. */
        SAME_DAY,
        /** Of the same strength, and not the newest. */
        NOT_NEWEST,
        /** Inferred, beside a rating. */
        INFERRED,
        /** Inferred, and another one shows as much or more. */
        NOT_HIGHEST
    }

    public boolean counts() {
        return reason == Reason.COUNTS;
    }
}
