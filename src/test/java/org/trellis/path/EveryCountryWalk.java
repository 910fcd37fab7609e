package org.trellis.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.board.HoursToReach;
import org.trellis.gap.Holdings;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Diplomas;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.catalog.Occupation.Education;
import org.trellis.model.catalog.Occupation.Experience;
import org.trellis.model.catalog.Occupation.Training;
import org.trellis.model.person.Person;
import org.trellis.path.terrain.AskedEducation;

/**
 * The slow witness for U.S. occupations, by the letter of design section 5a: every walk, every set
 * of credentials, every stay, beside the job and full time.
 */
final class EveryCountryWalk {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** What a way comes to. */
    record Total(List<Job.Id> jobs, double months, double usd, double raise, double whole) {
        boolean beats(Total other) {
            boolean asGood =
                    months <= other.months + 1e-6
                            && usd <= other.usd + 1e-6
                            && raise <= other.raise + 1e-6
                            && whole <= other.whole + 1e-6;
            boolean ahead =
                    months < other.months - 1e-6
                            || usd < other.usd - 1e-6
                            || raise < other.raise - 1e-6
                            || whole < other.whole - 1e-6;
            return asGood && (ahead || jobs.size() < other.jobs.size());
        }
    }

    private record At(
            Optional<Job.Id> job,
            Map<Competency.Id, Double> held,
            Set<Credential.Id> valid,
            Map<Job.Id, Double> stays,
            Total total) {}

    private final Catalog catalog;
    private final Person person;
    private final AskedEducation education;
    private final Job goal;
    private final int most;
    private final List<Job> jobs;
    private final HoursToReach hours;
    private final EverySet sets;
    private final Holdings start;
    private final Map<Job.Id, Set<Job.Id>> moves = new LinkedHashMap<>();
    private final Map<Job.Id, Double> served = new HashMap<>();
    final List<Total> found = new ArrayList<>();

    EveryCountryWalk(Catalog catalog, PathQuery query, int most) {
        this.catalog = catalog;
        this.person = query.person();
        this.education = query.education();
        this.goal = catalog.getJob(query.to());
        this.most = most;
        jobs = catalog.national().jobs().toList();
        hours = new HoursToReach(catalog);
        sets = new EverySet(catalog);
        person.job().ifPresent(job -> served.put(job, person.monthsInJob().orElse(0)));
        person.history()
                .forEach(past -> served.merge(past.job(), past.months().orElse(0), Double::sum));
        Map<Competency.Id, Double> held = new HashMap<>();
        boolean settled = person.monthsInJob().orElse(99) >= assumed("presumed_after_months");
        person.job().filter(job -> settled).ifPresent(job -> gain(held, job));
        person.history().stream()
                .filter(past -> past.months().orElse(1) > 0)
                .forEach(past -> gain(held, past.job()));
        start = Holdings.of(catalog, person, query.on(), true);
        Set<Credential.Id> valid = start.credentials().valid();
        walk(new At(Optional.empty(), held, valid, Map.of(), new Total(List.of(), 0, 0, NEVER, 0)));
    }

    /** What most people have, where the question asks for it. */
    private Optional<Credential.Id> expected(Job job) {
        return education == AskedEducation.TYPICAL
                ? Diplomas.expected(catalog, job)
                : Optional.empty();
    }

    Set<Job.Id> moves(Job.Id from) {
        return moves.computeIfAbsent(from, job -> nearAndRelated(catalog.getJob(job)));
    }

    /** The ten that ask the fewest hours of those that pay enough, and the primary related ones. */
    private Set<Job.Id> nearAndRelated(Job from) {
        Map<Competency.Id, Double> held = new HashMap<>();
        gain(held, from.id());
        List<Job> paid =
                jobs.stream()
                        .filter(job -> !job.id().equals(from.id()) && job.wage().isPresent())
                        .filter(job -> wage(job) >= 0.95 * wage(from))
                        .toList();
        Set<Job.Id> near = new LinkedHashSet<>();
        if (!held.isEmpty()) {
            paid.stream()
                    .filter(job -> !job.requirements().isEmpty())
                    .sorted(
                            Comparator.comparingDouble((Job job) -> owed(job, held))
                                    .thenComparing(Job::id))
                    .limit(10)
                    .forEach(job -> near.add(job.id()));
        }
        var related =
                catalog.national().related().of(soc(from)).stream()
                        .filter(each -> each.tier().isPrimary())
                        .map(each -> each.onetSoc())
                        .toList();
        paid.stream().filter(job -> related.contains(soc(job))).forEach(j -> near.add(j.id()));
        return near;
    }

