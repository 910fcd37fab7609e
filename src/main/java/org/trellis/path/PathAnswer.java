package org.trellis.path;

import java.util.List;
import java.util.Optional;

/**
 * What {@link Paths#find} found.
 *
 * @param alreadyThere the start is the target: there is nothing to do, and all lists are empty
 * @param complete false when the label budget ended the search; then {@code bound} says what is
 *     proven
 * @param best the non-dominated paths over months, usd, moves and lowest wage, ordered by months,
 *     then usd, moves, lowest wage (high first), then job codes; exact when {@code complete}
 * @param kBest the k best walks by the criterion asked for, best first; empty when none is asked
 * @param relax when nothing fits: every smallest set of limits that opens a path when dropped
 */
public record PathAnswer(
        PathQuery query,
        boolean alreadyThere,
        boolean complete,
        Optional<Bound> bound,
        List<CareerPath> best,
        List<CareerPath> kBest,
        List<Relaxation> relax,
        Optional<WhyNot> whyNot) {
    /** No path that is missing in {@code best} and better takes less than this. */
    public record Bound(double months, double usd, int moves) {}

    public PathAnswer {
        best = List.copyOf(best);
        kBest = List.copyOf(kBest);
        relax = List.copyOf(relax);
    }
}
