package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trellis.files.CatalogFiles;
import org.trellis.files.Folder;
import org.trellis.files.PersonFile;
import org.trellis.lattice.Lattice;
import org.trellis.model.Catalog;
import org.trellis.model.Job;
import org.trellis.model.Limits;
import org.trellis.model.Person;

/** Every shipped person to every shipped job. */
class ShippedPathsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final double CPU_MS = 100;

    private final Catalog catalog =
            CatalogFiles.load(Folder.of(Path.of("seeds")), Folder.of(Path.of("ladders")), DAY)
                    .catalog();
    private final Paths paths = new Paths(catalog, new Lattice(catalog));

    private List<Person> people() throws IOException {
        List<Person> people = new ArrayList<>();
        try (var files = Files.list(Path.of("seeds/people"))) {
            for (Path file : files.sorted().toList()) {
                byte[] yaml = Files.readAllBytes(file);
                PersonFile.read(yaml, file.toString(), catalog, DAY)
                        .person()
                        .ifPresent(people::add);
            }
        }
        return people;
    }

    private static Person withMoves(Person p, int moves) {
        Limits limits =
                new Limits(
                        OptionalInt.of(moves),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Set.of(),
                        Set.of());
        return new Person(
                p.id(),
                p.name(),
                p.state(),
                p.stateRequires(),
                p.job(),
                p.monthsInJob(),
                p.history(),
                p.learningHoursPerWeek(),
                p.ratings(),
                p.credentials(),
                limits);
    }

    private static PathQuery query(Person person, Job.Id to, Job.Id whyNot) {
        return new PathQuery(
                person,
                Optional.empty(),
                to,
                DAY,
                true,
                false,
                OptionalInt.of(5),
                Criterion.USD,
                Optional.of(whyNot));
    }

    /**
     * Time of this thread alone, warm: five moves as people have them, and eight without limits.
     */
    @Test
    void everyQuestionIsAnsweredCompletelyWithin100Milliseconds() throws IOException {
        List<PathQuery> queries = new ArrayList<>();
        List<Job.Id> jobs = catalog.jobs().map(Job::id).toList();
        for (Person person : people()) {
            for (Job.Id to : jobs) {
                queries.add(query(person, to, jobs.get(queries.size() % jobs.size())));
                queries.add(
                        query(withMoves(person, 8), to, jobs.get(queries.size() % jobs.size())));
            }
        }
        assertTrue(queries.size() > 400, "questions: " + queries.size());
        queries.forEach(paths::find);
        var clock = ManagementFactory.getThreadMXBean();
        for (PathQuery query : queries) {
            long before = clock.getCurrentThreadCpuTime();
            PathAnswer answer = paths.find(query);
            double ms = (clock.getCurrentThreadCpuTime() - before) / 1e6;
            assertTrue(ms <= CPU_MS, query.person().id() + " to " + query.to() + ": " + ms + " ms");
            assertTrue(answer.complete(), query.person().id() + " to " + query.to());
        }
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() throws IOException {
        Paths others = new Paths(catalog, new Lattice(catalog));
        for (Person person : people()) {
            for (Job job : catalog.jobs().skip(5).limit(6).toList()) {
                PathQuery query = query(person, job.id(), job.id());
                assertEquals(paths.find(query), others.find(query));
            }
        }
    }
}
