package org.trellis.path.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.board.Rated;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import org.trellis.path.account.Account;
import org.trellis.path.explore.Explored.LeftOut;
import org.trellis.path.explore.Explored.Reached;
import org.trellis.path.explore.Explored.Reason;
import org.trellis.path.search.Best;
import org.trellis.path.search.Caps;
import org.trellis.path.search.Search;
import org.trellis.path.search.Way;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Grounds;

/**
 * One search from one person to every job at once. A job's best way is the one with the most earned
 * in the horizon: horizon x wage of the job - whole cost, so the one with the least whole cost of
 * those that are no longer than the horizon; without such a way, or without a wage, it ranks last.
 * Ties go by months, usd, moves and job codes.
 */
public final class Explore {
    private final Catalog catalog;
    private final Grounds grounds;

    public Explore(Catalog catalog, Lattice lattice, Programs programs) {
        this(new Grounds(catalog, lattice, programs));
    }

    /** On ground that other questions share. */
    public Explore(Grounds grounds) {
        this.catalog = grounds.lattice().catalog();
        this.grounds = grounds;
    }

    public Explored find(ExploreQuery query) {
        int horizon =
                query.horizonYears()
                        .orElseGet(() -> (int) catalog.assumptions().get("horizon_years"));
        Ground ground = grounds.of(query.traveler(), Optional.empty());
        Caps caps = Caps.of(ground, Set.of());
        Best best =
                new Best(
                        ground,
                        caps,
                        job -> asked(query.filter(), job),
                        query.by(),
                        12.0 * horizon);
        boolean complete = Search.everywhere(ground, caps, best);
        Account account = new Account(ground, caps);
        List<Reached> reached =
                best.ways().stream()
                        .sorted()
                        .map(way -> reached(ground.jobs.get(way.label().job()), way, account))
                        .sorted(Comparator.comparing(Reached::few))
                        .toList();
        LeftOut leftOut = leftOut(query, ground, best.jobs());
        return new Explored(
                complete, reached, leftOut, query.by(), horizon, query.traveler().education());
    }

    private Reached reached(Job job, Way way, Account account) {
        OptionalDouble openings = Filter.openings(job, catalog);
        double few = catalog.assumptions().get("few_openings_per_year");
        return new Reached(job, account.alone(way.label()), openings, openings.orElse(few) < few);
    }

    private boolean asked(Filter filter, Job job) {
        return filter.asksFor(job, catalog) && filter.hasOpenings(job, catalog);
    }

    private LeftOut leftOut(ExploreQuery query, Ground ground, Set<Job.Id> reached) {
        return new LeftOut(
                ground.all()
                        .filter(job -> !reached.contains(job.id()) || !asked(query.filter(), job))
                        .collect(
                                Collectors.groupingBy(
                                        job -> reason(query.filter(), ground, job),
                                        Collectors.mapping(Job::id, Collectors.toList()))));
    }

    private Reason reason(Filter filter, Ground ground, Job job) {
        if (ground.person.job().equals(Optional.of(job.id()))) {
            return Reason.HERE;
        }
        if (!filter.asksFor(job, catalog)) {
            return Reason.ELSEWHERE;
        }
        if (!filter.hasOpenings(job, catalog)) {
            return Reason.OPENINGS;
        }
        if (Rated.tooLittle(catalog, job)) {
            return Reason.UNRATED;
        }
        return ground.isReached(job.id()) ? Reason.LIMITS : Reason.UNREACHABLE;
    }
}
