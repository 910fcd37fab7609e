package org.trellis.lattice;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trellis.gap.Service;
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
 * @param nearest by {@link Ranking}, without those that ask for months of service not known to be
 *     served, which no learning shortens, and those that pay less than the person earns now and the
 *     goal pays; for a person without a job, those of the goal's ladder only, if it is on one
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
        double least = least(lattice.catalog(), person, goal);
        Predicate<Job.Id> around = besides(lattice.catalog(), goal);
        List<Ranked> nearest =
                Ranking.nearest(lattice.gaps(), person, on, presumed, Integer.MAX_VALUE).stream()
                        .filter(each -> each.summary().readiness().isPresent())
                        .filter(
                                each ->
                                        each.experience().stream()
                                                .allMatch(
                                                        served ->
                                                                served.state()
                                                                        == Service.State.MET))
                        .filter(each -> paysEnough(each.job(), least))
                        .filter(each -> now.isPresent() || around.test(each.job().id()))
                        .filter(each -> seen.add(each.job().id()))
                        .limit(limit)
                        .toList();
        return new OtherJobs(sameLevel, nearest);
    }

    /** What the person earns now, or the goal pays where that is less; 0 without a job. */
    private static double least(Catalog catalog, Person person, Job.Id goal) {
        Optional<Job> now = person.job().flatMap(catalog::findJob);
        if (now.isEmpty()) {
            return 0;
        }
        double earned = person.payUsdPerYear().orElse(now.flatMap(OtherJobs::pay).orElse(0.0));
        return Math.min(earned, catalog.findJob(goal).flatMap(OtherJobs::pay).orElse(earned));
    }

    private static boolean paysEnough(Job job, double least) {
        return least == 0 || pay(job).filter(usd -> usd >= least).isPresent();
    }

    private static Optional<Double> pay(Job job) {
        return job.wage().map(Job.Wage::usdPerYear);
    }

    private static Predicate<Job.Id> besides(Catalog catalog, Job.Id goal) {
        return catalog.findLadder(goal)
                .<Predicate<Job.Id>>map(ladder -> ladder.jobs()::containsKey)
                .orElse(any -> true);
    }
}
