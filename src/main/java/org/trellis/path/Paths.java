package org.trellis.path;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import org.trellis.path.account.CareerPath;
import org.trellis.path.search.Search;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Grounds;
import org.trellis.path.terrain.Terrain;

/**
 * Career paths for one person under limits. Keeps nothing between questions: the same question
 * always gets the same answer, from any number of threads.
 */
public final class Paths {
    private final Catalog catalog;
    private final Grounds grounds;

    public Paths(Catalog catalog, Lattice lattice, Programs programs) {
        this(new Grounds(catalog, lattice, programs));
    }

    /** On ground that other questions share. */
    public Paths(Grounds grounds) {
        this.catalog = grounds.lattice().catalog();
        this.grounds = grounds;
    }

    /**
     * Answers {@code asked}, an occupation that a ladder has taken as the ladder's job; see {@link
     * PathAnswer} and, for the method, {@link Search}.
     *
     * @throws NoSuchElementException naming a job that the catalog does not have
     */
    public PathAnswer find(PathQuery asked) {
        PathQuery query = asked.settled(grounds.lattice()::settled);
        catalog.getJob(query.to());
        query.traveller().job().ifPresent(catalog::getJob);
        query.whyNot().ifPresent(catalog::getJob);
        if (query.traveller().job().equals(Optional.of(query.to()))) {
            return alreadyThere(query);
        }
        return search(query, ground(query));
    }

    /**
     * A way of the same jobs for another question, in the same ways where it has one; empty where
     * its limits close them. No other job is looked at, which is all that makes it quick.
     */
    public Optional<CareerPath> again(PathQuery asked, CareerPath path) {
        PathQuery query = asked.settled(grounds.lattice()::settled);
        Set<Job.Id> others =
                Terrain.of(grounds.lattice(), query.asTraveler(), Optional.of(query.to()))
                        .jobs()
                        .map(Job::id)
                        .filter(id -> !path.jobs().contains(id))
                        .collect(Collectors.toSet());
        Ground alone = ground(query.avoiding(others));
        List<CareerPath> same =
                Searches.ofFour(alone, Optional.empty()).notBeaten(false).stream()
                        .filter(other -> other.jobs().equals(path.jobs()))
                        .toList();
        return same.stream()
                .filter(other -> other.modes().equals(path.modes()))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private Ground ground(PathQuery query) {
        return grounds.of(query.asTraveler(), Optional.of(query.to()));
    }

    /** The ground of the ladders, where they alone could answer a question of the country too. */
    private Optional<Ground> ladders(PathQuery query) {
        return Optional.of(query)
                .filter(PathQuery::isBetweenLadders)
                .map(asked -> ground(asked.withCountry(false)));
    }

    /**
     * The best ways that pass no field but those of the start and the goal, as far as {@code
     * answer} lacks them: where its best ways pass a third field or a job twice, these may beat
     * ways that a person would rather take.
     */
    List<CareerPath> inField(PathAnswer answer) {
        PathQuery query = answer.query();
        Optional<String> own = query.traveller().job().map(Job.Id::prefix);
        if (own.isEmpty() || answer.ways().stream().noneMatch(Choices::wanders)) {
            return List.of();
        }
        Set<String> fields = new HashSet<>(List.of(own.get(), query.to().prefix()));
        Set<Job.Id> elsewhere =
                catalog.jobs()
                        .map(Job::id)
                        .filter(id -> !fields.contains(id.prefix()))
                        .collect(Collectors.toSet());
        return find(query.avoiding(elsewhere).withCountry(false)).ways().stream()
                .filter(path -> answer.ways().stream().noneMatch(path::goesAs))
                .toList();
    }

    private PathAnswer alreadyThere(PathQuery query) {
        Optional<WhyNot> why = query.whyNot().map(job -> plain(job, WhyNot.Reason.ALREADY_THERE));
        return new PathAnswer(
                query,
                true,
                true,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                why,
                Optional.empty(),
                horizon(query));
    }

    private static WhyNot plain(Job.Id job, WhyNot.Reason reason) {
        return new WhyNot(job, reason, Optional.empty(), Set.of(), OptionalInt.empty());
    }

    private PathAnswer search(PathQuery query, Ground ground) {
        Relax relax = new Relax(ground);
        Searches found =
                query.alone()
                        ? Searches.ofOne(ground, ladders(query), query.by())
                        : Searches.ofFour(ground, ladders(query));
        List<CareerPath> within = query.alone() ? found.first(query.by()) : found.notBeaten(false);
        boolean complete = found.bound().isEmpty();
        List<Relaxation> relaxations = List.of();
        if (found.isEmpty() && complete) {
            relaxations = relax.smallest(Ground.NOWHERE);
            complete = relax.complete();
        }
        Searches.First k = first(query, found);
        complete &= k.complete();
        List<CareerPath> best = Ways.spread(within, (int) catalog.assumptions().get("ways_shown"));
        PathAnswer answer =
                new PathAnswer(
                        query,
                        false,
                        complete,
                        found.bound(),
                        best,
                        within.stream().filter(path -> !best.contains(path)).toList(),
                        query.alone() ? List.of() : found.notBeaten(true),
                        k.paths(),
                        relaxations,
                        Optional.empty(),
                        Optional.empty(),
                        horizon(query));
        return reasoned(answer, new Reasons(ground, found.caps(), relax, answer.ways(), complete));
    }

    private static PathAnswer reasoned(PathAnswer answer, Reasons reasons) {
        PathQuery query = answer.query();
        return answer.because(
                query.whyNot().map(job -> whyNot(job, query, reasons)), closed(answer, reasons));
    }

    private static Optional<WhyNot.Reason> closed(PathAnswer answer, Reasons reasons) {
        return answer.complete() && answer.ways().isEmpty() && answer.relax().isEmpty()
                ? Optional.of(reasons.of(answer.query().to()).reason())
                        .filter(reason -> reason != WhyNot.Reason.NOT_DECIDED)
                : Optional.empty();
    }

    /** The k first paths; none where none are asked for. */
    private static Searches.First first(PathQuery query, Searches found) {
        return query.k().isPresent()
                ? found.first(query.k().getAsInt(), query)
                : Searches.First.NONE;
    }

    private int horizon(PathQuery query) {
        return query.horizonYears()
                .orElseGet(() -> (int) catalog.assumptions().get("horizon_years"));
    }

    private static WhyNot whyNot(Job.Id job, PathQuery query, Reasons reasons) {
        return query.traveller().job().equals(Optional.of(job))
                ? plain(job, WhyNot.Reason.START)
                : reasons.of(job);
    }
}
