package org.trellis.path.terrain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.person.Work;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.schedule.PriorLearning;

/** Where a person can begin, and the jobs that ways from there can pass. */
public final class Entrances {
    private final Catalog catalog;
    private final Terrain terrain;
    private final Traveler traveler;
    private final Map<Job.Id, List<Apprenticeship>> programs = new HashMap<>();
    private final Doors doors;

    public Entrances(
            Catalog catalog, Terrain terrain, Doors doors, Programs programs, Traveler traveler) {
        this.catalog = catalog;
        this.terrain = terrain;
        this.traveler = traveler;
        this.doors = doors;
        programs.schedules().forEach((name, each) -> add(name, each, programs.jurisdictions()));
    }

    private void add(String name, Schedule schedule, Jurisdiction.All places) {
        Optional<Job> job = job(schedule);
        if (job.isPresent()) {
            double credit =
                    schedule.conditions().credit().isEmpty()
                            ? 0
                            : PriorLearning.of(schedule, traveler.person(), catalog, traveler.on())
                                    .credit()
                                    .value();
            Apprenticeship.of(
                            name,
                            schedule,
                            job.get(),
                            credit,
                            places.workHoursPerYear(schedule.jurisdiction()),
                            catalog.assumptions())
                    .ifPresent(
                            each ->
                                    programs.computeIfAbsent(
                                                    job.get().id(), id -> new ArrayList<>())
                                            .add(each));
        }
    }

    /** The job that a schedule names; on the country, else the occupation that it is for. */
    private Optional<Job> job(Schedule schedule) {
        Optional<Job> named = schedule.job().flatMap(catalog::findJob);
        String onetSoc = schedule.occupation().onetSoc();
        return named.isPresent() || onetSoc.isEmpty() ? named : terrain.findOccupation(onetSoc);
    }

    /** Whether who is not there yet has to come from another job, or works in none. */
    public boolean isFirst(Job.Id door) {
        boolean works = traveler.person().job().isPresent();
        return !works || !National.isNational(door);
    }

    /** Months served in {@code job} so far. */
    public double served(Job.Id job) {
        return traveler.person().monthsIn(job);
    }

    public List<Apprenticeship> programs(Job.Id job) {
        return programs.getOrDefault(job, List.of());
    }

    public boolean hasDoor(Job.Id job) {
        return doors.of(job) != Job.Entry.NO;
    }

    /** Whether one gets into it from anywhere: by a door or as an apprentice. */
    public boolean hasWayIn(Job.Id job) {
        return hasDoor(job) || !programs(job).isEmpty();
    }

    public boolean open(Job.Id job) {
        return doors.of(job) == Job.Entry.OPEN;
    }

    /** The past jobs that are not the present one, each once. */
    public List<Job.Id> past() {
        return traveler.person().history().stream()
                .map(Work.Served::job)
                .filter(job -> catalog.findJob(job).isPresent())
                .filter(job -> !traveler.person().job().equals(Optional.of(job)))
                .distinct()
                .toList();
    }

    /** The moves out of the current job, and out of past ones whose experience is served. */
    public List<Move> first() {
        List<Move> found = new ArrayList<>();
        traveler.person()
                .job()
                .filter(job -> catalog.findJob(job).isPresent())
                .ifPresent(job -> found.addAll(terrain.listFrom(job)));
        for (Job.Id job : past()) {
            terrain.listFrom(job).stream()
                    .filter(move -> isServed(move, served(job)))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isServed(Move move, double months) {
        return move.authored().filter(each -> each.experienceMonths() > months).isEmpty();
    }

    /** Every job there is, on some way or on none. */
    public Stream<Job> all() {
        return terrain.jobs();
    }

    /** The jobs that some move into {@code job} leads from. */
    public Stream<Job.Id> before(Job.Id job) {
        return terrain.listBefore(job);
    }

    public List<Move> from(Job.Id job) {
        return terrain.listFrom(job);
    }

    /** Every job that can be entered first, or last. */
    private Set<Job.Id> entered() {
        Set<Job.Id> found = new TreeSet<>(past());
        first().forEach(move -> found.add(move.to()));
        found.addAll(doors.list());
        found.addAll(programs.keySet());
        return found;
    }

    /** The jobs on some way to {@code to} that ends when it first gets there, or on any way. */
    public Set<Job.Id> between(Optional<Job.Id> to) {
        Set<Job.Id> ahead = new TreeSet<>();
        ArrayDeque<Job.Id> open = new ArrayDeque<>(entered());
        while (!open.isEmpty()) {
            Job.Id job = open.pop();
            if (ahead.add(job) && !to.equals(Optional.of(job))) {
                terrain.listFrom(job).forEach(move -> open.add(move.to()));
            }
        }
        return to.isEmpty() ? ahead : between(ahead, to.get());
    }

    private Set<Job.Id> between(Set<Job.Id> ahead, Job.Id to) {
        if (hasWayIn(to)) {
            return ahead;
        }
        Set<Job.Id> between = new TreeSet<>();
        ArrayDeque<Job.Id> open = new ArrayDeque<>();
        Optional.of(to).filter(ahead::contains).ifPresent(open::add);
        Predicate<Job.Id> passes = job -> !job.equals(to) && ahead.contains(job);
        while (!open.isEmpty()) {
            Job.Id job = open.pop();
            if (between.add(job)) {
                terrain.listBefore(job).filter(passes).forEach(open::add);
            }
        }
        return between;
    }
}
