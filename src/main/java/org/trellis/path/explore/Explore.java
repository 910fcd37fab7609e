package org.trellis.path.explore;

import java.util.ArrayList;
import java.util.List;
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
import org.trellis.path.search.Best;
import org.trellis.path.search.Caps;
import org.trellis.path.search.Search;
import org.trellis.path.search.Way;
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
        Best best = new Best(ground, caps, query::asksFor, query.by(), 12.0 * horizon);
        boolean complete = Search.everywhere(ground, caps, best);
        Account account = new Account(ground, caps);
        List<Reached> reached =
                best.ways().stream()
                        .sorted()
                        .map(way -> reached(ground.jobs.get(way.label().job()), way, account))
                        .toList();
        LeftOut leftOut = leftOut(query, ground, best.jobs());
        return new Explored(complete, reached, leftOut, query.by(), horizon);
    }

    private Reached reached(Job job, Way way, Account account) {
        OptionalDouble openings =
                catalog.findOccupation(job)
                        .flatMap(Occupation::outlook)
                        .map(Occupation.Outlook::openingsPerYear)
                        .orElse(OptionalDouble.empty());
        double few = catalog.assumptions().get("few_openings_per_year");
        return new Reached(job, account.alone(way.label()), openings, openings.orElse(few) < few);
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
