package org.trellis.path;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Limits;

/**
 * Career paths for one person under limits. Keeps nothing between questions: the same question
 * always gets the same answer, from any number of threads.
 */
public final class Paths {
    private final Catalog catalog;
    private final Lattice lattice;

    public Paths(Catalog catalog, Lattice lattice) {
        this.catalog = catalog;
        this.lattice = lattice;
    }

    /**
     * Answers {@code query}; see {@link PathAnswer} and, for the method, {@link Search}.
     *
     * @throws java.util.NoSuchElementException naming a job that the catalog does not have
     */
    public PathAnswer find(PathQuery query) {
        catalog.getJob(query.to());
        query.traveller().job().ifPresent(catalog::getJob);
        query.whyNot().ifPresent(catalog::getJob);
        if (query.traveller().job().equals(Optional.of(query.to()))) {
            return alreadyThere(query);
        }
        return search(query, new Terrain(catalog, lattice, query));
    }

    private static PathAnswer alreadyThere(PathQuery query) {
        Optional<WhyNot> why = query.whyNot().map(job -> plain(job, WhyNot.Reason.ALREADY_THERE));
        return new PathAnswer(
                query, true, true, Optional.empty(), List.of(), List.of(), List.of(), why);
    }

    private static WhyNot plain(Job.Id job, WhyNot.Reason reason) {
        return new WhyNot(job, reason, Optional.empty(), Set.of(), OptionalInt.empty());
    }

    private PathAnswer search(PathQuery query, Terrain terrain) {
        Limits limits = query.person().limits();
        Assumptions assumed = catalog.assumptions();
        Caps caps = Caps.of(limits, Set.of(), assumed);
        Account account = new Account(terrain);
        Relax relax = new Relax(terrain, limits);
        Search.Found found = Search.notDominated(terrain, caps);
        List<CareerPath> best = account.merged(found.paths());
        boolean complete = found.bound().isEmpty();
        List<Relaxation> relaxations = List.of();
        if (best.isEmpty() && complete) {
            relaxations = relaxations(relax, account);
            complete = relax.complete();
        }
        List<CareerPath> first = List.of();
        if (query.k().isPresent()) {
            Search.Found k = Search.first(terrain, caps, query.k().getAsInt(), query.by());
            first = k.paths().stream().map(account::alone).toList();
            complete &= k.bound().isEmpty();
        }
        Reasons reasons = new Reasons(terrain, caps, relax, best, complete);
        Optional<WhyNot> why = query.whyNot().map(job -> whyNot(job, query, reasons));
        return new PathAnswer(query, false, complete, found.bound(), best, first, relaxations, why);
    }

    private static List<Relaxation> relaxations(Relax relax, Account account) {
        return relax.smallest(Terrain.NOWHERE).entrySet().stream()
                .map(each -> new Relaxation(each.getKey(), account.alone(each.getValue())))
                .toList();
    }

    private static WhyNot whyNot(Job.Id job, PathQuery query, Reasons reasons) {
        return query.traveller().job().equals(Optional.of(job))
                ? plain(job, WhyNot.Reason.START)
                : reasons.of(job);
    }
}
