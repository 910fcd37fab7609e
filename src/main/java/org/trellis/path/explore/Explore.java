package org.trellis.path.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.schedule.Programs;
import org.trellis.path.account.Account;
import org.trellis.path.explore.Explored.LeftOut;
import org.trellis.path.explore.Explored.Reached;
import org.trellis.path.search.Caps;
import org.trellis.path.search.Criterion;
import org.trellis.path.search.Label;
import org.trellis.path.search.Search;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Rated;

/**
 * One search from one person to every job at once. A job's best way is the one with the most earned
 * in the horizon: horizon x wage of the job - whole cost, so the one with the least whole cost of
 * those that are no longer than the horizon; without such a way, or without a wage, it ranks last.
 * Ties go by months, usd, moves and job codes.
 */
public final class Explore {
    private final Catalog catalog;
    private final Lattice lattice;
    private final Programs programs;

    public Explore(Catalog catalog, Lattice lattice, Programs programs) {
        this.catalog = catalog;
        this.lattice = lattice;
        this.programs = programs;
    }

    public Explored find(ExploreQuery query) {
        int horizon =
                query.horizonYears()
                        .orElseGet(() -> (int) catalog.assumptions().get("horizon_years"));
        Ground ground = new Ground(catalog, lattice, programs, query.traveler(), Optional.empty());
        Caps caps = Caps.of(ground, Set.of());
        Search.Found found = Search.everywhere(ground, caps);
        Map<Job.Id, Way> best = best(ground, caps, found.paths(), query.by(), 12.0 * horizon);
        Account account = new Account(ground, caps);
        List<Reached> reached =
                best.values().stream()
                        .filter(way -> query.asksFor(ground.jobs.get(way.label.job())))
                        .sorted()
                        .map(way -> reached(ground.jobs.get(way.label.job()), way, account))
                        .toList();
        LeftOut leftOut = leftOut(query, ground, best.keySet());
        return new Explored(found.bound().isEmpty(), reached, leftOut, query.by(), horizon);
    }

    /**
     * @param rank the least is the best
     */
    private record Way(Label label, double rank, double earned, Job.Id job)
            implements Comparable<Way> {
        private static final Comparator<Way> ORDER =
                Comparator.comparingDouble((Way way) -> Math.rint(way.rank * 1e6))
                        .thenComparing(Comparator.comparingDouble(way -> -Math.rint(way.earned)))
                        .thenComparingDouble(way -> Math.rint(way.label.months() * 1e6))
                        .thenComparingDouble(way -> Math.rint(way.label.usd() * 1e6))
                        .thenComparingInt(way -> way.label.moves())
                        .thenComparing(way -> way.label.jobs(), Arrays::compare)
                        .thenComparing(way -> way.label.route(), Arrays::compare);

        @Override
        public int compareTo(Way other) {
            return ORDER.compare(this, other);
        }
    }

    private Map<Job.Id, Way> best(
            Ground ground, Caps caps, List<Label> labels, Criterion by, double horizonMonths) {
        double[] goals = Search.goalWages(ground);
        Map<Job.Id, Way> best = new HashMap<>();
        for (Label label : labels) {
            Job job = ground.jobs.get(label.job());
            boolean here = ground.person.job().equals(Optional.of(job.id()));
            if (here
                    || label.returns()
                    || !caps.mayEnd(ground, label.job())
                    || Rated.tooLittle(catalog, job)) {
                continue;
            }
            double wage = ground.usual(label.job());
            int goal = Double.isNaN(wage) ? -1 : Arrays.binarySearch(goals, wage);
            double earned =
                    goal < 0 || label.months() > horizonMonths
                            ? Double.NEGATIVE_INFINITY
                            : horizonMonths / 12 * wage - label.wholeCost()[goal];
            best.merge(
                    job.id(),
                    new Way(label, rank(label, by, earned), earned, job.id()),
                    (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return best;
    }

    private static double rank(Label label, Criterion by, double earned) {
        return switch (by) {
            case WHOLE_COST -> -earned;
            case MONTHS -> label.months();
            case USD -> label.usd();
            case FIRST_RAISE -> label.raised();
            case MOVES -> label.moves();
            case WAGE -> throw new IllegalArgumentException(by.toString());
        };
    }

    private Reached reached(Job job, Way way, Account account) {
        OptionalDouble openings =
                catalog.findOccupation(job)
                        .flatMap(Occupation::outlook)
                        .map(Occupation.Outlook::openingsPerYear)
                        .orElse(OptionalDouble.empty());
        double few = catalog.assumptions().get("few_openings_per_year");
        return new Reached(job, account.alone(way.label), openings, openings.orElse(few) < few);
    }

    private LeftOut leftOut(ExploreQuery query, Ground ground, Set<Job.Id> reached) {
        List<Job.Id> unrated = new ArrayList<>();
        List<Job.Id> limits = new ArrayList<>();
        List<Job.Id> unreachable = new ArrayList<>();
        catalog.jobs()
                .filter(query::asksFor)
                .filter(job -> !reached.contains(job.id()))
                .filter(job -> !ground.person.job().equals(Optional.of(job.id())))
                .forEach(
                        job -> {
                            boolean known = ground.find(job.id()) != Ground.NOWHERE;
                            List<Job.Id> why = known ? limits : unreachable;
                            (Rated.tooLittle(catalog, job) ? unrated : why).add(job.id());
                        });
        return new LeftOut(unrated, limits, unreachable);
    }
}
