package org.trellis.path;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.model.Job;
import org.trellis.path.account.CareerPath;
import org.trellis.path.search.LimitName;

/**
 * Why no shown path passes a job, or that one does.
 *
 * @param path the first path through the job, forced; empty when there is none
 * @param limits the smallest set of limits that keeps {@code path} out; empty unless the reason is
 *     {@link Reason#BREAKS_LIMITS}
 * @param other for SHOWN, EQUAL and DOMINATED: the place in {@link PathAnswer#ways} of the path
 *     that passes the job, lists it or is better, from 0
 */
public record WhyNot(
        Job.Id job,
        Reason reason,
        Optional<CareerPath> path,
        Set<LimitName> limits,
        OptionalInt other) {
    public enum Reason {
        /** A shown path passes it. */
        SHOWN,
        /** It is where the person is now. */
        START,
        /** The person is at the target, so no path is needed. */
        ALREADY_THERE,
        /** A path through it is as good as a shown one and stands in its {@code equals}. */
        EQUAL,
        /** No moves lead to it, or none from it to the target. */
        UNREACHABLE,
        /** Moves lead through it, but more than {@code relaxed_max_moves} of them. */
        TOO_FAR,
        /** The moves are there, but no path serves the experience that it or the target asks. */
        EXPERIENCE,
        /** Every path through it breaks a limit. */
        BREAKS_LIMITS,
        /** A shown path is as good in everything and better in something. */
        DOMINATED,
        /** The label budget ended the search before an answer. */
        NOT_DECIDED
    }

    public WhyNot {
        limits =
                Collections.unmodifiableSet(
                        limits.isEmpty()
                                ? EnumSet.noneOf(LimitName.class)
                                : EnumSet.copyOf(limits));
    }
}
