package org.trellis.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.gap.Holdings;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/**
 * The slow witness: every walk to the target, written from design section 5 on plain maps. It
 * shares with the search only what somebody holds at the start.
 */
final class EveryWalk {
    /** A finished walk with all that a limit can look at. */
    record Walk(
            List<Job.Id> jobs,
            List<Job.Id> entered,
            double months,
            double usd,
            double wage,
            double longestStep,
            boolean wageUnknown,
            Set<Credential.Kind> kinds) {
        int moves() {
            return entered.size();
        }
    }

    private record State(
            Optional<Job.Id> job,
            Map<Competency.Id, Set<Held>> held,
            Set<Credential.Id> valid,
            Walk soFar) {}

    private final Catalog catalog;
    private final Person person;
    private final PathQuery query;
    private final Map<Job.Id, Double> served = new HashMap<>();
    private final List<Walk> walks = new ArrayList<>();
    private final Map<Object, List<Set<Credential.Id>>> known = new HashMap<>();
    private final EverySet sets;
    private final int longest;

    EveryWalk(Catalog catalog, PathQuery query) {
        this.catalog = catalog;
        this.query = query;
        this.sets = new EverySet(catalog);
        this.person = query.traveller();
        person.job().ifPresent(job -> served.merge(job, person.monthsInJob(), Double::sum));
        person.history().forEach(past -> served.merge(past.job(), past.months(), Double::sum));
        int own =
                person.limits()
                        .maxMoves()
                        .orElse((int) catalog.assumptions().get("default_max_moves"));
        longest = Math.max(own, (int) catalog.assumptions().get("relaxed_max_moves"));
        Holdings start = Holdings.of(catalog, person, query.on(), query.presumed());
        Map<Competency.Id, Set<Held>> held = new HashMap<>();
        for (Competency.Id id : everyCompetency()) {
            held.put(id, Set.of(start.standing(id).held()));
        }
        Walk none =
                new Walk(
                        List.copyOf(person.job().stream().toList()),
                        List.of(),
                        0,
                        0,
                        Double.POSITIVE_INFINITY,
                        0,
                        false,
                        Set.of());
        walk(new State(person.job(), held, start.validCredentials(), none));
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
        if (state.soFar.moves() > 0 && state.job.get().equals(query.to())) {
            walks.add(state.soFar);
            return;
        }
        if (state.soFar.moves() == longest) {
            return;
        }
        if (state.job.isPresent()) {
            outOf(state, state.job.get());
            return;
        }
        Set<Job.Id> free = new LinkedHashSet<>();
        person.history().forEach(past -> free.add(past.job()));
        catalog.jobs()
                .filter(job -> job.band() == Job.Band.ENTRY)
                .forEach(job -> free.add(job.id()));
        free.forEach(job -> step(state, job, 0, 0));
        new HashSet<>(person.history().stream().map(Person.Served::job).toList())
                .forEach(job -> outOf(state, job));
    }

    private void outOf(State state, Job.Id from) {
        catalog.moves()
                .filter(move -> move.from().equals(from))
                .forEach(
                        move -> {
                            double left = move.experienceMonths() - served.getOrDefault(from, 0.0);
                            step(state, move.to(), Math.max(0, left), move.programMonths());
                        });
    }

    private void step(State state, Job.Id to, double experience, double program) {
        List<List<Credential.Id>> groups = groups(catalog.getJob(to));
        List<Set<Credential.Id>> ways =
                known.computeIfAbsent(
                        List.of(to, state.valid), key -> sets.of(groups, state.valid));
        for (Set<Credential.Id> k : ways) {
            walk(moved(state, catalog.getJob(to), k, experience, !groups.isEmpty(), program));
        }
    }

