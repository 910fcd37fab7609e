package org.trellis.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.files.person.PersonFile;
import org.trellis.files.reading.Folder;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.JobHolder;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.model.person.Work;
import org.trellis.model.schedule.Programs;
import org.trellis.path.search.Criterion;
import org.trellis.path.terrain.AskedEducation;

/** Every shipped person asks the way to every shipped job. */
public final class ShippedQuestions {
    private static final Programs PROGRAMS = readPrograms();

    private ShippedQuestions() {}

    /** By kind: within the limits that people have, and with eight moves and no other limit. */
    public static Map<String, List<PathQuery>> of(Catalog catalog, LocalDate on) {
        List<Job.Id> jobs = catalog.jobs().map(Job::id).toList();
        List<PathQuery> limited = new ArrayList<>();
        List<PathQuery> free = new ArrayList<>();
        for (Person person : people(catalog, on)) {
            for (Job.Id to : jobs) {
                Job.Id whyNot = jobs.get((2 * limited.size()) % jobs.size());
                limited.add(query(person, to, whyNot, on));
                free.add(query(withMoves(person, 8), to, whyNot, on));
            }
        }
        Map<String, List<PathQuery>> byKind = new LinkedHashMap<>();
        byKind.put("people's own limits", limited);
        byKind.put("eight moves, no limits", free);
        return byKind;
    }

    /** The schedules that ship. */
    public static Programs programs() {
        return PROGRAMS;
    }

    private static Programs readPrograms() {
        Folder seeds = Folder.inside("seeds");
        return new Programs(
                ScheduleFiles.load(seeds).byName(),
                ScheduleFiles.jurisdictions(seeds).all(),
                Set.of(),
                ScheduleFiles.outlines(seeds));
    }

    /** The invented people of {@code seeds/people}. */
    public static List<Person> people(Catalog catalog, LocalDate on) {
        Folder seeds = Folder.inside("seeds");
        return seeds.names("people").stream()
                .map(name -> seeds.bytes("people/" + name).orElseThrow())
                .map(yaml -> PersonFile.read(yaml, "person.yaml", catalog, on))
                .map(read -> read.person().orElseThrow())
                .toList();
    }

    static PathQuery query(Person person, Job.Id to, Job.Id whyNot, LocalDate on) {
        return new PathQuery(
                person,
                Optional.empty(),
                to,
                on,
                true,
                false,
                false,
                OptionalInt.empty(),
                OptionalInt.of(5),
                Criterion.USD,
                Optional.of(whyNot),
                false,
                AskedEducation.TYPICAL);
    }

    /** The invented people, somebody in each job who may study full time, and somebody in none. */
    public static List<Person> everybody(Catalog catalog, LocalDate on) {
        List<Person> all = new ArrayList<>(people(catalog, on));
        all.add(Person.unknown("nobody"));
        catalog.jobs().map(Job::id).map(ShippedQuestions::workingAt).forEach(all::add);
        return all;
    }

    static Person workingAt(Job.Id job) {
        return JobHolder.at(job)
                .with(new Work(Optional.of(job), OptionalDouble.of(24)))
                .with(new Person.Learning(OptionalDouble.empty(), new Person.FullTime(true, 0)));
    }

    /** From each job to each other, by somebody with no limits who may study full time. */
    public static List<PathQuery> pairs(Catalog catalog, LocalDate on) {
        List<Job.Id> jobs = catalog.jobs().map(Job::id).toList();
        return jobs.stream()
                .flatMap(
                        from ->
                                jobs.stream()
                                        .filter(to -> !to.equals(from))
                                        .map(to -> PathQuery.of(workingAt(from), to, on)))
                .toList();
    }

    private static Person withMoves(Person p, int moves) {
        Limits limits =
                new Limits(
                        OptionalInt.of(moves),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Set.of(),
                        Set.of());
        return p.with(p.work().withPay(OptionalDouble.empty()))
                .with(new Person.Learning(p.learningHoursPerWeek(), Person.FullTime.NOT_ALLOWED))
                .with(limits);
    }
}