    private static String soc(Job job) {
        return job.onetSoc();
    }

    private static double wage(Job job) {
        return job.wage().orElseThrow().usdPerYear();
    }

    private double wage(Job.Id job) {
        return wage(catalog.getJob(job));
    }

    private double hours(Requirement line) {
        var level = ((Requirement.AtLevel) line.ask()).level();
        return hours.times(line.competency()) * hours.of(level);
    }

    private void gain(Map<Competency.Id, Double> held, Job.Id job) {
        catalog.national()
                .profile(job.code())
                .values()
                .forEach(line -> held.merge(line.competency(), hours(line), Math::max));
    }

    private double owed(Job job, Map<Competency.Id, Double> held) {
        double sum = 0;
        for (Requirement line : job.requirements().values()) {
            sum += Math.max(0, hours(line) - held.getOrDefault(line.competency(), 0.0));
        }
        return sum;
    }

    private void walk(At at) {
        if (at.job.equals(Optional.of(goal.id()))) {
            found.add(at.total);
            return;
        }
        if (at.total.jobs.size() == most) {
            return;
        }
        for (Job next : jobs) {
            boolean moved = from(at).stream().anyMatch(job -> moves(job).contains(next.id()));
            boolean back = at.job.isEmpty() && past().contains(next.id());
            boolean poorer = at.job.filter(job -> wage(next) < 0.95 * wage(job)).isPresent();
            boolean last = next.equals(goal) && !poorer;
            boolean first = at.job.isEmpty() && person.job().isEmpty();
            if (moved && training(next) != Training.APPRENTICESHIP) {
                step(at, next, named(next));
            }
            if (back || (first || last) && hasDoor(next)) {
                boolean open = opens(next);
                boolean asks = Diplomas.expected(catalog, next).isPresent();
                step(at, next, open || asks && named(next));
            }
        }
    }

    private Set<Job.Id> past() {
        Set<Job.Id> past = new TreeSet<>();
        person.history().forEach(each -> past.add(each.job()));
        person.job().ifPresent(past::remove);
        return past;
    }

    /** The jobs out of which a move may lead now. */
    private Set<Job.Id> from(At at) {
        return at.job.<Set<Job.Id>>map(Set::of).orElse(served.keySet());
    }

    private Occupation national(Job job) {
        return catalog.national().findOccupation(soc(job)).orElseThrow();
    }

    private Training training(Job job) {
        return national(job).training().orElse(null);
    }

    private boolean named(Job job) {
        Training training = training(job);
        return training == Training.SHORT
                || training == Training.MODERATE
                || training == Training.LONG;
    }

    private boolean hasDoor(Job job) {
        Occupation is = national(job);
        boolean asksNone = is.experience().filter(Experience.NONE::equals).isPresent();
        return asksNone
                && is.education().isPresent()
                && training(job) != Training.APPRENTICESHIP
                && (opens(job) || Diplomas.expected(catalog, job).isPresent());
    }

    private boolean opens(Job job) {
        Education most = national(job).education().orElse(null);
        return hasNoExperience(job)
                && (most == Education.NONE || most == Education.HS_DIPLOMA)
                && training(job) != Training.APPRENTICESHIP;
    }

    private boolean hasNoExperience(Job job) {
        return national(job).experience().filter(Experience.NONE::equals).isPresent();
    }

    private void step(At at, Job next, boolean onTheJob) {
        List<List<Credential.Id>> asked =
                expected(next)
                        .filter(id -> !start.credentials().countsForJobs(id))
                        .map(id -> List.of(List.of(id)))
                        .orElse(List.of());
        for (Set<Credential.Id> k : sets.of(asked, at.valid)) {
            double least = at.job.isPresent() ? 12 : 0;
            for (double stay : new TreeSet<>(List.of(least, Math.max(least, stay(at, next))))) {
                take(at, next, onTheJob, k, stay, 10, 1);
                if (person.fullTime().allowed() && stay == 0) {
                    boolean learns = !k.isEmpty() || !onTheJob && owed(next, at.held) > 0;
                    if (learns) {
                        double kept = person.fullTime().payKeptPercent() / 100;
                        take(at, next, onTheJob, k, 0, 36, kept);
                    }
                }
            }
        }
    }

    private double asked(Job next) {
        return served.containsKey(next.id())
                ? 0
                : switch (national(next).experience().orElse(Experience.NONE)) {
                    case NONE -> 0;
                    case UNDER_FIVE_YEARS -> 24;
                    case FIVE_YEARS_OR_MORE -> 60;
                };
    }