    private State moved(
            State state,
            Job job,
            Set<Credential.Id> k,
            double experience,
            boolean asksCredential,
            double program) {
        Map<Competency.Id, Set<Held>> held = new HashMap<>(state.held);
        double school = 0;
        double fees = 0;
        Set<Credential.Kind> kinds = new HashSet<>(state.soFar.kinds);
        for (Credential.Id id : k) {
            Credential credential = catalog.getCredential(id);
            school += credential.hours().orElse(0);
            fees += credential.feeUsd().orElse(0);
            kinds.add(credential.kind());
            for (Credential.Id counted : sets.countsAs(id)) {
                catalog.getCredential(counted)
                        .attests()
                        .forEach(each -> gain(held, each.competency(), each.held()));
            }
        }
        double learn = 0;
        Map<Competency.Id, Set<Held>> after = new HashMap<>(held);
        for (Requirement requirement : job.requirements().values()) {
            learn += cost(requirement.ask(), held.get(requirement.competency()));
            if (requirement.ask() instanceof Requirement.AtLevel at) {
                gain(after, requirement.competency(), new Held.AtLevel(at.level()));
            } else if (requirement.ask() instanceof Requirement.Needed) {
                gain(after, requirement.competency(), new Held.Has());
            }
        }
        double hours = Math.max(school, learn);
        boolean studies = asksCredential ? !k.isEmpty() : hours > 0 || !k.isEmpty();
        double months = hours / (person.learningHoursPerWeek().getAsDouble() * 52 / 12);
        months = Math.max(months, Math.max(experience, studies ? program : 0));
        Set<Credential.Id> valid = new HashSet<>(state.valid);
        k.forEach(id -> valid.addAll(sets.countsAs(id)));
        Walk before = state.soFar;
        double wage = job.wage().map(Job.Wage::usdPerYear).orElse(0.0);
        Walk next =
                new Walk(
                        with(before.jobs, job.id()),
                        with(before.entered, job.id()),
                        before.months + months,
                        before.usd
                                + fees
                                + learn * catalog.assumptions().get("usd_per_learning_hour"),
                        Math.min(before.wage, wage),
                        Math.max(before.longestStep, months),
                        before.wageUnknown || job.wage().isEmpty(),
                        kinds);
        return new State(Optional.of(job.id()), after, valid, next);
    }

    private static List<Job.Id> with(List<Job.Id> jobs, Job.Id job) {
        List<Job.Id> more = new ArrayList<>(jobs);
        more.add(job);
        return more;
    }

    /** A gain also stands under every other name of the competency. */
    private void gain(Map<Competency.Id, Set<Held>> to, Competency.Id id, Held held) {
        Set<Competency.Id> names = new HashSet<>(Set.of(id));
        boolean grown = true;
        while (grown) {
            Set<Competency.Id> more = new HashSet<>(names);
            names.forEach(name -> more.addAll(catalog.sameAs().getOrDefault(name, List.of())));
            grown = names.addAll(more);
        }
        for (Competency.Id name : names) {
            Set<Held> all = new HashSet<>(to.getOrDefault(name, Set.of()));
            all.add(held);
            to.put(name, all);
        }
    }

    /** The least that any of the things held leaves to pay. */
    private double cost(Requirement.Ask ask, Collection<Held> held) {
        return held.stream().mapToDouble(each -> cost(ask, each)).min().orElseThrow();
    }

    private double cost(Requirement.Ask ask, Held held) {
        double unstated = catalog.assumptions().get("unstated_level_hours");
        boolean unknown = held instanceof Held.NotAssessed;
        if (ask instanceof Requirement.Needed) {
            boolean has = held instanceof Held.AtLevel || held instanceof Held.Has;
            return has || unknown && query.unknownMet() ? 0 : unstated;
        }
        if (!(ask instanceof Requirement.AtLevel at)) {
            return 0;
        }
        double all = reach(at.level());
        if (held instanceof Held.Lacks) {
            return all;
        }
        if (held instanceof Held.AtLevel have) {
            Optional<Level> same = catalog.scales().on(have.level(), at.level().scale());
            if (same.isPresent()) {
                return Math.max(0, all - reach(same.get()));
            }
            return query.unknownMet() ? 0 : all;
        }
        double counted = held instanceof Held.Has ? unstated : 0;
        return query.unknownMet() ? 0 : Math.max(0, all - counted);
    }

    private double reach(Level level) {
        return catalog.scales().hoursToReach(level).orElseThrow();
    }

    private List<List<Credential.Id>> groups(Job job) {
        return job.credentials().stream()
                .filter(
                        asked ->
                                asked.need() == Job.Need.REQUIRED
                                        || asked.need() == Job.Need.VARIES_BY_STATE
                                                && !settledNo(asked))
                .map(Job.AskedCredential::anyOf)
                .toList();
    }

    private boolean settledNo(Job.AskedCredential asked) {
        List<Boolean> said =
                asked.anyOf().stream()
                        .filter(person.stateRequires()::containsKey)
                        .map(person.stateRequires()::get)
                        .toList();
        return !said.isEmpty() && !said.contains(true);
    }
}
