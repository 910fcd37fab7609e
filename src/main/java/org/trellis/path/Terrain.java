package org.trellis.path;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trellis.credential.Asked;
import org.trellis.credential.Credentials;
import org.trellis.credential.Earning;
import org.trellis.gap.Holdings;
import org.trellis.lattice.Lattice;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/**
 * All that one question needs of the lattice, in tables: the jobs that lie on some way from the
 * start to the target, numbered in the order of their codes, and what each move between them asks.
 * Limits are not looked at here, so the same terrain serves every limit that is dropped.
 */
final class Terrain {
    /**
     * A possible move.
     *
     * @param move empty where no authored move is used
     * @param experienceLeft months still to serve before it
     * @param programMonths usual length of the schooling
     */
    record Hop(
            int to,
            Move.Kind kind,
            Optional<Move> move,
            double experienceLeft,
            double programMonths) {}

    /** Stands for the start of somebody who is not working. */
    static final int NOWHERE = -1;

    final Catalog catalog;
    final Holdings holdings;
    final List<Job> jobs;
    final int start;
    final int target;
    final Needs needs;
    final Credentials credentials;
    final Earning earning;
    final double[] owed;
    final BitSet valid;
    final double hoursPerMonth;
    final double usdPerHour;
    private final Person person;
    private final Lattice lattice;
    private final Map<Job.Id, Integer> index = new HashMap<>();
    private final Map<Job.Id, Double> served = new HashMap<>();
    private final List<Hop> firstHops;
    private final List<List<Hop>> hops;
    private final List<List<Asked>> asked;
    private final int[] movesLeft;

    Terrain(Catalog catalog, Lattice lattice, PathQuery query) {
        this.catalog = catalog;
        this.lattice = lattice;
        person = query.traveller();
        holdings = Holdings.of(catalog, person, query.on(), query.presumed());
        serve();
        jobs = lattice.between(entrances(), query.to()).stream().map(catalog::getJob).toList();
        jobs.forEach(job -> index.put(job.id(), index.size()));
        start = person.job().map(id -> index.getOrDefault(id, NOWHERE)).orElse(NOWHERE);
        target = index.getOrDefault(query.to(), NOWHERE);
        asked = jobs.stream().map(holdings.credentials()::asked).toList();
        credentials = lattice.gaps().board().credentials();
        earning = new Earning(credentials, asked.stream().map(Terrain::groups).toList());
        needs = new Needs(catalog, jobs, credentials, query.unknownMet());
        owed = needs.owedBy(id -> holdings.standing(id).held());
        valid = earning.validOf(holdings.validCredentials());
        hops = jobs.stream().map(job -> hops(lattice.from(job.id()).stream())).toList();
        firstHops = person.job().isPresent() ? List.of() : firstHops();
        movesLeft = movesLeft();
        Assumptions assumed = catalog.assumptions();
        double perWeek =
                person.learningHoursPerWeek()
                        .orElseGet(() -> assumed.get("default_learning_hours_per_week"));
        hoursPerMonth = perWeek * 52 / 12;
        usdPerHour = assumed.get("usd_per_learning_hour");
    }

    private void serve() {
        person.job().ifPresent(job -> served.merge(job, person.monthsInJob(), Double::sum));
        person.history().forEach(past -> served.merge(past.job(), past.months(), Double::sum));
    }

    private Set<Job.Id> entrances() {
        if (person.job().isPresent()) {
            return Set.of(person.job().get());
        }
        Set<Job.Id> found = new TreeSet<>();
        entries().forEach(found::add);
        past().forEach(job -> lattice.from(job).forEach(move -> found.add(move.to())));
        return found;
    }

    private Stream<Job.Id> past() {
        return person.history().stream()
                .map(Person.Served::job)
                .filter(job -> catalog.findJob(job).isPresent())
                .distinct();
    }

    /** Where somebody who is not working can begin without an authored move. */
    private Stream<Job.Id> entries() {
        Stream<Job.Id> open =
                catalog.jobs().filter(job -> job.band() == Job.Band.ENTRY).map(Job::id);
        return Stream.concat(past(), open).distinct();
    }

    private List<Hop> firstHops() {
        Stream<Hop> entries =
                entries()
                        .filter(index::containsKey)
                        .map(id -> new Hop(index.get(id), Move.Kind.ENTRY, Optional.empty(), 0, 0));
        List<Hop> authored = hops(past().flatMap(job -> lattice.from(job).stream()));
        return Stream.concat(entries, authored.stream()).toList();
    }

    private List<Hop> hops(Stream<Move> moves) {
        return moves.filter(move -> index.containsKey(move.to())).map(this::hop).toList();
    }

    private Hop hop(Move move) {
        double left = Math.max(0, move.experienceMonths() - served.getOrDefault(move.from(), 0.0));
        int to = index.get(move.to());
        return new Hop(to, move.kind(), Optional.of(move), left, move.programMonths());
    }

    private static List<List<Credential.Id>> groups(List<Asked> asked) {
        return asked.stream().map(Asked::anyOf).toList();
    }

    private int[] movesLeft() {
        int[] left = new int[jobs.size()];
        java.util.Arrays.fill(left, Integer.MAX_VALUE);
        ArrayDeque<Integer> open = new ArrayDeque<>();
        if (target != NOWHERE) {
            left[target] = 0;
            open.add(target);
        }
        while (!open.isEmpty()) {
            int job = open.poll();
            for (Move move : lattice.into(jobs.get(job).id())) {
                int from = index.getOrDefault(move.from(), NOWHERE);
                if (from != NOWHERE && left[from] == Integer.MAX_VALUE) {
                    left[from] = left[job] + 1;
                    open.add(from);
                }
            }
        }
        return left;
    }

    List<Hop> hops(int job) {
        return job == NOWHERE ? firstHops : hops.get(job);
    }

    List<Asked> asked(int job) {
        return asked.get(job);
    }

    /** The number of {@code job} here; {@link #NOWHERE} when it lies on no way to the target. */
    int find(Job.Id job) {
        return index.getOrDefault(job, NOWHERE);
    }

    /** The least number of moves from {@code job} to the target. */
    int movesLeft(int job) {
        return movesLeft[job];
    }

    /** US dollars a year; 0 when not known. */
    double wage(int job) {
        return jobs.get(job).wage().map(Job.Wage::usdPerYear).orElse(0.0);
    }
}
