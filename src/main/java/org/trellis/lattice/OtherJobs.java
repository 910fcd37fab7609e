package org.trellis.lattice;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trellis.gap.Ranking;
import org.trellis.gap.Ranking.Ranked;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.person.Person;

/**
 * Jobs to consider beside a goal; none is named twice, nor the goal, nor the job held.
 *
 * @param sameLevel along a lateral move out of the job held, or out of the goal without one
 * @param nearest by {@link Ranking}; for a person without a job, those of the goal's ladder only
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
                        .map(Move::to)
                        .filter(seen::add)
                        .toList();
        List<Ranked> nearest =
                Ranking.nearest(lattice.gaps(), person, on, presumed, Integer.MAX_VALUE).stream()
                        .filter(each -> each.summary().readiness().isPresent())
                        .filter(
                                each ->
                                        now.isPresent()
                                                || each.job().id().ladder().equals(goal.ladder()))
                        .filter(each -> seen.add(each.job().id()))
                        .limit(limit)
                        .toList();
        return new OtherJobs(sameLevel, nearest);
    }
}
