package org.trellis.lattice;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trellis.gap.rank.Ranking;
import org.trellis.gap.rank.Ranking.Ranked;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/**
 * Jobs to consider beside a goal; none is named twice, nor the goal, nor the job held.
 *
 * @param sameLevel along a lateral move out of the job held, or out of the goal without one
 * @param nearest by {@link Ranking}; for a person without a job, those of the goal's ladder only,
 *     if it is on one
 */
public record OtherJobs(List<Job.Id> sameLevel, List<Ranked> nearest) {
    /**
     * @param presumed whether to count what the present and past jobs require as held
     * @param limit how many of the nearest at most, 0 or more
     */
    public static OtherJobs of(
            Lattice lattice,
            Person person,
            Job.Id goal,
            LocalDate on,
            boolean presumed,
            int limit) {
        Optional<Job.Id> now = person.job();
        Set<Job.Id> seen = new HashSet<>(Set.of(goal));
        now.ifPresent(seen::add);
        List<Job.Id> sameLevel =
                lattice.from(now.orElse(goal)).stream()
                        .filter(move -> move.kind() == Move.Kind.LATERAL)
                        .map(Move.Authored::to)
                        .filter(seen::add)
                        .toList();
        Predicate<Job.Id> around = besides(lattice.catalog(), goal);
        List<Ranked> nearest =
                Ranking.nearest(lattice.gaps(), person, on, presumed, Integer.MAX_VALUE).stream()
                        .filter(each -> each.summary().readiness().isPresent())
                        .filter(each -> now.isPresent() || around.test(each.job().id()))
                        .filter(each -> seen.add(each.job().id()))
                        .limit(limit)
                        .toList();
        return new OtherJobs(sameLevel, nearest);
    }

    private static Predicate<Job.Id> besides(Catalog catalog, Job.Id goal) {
        return catalog.findLadder(goal)
                .<Predicate<Job.Id>>map(ladder -> ladder.jobs()::containsKey)
                .orElse(any -> true);
    }
}
