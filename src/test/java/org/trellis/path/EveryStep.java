package org.trellis.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.person.Person;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Wage;
import org.trellis.path.EveryWalk.Leap;
import org.trellis.path.EveryWalk.State;
import org.trellis.path.EveryWalk.Walk;
import org.trellis.path.step.Mode;
import org.trellis.schedule.PriorLearning;

/** All that one step can be, by the letter of design section 5, as slow as it comes. */
final class EveryStep {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Catalog catalog;
    private final Programs programs;
    private final PathQuery query;
    private final Person person;
    private final double pace;
    private final EverySet sets;
    private final EveryStay stay;
    private final EveryGain gain;
    private final Map<Object, List<Set<Credential.Id>>> known = new HashMap<>();

    EveryStep(Catalog catalog, Programs programs, PathQuery query, Person person, double pace) {
        this.catalog = catalog;
        this.programs = programs;
        this.query = query;
        this.person = person;
        this.pace = pace;
        this.sets = new EverySet(catalog);
        this.stay = new EveryStay(catalog, person);
        this.gain = new EveryGain(catalog, query.unknownMet());
    }

    Walk nothing() {
        double whole = wage(query.to()) > 0 ? 0 : Double.NaN;
        boolean known = !Double.isNaN(present());
        return new Walk(
                List.of(),
                List.of(),
                0,
                0,
                0,
                known ? NEVER : 0,
                whole,
                0,
                NEVER,
                0,
                0,
                1e99,
                false,
                Set.of());
    }

    private double assumed(String name) {
        return catalog.assumptions().get(name);
    }

    private double wage(Job.Id job) {
        return catalog.getJob(job).wage().map(Job.Wage::usdPerYear).orElse(Double.NaN);
    }

    /** NaN when not known. */
    private double present() {
        if (person.payUsdPerYear().isPresent()) {
            return person.payUsdPerYear().getAsDouble();
        }
        return person.job().map(this::wage).orElse(0.0);
    }

    List<State> after(State state, Leap leap) {
        Job job = catalog.getJob(leap.to());
        List<List<Credential.Id>> groups = groups(job);
        List<Set<Credential.Id>> ways =
                known.computeIfAbsent(
                        List.of(leap.to(), state.valid()),
                        key ->
                                stay.choices(job, groups).stream()
                                        .flatMap(each -> sets.of(each, state.valid()).stream())
                                        .distinct()
                                        .toList());
        List<State> found = new ArrayList<>();
        for (Set<Credential.Id> k : ways) {
            if (leap.program().isPresent()) {
                found.add(apprentice(state, job, k, leap.program().get()));
            } else {
                Optional<Job.Id> at = state.job().isPresent() ? state.job() : person.job();
                for (double months : stay.stays(at, leap)) {
                    List<State> next = new ArrayList<>();
                    study(state, leap, months, k, groups.isEmpty(), next);
                    next.removeIf(each -> !stay.mayBegin(job, each.valid(), each.stays()));
                    found.addAll(next);
                }
            }
        }
        double again =
                EveryField.usd(
                        catalog,
                        person.job(),
                        state.soFar().entered(),
                        leap.to(),
                        leap.move().isPresent());
        return found.stream().map(each -> each.costing(again)).toList();
    }

    private void study(
            State state,
            Leap leap,
            double experience,
            Set<Credential.Id> k,
            boolean asksNothing,
            List<State> found) {
        Job job = catalog.getJob(leap.to());
        Map<Competency.Id, Set<Held>> held = schooled(state, k);
        double learn = gain.cost(job, held);
        boolean onTheJob = onTheJob(leap, job);
        double school = k.stream().mapToDouble(id -> cred(id).hours().orElse(0)).sum();
        double hours = Math.max(school, onTheJob ? 0 : learn);
        boolean studies = !k.isEmpty() || asksNothing && hours > 0;
        double program = studies ? leap.move().map(Move.Authored::programMonths).orElse(0) : 0;
        double training = onTheJob ? training(job, learn) : 0;
        double least =
                k.stream().mapToDouble(id -> cred(id).minHoursPerWeek().orElse(0)).max().orElse(0);
        double before = onTheJob ? 0 : learn * assumed("usd_per_learning_hour");
        double usd = Math.max(before, k.stream().mapToDouble(this::fee).sum());
        double own = Math.max(before, k.stream().mapToDouble(this::ownFee).sum());
        double pay = state.job().map(this::wage).orElse(present());
        if (least <= pace + 1e-9) {
            double months = months(hours, pace, experience, program);
            found.add(
                    next(
                            state,
                            job,
                            k,
                            held,
                            Mode.BESIDE,
                            usd,
                            own,
                            0,
                            List.of(new double[] {months, pay, 0}, training(job, training, 1))));
        }
        double full = assumed("full_time_hours_per_week");
        boolean may = person.fullTime().allowed() && experience == 0;
        if (may && (!k.isEmpty() || hours > 0) && least <= full + 1e-9) {
            double kept = person.fullTime().payKeptPercent() / 100;
            double months = months(hours, full, 0, program);
            double gone = kept == 1 ? 0 : (1 - kept) * pay * months / 12;
            found.add(
                    next(
                            state,
                            job,
                            k,
                            held,
                            Mode.FULL_TIME,
                            usd,
                            own,
                            Double.isNaN(gone) ? NEVER : gone,
                            List.of(
                                    new double[] {months, kept * pay, 0},
                                    training(job, training, 1))));
        }
    }

