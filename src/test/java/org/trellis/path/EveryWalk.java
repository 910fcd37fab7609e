package org.trellis.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.gap.Holdings;
import org.trellis.gap.Origin;
import org.trellis.gap.Standing;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.person.Work;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Terms;
import org.trellis.path.step.Mode;

/** The slow witness: every walk of every length, every set of credentials, every way of a step. */
final class EveryWalk {
    /**
     * @param entered the jobs moved into
     * @param whole NaN for a goal without a wage
     * @param forgone most pay gone without in a step of full-time study; infinite when not known
     * @param again counted in {@code whole} for changing the field of work again
     * @param floor the least of the jobs entered; below everything when one is not known
     */
    record Walk(
            List<Job.Id> entered,
            List<Mode> modes,
            double months,
            double usd,
            double own,
            double raise,
            double whole,
            double again,
            double lowest,
            double longestStep,
            double forgone,
            double floor,
            boolean atLeast,
            Set<Credential.Kind> kinds) {
        int moves() {
            return entered.size();
        }

        Walk costing(double more) {
            return new Walk(
                    entered,
                    modes,
                    months,
                    usd,
                    own,
                    raise,
                    whole + more,
                    again + more,
                    lowest,
                    longestStep,
                    forgone,
                    floor,
                    atLeast,
                    kinds);
        }
    }

    /**
     * Where somebody stands: job is empty at the start; the longest stay in each job on the way.
     */
    record State(
            Optional<Job.Id> job,
            Map<Competency.Id, Set<Held>> held,
            Set<Credential.Id> valid,
            Map<Job.Id, Double> stays,
            Walk soFar) {
        State costing(double more) {
            return new State(job, held, valid, stays, soFar.costing(more));
        }
    }

    /**
     * @param program name of the schedule, empty where one is hired otherwise
     */
    record Leap(
            Job.Id to, Optional<Move.Authored> move, double experience, Optional<String> program) {}

    private final Catalog catalog;
    private final Programs programs;
    private final PathQuery query;
    private final Person person;
    private final boolean toAll;
    private final Map<Job.Id, Double> served = new HashMap<>();
    private final List<Walk> walks = new ArrayList<>();
    private final EveryStep steps;
    private final int longest;

    /**
     * @param toAll every walk to every job, behind a door no further, instead of those to the goal
     */
    EveryWalk(Catalog catalog, Programs programs, PathQuery query, double pace, boolean toAll) {
        this.catalog = catalog;
        this.programs = programs;
        this.query = query;
        this.person = query.traveller();
        this.toAll = toAll;
        double now = person.monthsInJob().orElse(0);
        person.job().ifPresent(job -> served.merge(job, now, Double::sum));
        person.history()
                .forEach(past -> served.merge(past.job(), past.months().orElse(0), Double::sum));
        int own =
                person.limits()
                        .maxMoves()
                        .orElse((int) catalog.assumptions().get("default_max_moves"));
        longest = Math.max(own, (int) catalog.assumptions().get("relaxed_max_moves"));
        Holdings start = Holdings.of(catalog, person, query.on(), query.presumed());
        Map<Competency.Id, Set<Held>> held = new HashMap<>();
        for (Competency.Id id : everyCompetency()) {
            held.put(id, everything(start.standing(id)));
        }
        Set<Credential.Id> valid = new HashSet<>(start.credentials().valid());
        catalog.credentials().values().stream()
                .filter(Credential::personal)
                .forEach(each -> valid.add(each.id()));
        steps = new EveryStep(catalog, programs, query, person, pace);
        walk(new State(Optional.empty(), held, valid, Map.of(), steps.nothing()));
    }

    /** All that is inferred counts, each where it leaves least. */
    private static Set<Held> everything(Standing standing) {
        Set<Held> all = new HashSet<>(Set.of(standing.held()));
        if (!own(standing.origin())) {
            standing.others().stream()
                    .filter(other -> !own(other.origin()))
                    .map(Standing::held)
                    .forEach(all::add);
        }
        return all;
    }

    private static boolean own(Origin origin) {
        return origin instanceof Origin.CarriedOver over
                ? own(over.origin())
                : origin instanceof Origin.Rated;
    }

    List<Walk> walks() {
        return walks;
    }

    private Set<Competency.Id> everyCompetency() {
        Set<Competency.Id> all = new TreeSet<>();
        catalog.jobs().forEach(job -> all.addAll(job.requirements().keySet()));
        return all;
    }

    private void walk(State state) {
        boolean there = state.job.equals(Optional.of(query.to()));
        if (state.soFar.moves() > 0 && (there || toAll)) {
            walks.add(state.soFar);
        }
        if (there && !toAll || state.soFar.moves() == longest) {
            return;
        }
        for (Leap leap : state.job.map(this::onward).orElseGet(this::first)) {
            boolean end = toAll && state.job.isPresent() && leap.move.isEmpty();
            for (State next : steps.after(state, leap)) {
                if (end) {
                    walks.add(next.soFar());
                } else {
                    walk(next);
                }
            }
        }
    }

    private Set<Leap> first() {
        Set<Leap> leaps = new LinkedHashSet<>();
        person.job().ifPresent(job -> outOf(job, leaps));
        for (Work.Served past : person.history()) {
            if (!person.job().equals(Optional.of(past.job()))) {
                enter(past.job(), leaps);
                catalog.moves()
                        .filter(move -> move.from().equals(past.job()))
                        .filter(move -> move.experienceMonths() <= served.get(past.job()))
                        .forEach(move -> take(move, leaps));
            }
        }
        catalog.jobs().forEach(job -> byDoor(job, leaps));
        return leaps;
    }

    private Set<Leap> onward(Job.Id from) {
        Set<Leap> leaps = new LinkedHashSet<>();
        outOf(from, leaps);
        catalog.jobs()
                .filter(job -> toAll || job.id().equals(query.to()))
                .filter(job -> !job.id().equals(from))
                .forEach(job -> byDoor(job, leaps));
        return leaps;
    }

    private void byDoor(Job job, Set<Leap> leaps) {
        boolean open = job.entry().equals(Optional.of(Job.Entry.OPEN));
        boolean school = job.entry().equals(Optional.of(Job.Entry.SCHOOL));
        if (open || school && steps.teaches(job)) {
            enter(job.id(), leaps);
        }
        for (String program : withTerm(job.id())) {
            leaps.add(new Leap(job.id(), Optional.empty(), 0, Optional.of(program)));
        }
    }

    private static void enter(Job.Id job, Set<Leap> leaps) {
        leaps.add(new Leap(job, Optional.empty(), 0, Optional.empty()));
    }

    private void outOf(Job.Id from, Set<Leap> leaps) {
        catalog.moves().filter(move -> move.from().equals(from)).forEach(move -> take(move, leaps));
    }

    private void take(Move.Authored move, Set<Leap> leaps) {
        double left = move.experienceMonths() - served.getOrDefault(move.from(), 0.0);
        Optional<Move.Authored> some = Optional.of(move);
        leaps.add(new Leap(move.to(), some, Math.max(0, left), Optional.empty()));
        for (String program : withTerm(move.to())) {
            leaps.add(new Leap(move.to(), some, 0, Optional.of(program)));
        }
    }

    private List<String> withTerm(Job.Id job) {
        return programs.of(job).stream()
                .filter(name -> !programs.schedules().get(name).term().equals(Terms.Term.OPEN))
                .toList();
    }
}
