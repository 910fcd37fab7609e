package org.trellis.path.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.credential.Credentials;
import org.trellis.credential.HeldCredentials;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Job.AskedExperience;
import org.trellis.model.catalog.National;
import org.trellis.model.person.Person;

/**
 * The experience that jobs ask for, served before, on the way, or stood in for by a credential.
 * What counts before the first step is what the person has served. On the way a term is served by
 * one stay in one of its jobs, long enough for what was left of it at the start; learning full time
 * is not a stay. For what a U.S. occupation asks nobody stays longer than the next step asks. Of a
 * job that the person holds or has held nothing is asked again, nor of an apprentice.
 */
final class Tenure {
    /**
     * So many months in any of some jobs; jobs that ask the same share one.
     *
     * @param forNext whether one stays for it only where the next job asks it
     */
    private record Term(Set<Job.Id> in, int months, boolean forNext) {
        static Term of(Job job, AskedExperience asked) {
            return new Term(asked.in(), asked.months(), National.isNational(job.id()));
        }
    }

    /** A term that a job asks, or one of some credentials in its place. */
    private record Condition(int term, AskedExperience asked, int[] standIns) {}

    private final Person person;
    private final List<Job> jobs;
    private final List<Term> terms = new ArrayList<>();
    private final double[] left;
    private final boolean staysForAny;
    private final Set<Job.Id> past = new TreeSet<>();
    private final BitSet[] counting;
    private final List<List<Condition>> asked = new ArrayList<>();

    Tenure(List<Job> jobs, Person person, HeldCredentials held, Credentials credentials) {
        this.person = person;
        this.jobs = jobs;
        person.job().ifPresent(past::add);
        person.history().forEach(each -> past.add(each.job()));
        Map<Term, Integer> index = new LinkedHashMap<>();
        for (Job job : jobs) {
            List<Condition> list = new ArrayList<>();
            for (AskedExperience each :
                    person.hasHeld(job.id()) ? List.<AskedExperience>of() : job.experience()) {
                if (each.instead().stream().noneMatch(held::countsForJobs)) {
                    int term = index.computeIfAbsent(Term.of(job, each), t -> index.size());
                    list.add(new Condition(term, each, numbers(credentials, each.instead())));
                }
            }
            asked.add(list);
        }
        terms.addAll(index.keySet());
        staysForAny = terms.stream().anyMatch(term -> !term.forNext);
        left = terms.stream().mapToDouble(this::left).toArray();
        counting = new BitSet[jobs.size() + 1];
    }

    private static int[] numbers(Credentials credentials, List<Credential.Id> ids) {
        return credentials.groups(List.of(ids))[0];
    }

    private double left(Term term) {
        double served = past.stream().filter(term.in::contains).mapToDouble(person::monthsIn).sum();
        return Math.max(0, term.months - served);
    }

    /** The terms that a stay in {@code job} counts for. */
    private BitSet counting(int job) {
        if (counting[job + 1] == null) {
            counting[job + 1] = count(job);
        }
        return counting[job + 1];
    }

    private BitSet count(int job) {
        BitSet found = new BitSet();
        var at = job == Ground.NOWHERE ? person.job() : Optional.of(jobs.get(job).id());
        for (int i = 0; i < left.length; i++) {
            Set<Job.Id> in = terms.get(i).in;
            if (at.filter(in::contains).isPresent()) {
                found.set(i);
            }
        }
        return found;
    }

    /** The terms served before the first step. */
    BitSet atStart() {
        BitSet served = new BitSet();
        for (int i = 0; i < left.length; i++) {
            served.set(i, left[i] == 0);
        }
        return served;
    }

    /** {@code served} and what a stay of so many months in {@code job} serves. */
    BitSet after(BitSet served, int job, double months) {
        BitSet more = served;
        BitSet counting = counting(job);
        for (int i = counting.nextSetBit(0); i >= 0; i = counting.nextSetBit(i + 1)) {
            if (left[i] <= months + Figures.ROUNDING && !more.get(i)) {
                more = more == served ? (BitSet) served.clone() : more;
                more.set(i);
            }
        }
        return more;
    }

    /** {@code hop} as it is, and after each longer stay in {@code from} that serves a term more. */
    List<Hop> stays(Hop hop, int from, BitSet served) {
        if (hop.program().isPresent() || !staysForAny && asked.get(hop.to()).isEmpty()) {
            return List.of(hop);
        }
        BitSet open = (BitSet) counting(from).clone();
        open.andNot(served);
        open.stream().filter(i -> !isStayedFor(i, hop.to())).forEach(open::clear);
        if (open.isEmpty()) {
            return List.of(hop);
        }
        Set<Double> longer = new TreeSet<>();
        open.stream()
                .mapToObj(i -> left[i])
                .filter(m -> m > hop.experienceLeft())
                .forEach(longer::add);
        List<Hop> hops = new ArrayList<>(List.of(hop));
        longer.forEach(months -> hops.add(hop.staying(months)));
        return hops;
    }

    private boolean isStayedFor(int term, int next) {
        if (!terms.get(term).forNext) {
            return true;
        }
        for (Condition each : asked.get(next)) {
            if (each.term == term) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody with {@code valid} who has served {@code served} may begin. */
    boolean admits(Hop hop, BitSet valid, BitSet served) {
        if (hop.program().isEmpty()) {
            for (Condition each : asked.get(hop.to())) {
                if (!served.get(each.term) && !standsIn(each, valid)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What {@code job} asks, and the credential that stands in for it where it is not served. */
    Map<AskedExperience, Optional<Credential>> priors(
            int job, Credentials credentials, BitSet valid, BitSet served) {
        Map<AskedExperience, Optional<Credential>> priors = new LinkedHashMap<>();
        for (Condition each : asked.get(job)) {
            Optional<Credential> by =
                    served.get(each.term)
                            ? Optional.empty()
                            : Arrays.stream(each.standIns)
                                    .filter(valid::get)
                                    .mapToObj(credentials::get)
                                    .findFirst();
            priors.put(each.asked, by);
        }
        return priors;
    }

    private static boolean standsIn(Condition asked, BitSet valid) {
        for (int credential : asked.standIns) {
            if (valid.get(credential)) {
                return true;
            }
        }
        return false;
    }

    /** The groups that somebody in {@code job} may have one of instead of experience. */
    List<List<Credential.Id>> standIns(int job) {
        return asked.get(job).stream()
                .map(each -> each.asked.instead())
                .filter(instead -> !instead.isEmpty())
                .toList();
    }
}