    private static double months(double hours, double perWeek, double experience, double program) {
        return Math.max(hours / (perWeek * 52 / 12), Math.max(experience, program));
    }

    private State apprentice(State state, Job job, Set<Credential.Id> k, String name) {
        Schedule schedule = programs.schedules().get(name);
        double credit = PriorLearning.of(schedule, person, catalog, query.on()).credit().value();
        double months =
                schedule.term()
                        .months()
                        .map(m -> (double) m.max())
                        .orElseGet(
                                () -> schedule.term().hours().get().max().value() / (2000 / 12.0));
        double all = schedule.term().hours().map(h -> h.max().value()).orElse(months * 2000 / 12.0);
        double done = Math.min(1, credit / all);
        List<Double> percents =
                schedule.wage()
                        .map(
                                w ->
                                        w.steps().stream()
                                                .map(s -> ((Wage.Pay.Percent) s.pay()).percent())
                                                .toList())
                        .orElseGet(() -> ours(all));
        List<double[]> phases = new ArrayList<>();
        for (int i = 0; i < percents.size(); i++) {
            double from = Math.max(done, (double) i / percents.size());
            double to = Math.max(from, (i + 1.0) / percents.size());
            double pay = wage(job.id()) * percents.get(i) / 100;
            phases.add(new double[] {(to - from) * months, pay, 1});
        }
        Set<Credential.Id> paid = new HashSet<>(k);
        paid.removeIf(
                id ->
                        switch (cred(id).kind()) {
                            case LICENSE, CERTIFICATION, CLEARANCE -> false;
                            default -> true;
                        });
        double usd = paid.stream().mapToDouble(this::fee).sum();
        double own = paid.stream().mapToDouble(this::ownFee).sum();
        State next =
                next(state, job, k, schooled(state, k), Mode.APPRENTICESHIP, usd, own, 0, phases);
        Set<Credential.Id> valid = new HashSet<>(next.valid());
        schedule.conditions()
                .completion()
                .ifPresent(
                        id -> {
                            valid.addAll(sets.countsAs(id));
                            sets.countsAs(id)
                                    .forEach(each -> gain.attested(next.held(), cred(each)));
                        });
        return new State(next.job(), next.held(), valid, next.stays(), next.soFar());
    }