    private boolean counts(Job.Id job, Job next) {
        String group = soc(next).substring(0, 2);
        return !job.equals(next.id())
                && (job.code().startsWith(group) || moves(job).contains(next.id()));
    }

    private double left(Job next) {
        double done = 0;
        for (var each : served.entrySet()) {
            done += counts(each.getKey(), next) ? each.getValue() : 0;
        }
        return Math.max(0, asked(next) - done);
    }

    private Optional<Job.Id> present(At at) {
        return at.job.isPresent() ? at.job : person.job();
    }

    /**
     * As long as the next job asks for, where the present one counts and no stay has been enough.
     */
    private double stay(At at, Job next) {
        boolean here = present(at).filter(job -> counts(job, next)).isPresent();
        return here && !isServed(at, next) ? left(next) : 0;
    }

    private boolean isServed(At at, Job next) {
        double left = left(next);
        return left == 0
                || at.stays.entrySet().stream()
                        .anyMatch(e -> counts(e.getKey(), next) && e.getValue() >= left - 1e-9);
    }

    private double assumed(String name) {
        return catalog.assumptions().get(name);
    }

    private double fee(Credential.Id id) {
        Credential credential = catalog.getCredential(id);
        String kind = credential.kind().name().toLowerCase(java.util.Locale.ROOT);
        return credential.feeUsd().orElseGet(() -> assumed("fee_estimate_usd_" + kind));
    }

    private void take(
            At at,
            Job next,
            boolean onTheJob,
            Set<Credential.Id> k,
            double stay,
            double hoursPerWeek,
            double kept) {
        double least =
                k.stream()
                        .mapToDouble(c -> catalog.getCredential(c).minHoursPerWeek().orElse(0))
                        .max()
                        .orElse(0);
        if (least > hoursPerWeek) {
            return;
        }
        double learn = owed(next, at.held);
        double school =
                k.stream().mapToDouble(c -> catalog.getCredential(c).hours().orElse(0)).sum();
        double before = onTheJob ? 0 : learn;
        double months = Math.max(Math.max(school, before) / (hoursPerWeek * 52 / 12), stay);
        double train = onTheJob ? training(next, learn) : 0;
        double usd =
                Math.max(
                        k.stream().mapToDouble(this::fee).sum(),
                        before * assumed("usd_per_learning_hour"));
        double pay = present(at).map(this::wage).orElse(0.0);
        Map<Job.Id, Double> stays = new HashMap<>(at.stays);
        if (hoursPerWeek < 36 && present(at).isPresent()) {
            stays.merge(present(at).get(), months, Math::max);
        }
        Set<Credential.Id> valid = new HashSet<>(at.valid);
        k.forEach(id -> valid.addAll(sets.countsAs(id)));
        Map<Competency.Id, Double> held = new HashMap<>(at.held);
        gain(held, next.id());
        double[][] phases = {
            {months, pay * kept, 0}, {train, trainingPay(next), 1}, {0, wage(next), 1}
        };
        Total total = total(at.total, next.id(), usd, phases);
        At there = new At(Optional.of(next.id()), held, valid, stays, total);
        if (isServed(there, next)) {
            walk(there);
        }
    }

    private double training(Job next, double learn) {
        Training training = training(next);
        double all = owed(next, Map.of());
        double months =
                training == Training.SHORT || training == Training.NONE
                        ? 1
                        : training == Training.LONG ? 24 : 6;
        return all == 0 ? 0 : months * learn / all;
    }

    private double trainingPay(Job next) {
        Optional<Occupation.Pay> pay = national(next).pay();
        return pay.isPresent() && pay.get().p10().isPresent()
                ? Math.min(wage(next), pay.get().p10().getAsDouble())
                : assumed("trainee_pay_share") * wage(next);
    }

    private Total total(Total old, Job.Id to, double usd, double[][] phases) {
        double present = person.job().map(this::wage).orElse(0.0);
        double months = old.months;
        double raise = old.raise;
        double whole = old.whole + usd + EveryField.usd(catalog, person.job(), old.jobs, to, false);
        for (double[] phase : phases) {
            if (phase[0] == 0 && phase != phases[2]) {
                continue;
            }
            boolean up = present > 0 ? phase[1] >= 1.05 * present - 1e-6 : phase[2] > 0;
            raise = up ? Math.min(raise, months) : raise;
            months += phase[0];
            whole += phase[0] / 12 * Math.max(0, wage(goal) - phase[1]);
        }
        List<Job.Id> passed = new ArrayList<>(old.jobs);
        passed.add(to);
        return new Total(passed, months, old.usd + usd, raise, whole);
    }
}
