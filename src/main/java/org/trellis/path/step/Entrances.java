package org.trellis.path.step;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.schedule.PriorLearning;

/** Where a person can begin, and the jobs that ways from there can pass. */
final class Entrances {
    private final Catalog catalog;
    private final Lattice lattice;
    private final Traveler traveler;
    private final Map<Job.Id, List<Apprenticeship>> programs = new HashMap<>();
    private final Map<Job.Entry, Set<Job.Id>> doors = new EnumMap<>(Job.Entry.class);

    Entrances(Catalog catalog, Lattice lattice, Programs programs, Traveler traveler) {
        this.catalog = catalog;
        this.lattice = lattice;
        this.traveler = traveler;
        for (Job.Entry entry : Job.Entry.values()) {
            doors.put(entry, new TreeSet<>());
        }
        catalog.jobs()
                .forEach(
                        job ->
                                doors.get(Door.of(catalog, job, lattice.into(job.id())))
                                        .add(job.id()));
        programs.schedules().forEach((name, each) -> add(name, each, programs.jurisdictions()));
    }

    private void add(String name, Schedule schedule, Jurisdiction.All places) {
        Optional<Job> job = schedule.job().flatMap(catalog::findJob);
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

    /** Months served in {@code job} so far. */
    double served(Job.Id job) {
        return traveler.person().monthsIn(job);
    }

    List<Apprenticeship> programs(Job.Id job) {
        return programs.getOrDefault(job, List.of());
    }

    boolean hasDoor(Job.Id job) {
        return !doors.get(Job.Entry.NO).contains(job);
    }

    boolean open(Job.Id job) {
        return doors.get(Job.Entry.OPEN).contains(job);
    }

    /** The past jobs that are not the present one, each once. */
    List<Job.Id> past() {
        return traveler.person().history().stream()
                .map(Person.Served::job)
                .filter(job -> catalog.findJob(job).isPresent())
                .filter(job -> !traveler.person().job().equals(Optional.of(job)))
                .distinct()
                .toList();
    }

    /** The moves out of the present job, and out of past ones whose experience is served. */
    List<Move.Authored> first() {
        List<Move.Authored> found = new ArrayList<>();
        traveler.person()
                .job()
                .filter(job -> catalog.findJob(job).isPresent())
                .ifPresent(job -> found.addAll(lattice.from(job)));
        for (Job.Id job : past()) {
            lattice.from(job).stream()
                    .filter(move -> move.experienceMonths() <= served(job))
                    .forEach(found::add);
        }
        return found;
    }

    List<Move.Authored> from(Job.Id job) {
        return lattice.from(job);
    }

    /** Every job that can be entered first. */
    private Set<Job.Id> entered() {
        Set<Job.Id> found = new TreeSet<>(past());
        first().forEach(move -> found.add(move.to()));
        found.addAll(doors.get(Job.Entry.OPEN));
        found.addAll(doors.get(Job.Entry.SCHOOL));
        found.addAll(programs.keySet());
        return found;
    }

    /** The jobs on some way to {@code to} that ends when it first gets there, or on any way. */
    Set<Job.Id> between(Optional<Job.Id> to) {
        Set<Job.Id> ahead = new TreeSet<>();
        ArrayDeque<Job.Id> open = new ArrayDeque<>(entered());
        while (!open.isEmpty()) {
            Job.Id job = open.pop();
            if (ahead.add(job) && !to.equals(Optional.of(job))) {
                lattice.from(job).forEach(move -> open.add(move.to()));
            }
        }
        return to.isEmpty() ? ahead : between(ahead, to.get());
    }

    private Set<Job.Id> between(Set<Job.Id> ahead, Job.Id to) {
        boolean fromAnywhere = hasDoor(to) || !programs(to).isEmpty();
        if (fromAnywhere) {
            return ahead;
        }
        Set<Job.Id> between = new TreeSet<>();
        ArrayDeque<Job.Id> open = new ArrayDeque<>();
        Optional.of(to).filter(ahead::contains).ifPresent(open::add);
        Predicate<Job.Id> passes = job -> !job.equals(to) && ahead.contains(job);
        while (!open.isEmpty()) {
            Job.Id job = open.pop();
            if (between.add(job)) {
                lattice.into(job).stream()
                        .map(Move.Authored::from)
                        .filter(passes)
                        .forEach(open::add);
            }
        }
        return between;
    }
}