    private static List<Double> ours(double hours) {
        int count = (int) Math.max(2, Math.round(hours / 1000));
        List<Double> percents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            percents.add(50 + 40.0 * i / (count - 1));
        }
        return percents;
    }

    /**
     * @param phases months, pay, and 1 once one is hired
     */
    private State next(
            State state,
            Job job,
            Set<Credential.Id> k,
            Map<Competency.Id, Set<Held>> held,
            Mode mode,
            double usd,
            double own,
            double forgone,
            List<double[]> phases) {
        Walk old = state.soFar();
        double months = 0;
        double cost = 0;
        double raise = old.raise();
        double lowest = old.lowest();
        boolean works = present() != 0;
        boolean paid = works || state.job().isPresent();
        List<double[]> all = new ArrayList<>(phases);
        all.add(new double[] {0, wage(job.id()), 2});
        for (double[] phase : all) {
            if (phase[0] == 0 && phase[2] < 2) {
                continue;
            }
            boolean up = works ? phase[1] >= 1.05 * present() - 1e-6 : phase[2] > 0;
            raise = up ? Math.min(raise, old.months() + months) : raise;
            paid |= phase[2] > 0;
            lowest = paid ? Math.min(lowest, phase[1]) : lowest;
            months += phase[0];
            double earned = Double.isNaN(phase[1]) ? 0 : phase[1];
            cost += phase[0] / 12 * Math.max(0, wage(query.to()) - earned);
        }
        double floor = floor(job);
        Set<Credential.Kind> kinds = new HashSet<>(old.kinds());
        k.forEach(id -> kinds.add(cred(id).kind()));
        if (mode == Mode.APPRENTICESHIP) {
            kinds.add(Credential.Kind.APPRENTICESHIP);
        }
        Set<Credential.Id> valid = new HashSet<>(state.valid());
        k.forEach(id -> valid.addAll(sets.countsAs(id)));
        Map<Competency.Id, Set<Held>> after = new HashMap<>(held);
        gain.met(after, job);
        Walk walk =
                new Walk(
                        with(old.entered(), job.id()),
                        with(old.modes(), mode),
                        old.months() + months,
                        old.usd() + usd,
                        old.own() + own,
                        raise,
                        old.whole() + usd + cost,
                        old.again(),
                        lowest,
                        Math.max(old.longestStep(), months),
                        Math.max(old.forgone(), forgone),
                        Double.isNaN(floor) ? -1e99 : Math.min(old.floor(), floor),
                        old.atLeast() || mode == Mode.APPRENTICESHIP || unrated(job),
                        kinds);
        Map<Job.Id, Double> stays = new HashMap<>(state.stays());
        Optional<Job.Id> at = state.job().isPresent() ? state.job() : person.job();
        if (mode == Mode.BESIDE && at.isPresent()) {
            stays.merge(at.get(), phases.get(0)[0], Math::max);
        }
        return new State(Optional.of(job.id()), after, valid, stays, walk);
    }

    static boolean unrated(Job job) {
        long all = job.requirements().size();
        long not =
                job.requirements().values().stream()
                        .filter(r -> r.ask() instanceof Requirement.NotRated)
                        .count();
        return all == 0 || (all - not) * 10 < all * 6;
    }

    double floor(Job job) {
        return catalog.findPay(job).map(p -> p.p25().orElse(p.p50())).orElse(wage(job.id()));
    }

    private double[] training(Job job, double months, int hired) {
        double wage = wage(job.id());
        double pay =
                catalog.findPay(job).filter(p -> p.p10().isPresent()).isPresent()
                        ? Math.min(wage, catalog.findPay(job).get().p10().getAsDouble())
                        : 0.7 * wage;
        return new double[] {months, pay, hired};
    }

    private boolean onTheJob(Leap leap, Job job) {
        if (leap.move().flatMap(Move.Authored::learned).isPresent()) {
            return leap.move().get().learned().get() == Move.Learned.ON_THE_JOB;
        }
        boolean door = leap.move().isEmpty() && job.entry().equals(Optional.of(Job.Entry.OPEN));
        boolean named = job.credentials().stream().anyMatch(a -> a.need() != Job.Need.PREFERRED);
        boolean school = leap.move().isEmpty() && !named;
        return door || !school && List.of("SHORT", "MODERATE", "LONG").contains(named(job));
    }

    private String named(Job job) {
        return catalog.findOccupation(job).flatMap(Occupation::training).map(Enum::name).orElse("");
    }

    private double training(Job job, double hours) {
        double months =
                switch (named(job)) {
                    case "NONE", "SHORT" -> 1;
                    case "LONG", "APPRENTICESHIP" -> 24;
                    default -> 6;
                };
        double all = gain.fromNothing(job);
        return all == 0 ? 0 : months * hours / all;
    }

    private Credential cred(Credential.Id id) {
        return catalog.getCredential(id);
    }

    private double fee(Credential.Id id) {
        Credential credential = cred(id);
        return credential.feeUsd().isPresent()
                ? credential.feeUsd().getAsDouble()
                : switch (credential.kind()) {
                    case CERTIFICATE -> 25;
                    case LICENSE -> 45;
                    default -> 0;
                };
    }

    private double ownFee(Credential.Id id) {
        return cred(id).aid().isEmpty() ? fee(id) : 0;
    }

    private Map<Competency.Id, Set<Held>> schooled(State state, Set<Credential.Id> k) {
        Map<Competency.Id, Set<Held>> held = new HashMap<>(state.held());
        for (Credential.Id id : k) {
            sets.countsAs(id).forEach(each -> gain.attested(held, cred(each)));
        }
        return held;
    }

    private List<List<Credential.Id>> groups(Job job) {
        return job.credentials().stream()
                .filter(
                        asked ->
                                asked.need() == Job.Need.REQUIRED
                                        || asked.need() == Job.Need.VARIES_BY_STATE
                                                && !settledNo(asked))
                .map(Job.AskedCredential::anyOf)
                .filter(group -> group.stream().noneMatch(id -> cred(id).personal()))
                .toList();
    }

    /** Whether a school has anything to teach for it. */
    boolean teaches(Job job) {
        boolean standsIn =
                job.experience().stream()
                        .map(Job.AskedExperience::instead)
                        .filter(instead -> !instead.isEmpty())
                        .anyMatch(instead -> instead.stream().noneMatch(id -> cred(id).personal()));
        return standsIn
                || job.credentials().stream()
                        .anyMatch(
                                asked ->
                                        asked.need() != Job.Need.PREFERRED
                                                && asked.anyOf().stream()
                                                        .noneMatch(id -> cred(id).personal()));
    }

    private boolean settledNo(Job.AskedCredential asked) {
        List<Boolean> said =
                asked.anyOf().stream()
                        .filter(person.stateRequires()::containsKey)
                        .map(person.stateRequires()::get)
                        .toList();
        return !said.isEmpty() && !said.contains(true);
    }

    private static <T> List<T> with(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
