package org.trellis.path;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.path.account.CareerPath;
import org.trellis.path.search.Search;

/**
 * What {@link Paths#find} found. Paths come in this order: rated ones before those that are "at
 * least", then by whole cost, months, usd, moves, job codes.
 *
 * @param alreadyThere the start is the target: there is nothing to do, and all lists are empty
 * @param complete false when the label budget ended the search; then {@code bound} says what is
 *     proven
 * @param best the paths not beaten over months, usd, first raise and whole cost; where there are
 *     more than {@code ways_shown}, as many, spread over the four; exact when {@code complete}
 * @param more the others that are not beaten
 * @param ifAidPays paths over the budget unless aid pays, that none of the others beats
 * @param kBest the k best walks by the criterion asked for, best first; empty when none is asked
 * @param relax when nothing fits: every smallest set of limits that opens a path when changed
 * @param closed when no way is there whatever limits are changed: why; empty when not decided
 * @param horizonYears for what is earned on each way
 */
public record PathAnswer(
        PathQuery query,
        boolean alreadyThere,
        boolean complete,
        Optional<Search.Bound> bound,
        List<CareerPath> best,
        List<CareerPath> more,
        List<CareerPath> ifAidPays,
        List<CareerPath> kBest,
        List<Relaxation> relax,
        Optional<WhyNot> whyNot,
        Optional<WhyNot.Reason> closed,
        int horizonYears) {
    public PathAnswer {
        best = List.copyOf(best);
        more = List.copyOf(more);
        ifAidPays = List.copyOf(ifAidPays);
        kBest = List.copyOf(kBest);
        relax = List.copyOf(relax);
    }

    PathAnswer because(Optional<WhyNot> reason, Optional<WhyNot.Reason> shut) {
        return new PathAnswer(
                query,
                alreadyThere,
                complete,
                bound,
                best,
                more,
                ifAidPays,
                kBest,
                relax,
                reason,
                shut,
                horizonYears);
    }

    /** The best, then the others: {@link WhyNot#other} is a place in this list. */
    public List<CareerPath> ways() {
        return Stream.of(best, more, ifAidPays).flatMap(List::stream).toList();
    }
}
