package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.files.person.PersonFile;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Scales;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Diplomas;
import org.trellis.model.person.Diploma;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.model.person.Residence;
import org.trellis.model.person.Work;

/** What is written reads back equal: seeded random people over the catalog that ships. */
class PersonRoundTripTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final List<Job.Id> JOBS = CATALOG.jobs().map(Job::id).toList();
    private static final List<Credential.Id> CREDENTIALS =
            List.copyOf(CATALOG.credentials().keySet());
    private static final List<Competency.Id> COMPETENCIES =
            CATALOG.models().values().stream()
                    .flatMap(model -> model.competencies().keySet().stream())
                    .toList();
    private static final String LETTERS = "aZ9 .:#-'\"\\{}[]<>&*!|%@`~ñé\u2028\u00a0中😀";

    private final Random random = new Random(20261121);

    @Test
    void fiveHundredRandomPeople() {
        for (int i = 0; i < 500; i++) {
            Person person = person();
            String yaml = PersonFile.write(person);
            var read =
                    PersonFile.read(
                            yaml.getBytes(StandardCharsets.UTF_8), "p.yaml", CATALOG, TODAY);
            assertEquals(
                    List.of(),
                    read.issues().stream()
                            .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                            .toList(),
                    yaml);
            assertEquals(person, read.person().orElseThrow(), yaml);
        }
    }

    private Person person() {
        Optional<Job.Id> job = maybe(() -> pick(JOBS));
        List<Person.HeldCredential> held = list(this::credential);
        return new Person(
                "case-" + random.nextInt(9999),
                maybe(this::name),
                new Person.Home(
                        maybe(() -> "NJ"),
                        random.nextBoolean()
                                ? Map.of()
                                : Map.of(pick(CREDENTIALS), random.nextBoolean()),
                        Residence.NONE),
                new Work(
                        job,
                        job.isEmpty() ? OptionalDouble.empty() : maybeNumber(1200),
                        maybeNumber(99_999),
                        list(this::served)),
                new Person.Learning(maybeNumber(167), fullTime()),
                new Person.Qualifications(list(this::rating), maybe(() -> held), diploma(held)),
                limits());
    }

    private Work.Served served() {
        return new Work.Served(
                pick(JOBS),
                maybeNumber(1200),
                maybe(() -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000))));
    }

    private Optional<Diploma> diploma(List<Person.HeldCredential> held) {
        boolean holds = held.stream().anyMatch(own -> Diplomas.shows(CATALOG, own.credential()));
        return maybe(() -> pick(List.of(Diploma.values())))
                .filter(answer -> answer != Diploma.NO || !holds);
    }

    private Person.FullTime fullTime() {
        return random.nextBoolean()
                ? Person.FullTime.NOT_ALLOWED
                : new Person.FullTime(true, random.nextInt(101));
    }

    private Person.Rating rating() {
        Held held =
                switch (random.nextInt(3)) {
                    case 0 -> new Held.AtLevel(new Level("opm-5", 1 + random.nextInt(5)));
                    case 1 -> new Held.Has();
                    default -> new Held.Lacks();
                };
        var evidence = pick(List.copyOf(Evidence.OF_RATINGS));
        if (random.nextInt(4) == 0) {
            return scored();
        }
        return new Person.Rating(pick(COMPETENCIES), held, evidence, day());
    }

    /** With the score of a test, and a level that the table of today need not give. */
    private Person.Rating scored() {
        var part = pick(List.copyOf(CATALOG.scales().tests().values()));
        int points = part.lowest() + random.nextInt(part.highest() - part.lowest() + 1);
        var form = maybe(() -> pick(List.of("11 M", "12/D", "627", "Form 904-B")));
        return new Person.Rating(
                part.competency(),
                random.nextBoolean()
                        ? new Held.AtLevel(part.band(points).orElseThrow().level())
                        : new Held.AtLevel(new Level("opm-5", 2)),
                Evidence.TEST,
                day(),
                Optional.of(new Scales.Score(part.code(), form, points)));
    }

    private Person.HeldCredential credential() {
        LocalDate earned = day();
        return new Person.HeldCredential(
                pick(CREDENTIALS),
                maybe(() -> earned),
                maybe(() -> earned.plusDays(random.nextInt(2000))));
    }

    private Limits limits() {
        return new Limits(
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(9)),
                maybeNumber(540).stream().map(more -> 60 + more).findFirst(),
                maybeNumber(60),
                maybeNumber(99_999),
                maybeNumber(99_999),
                maybeNumber(99_999),
                maybeNumber(99_999),
                random.nextBoolean() ? Set.of() : Set.of(pick(List.of(Credential.Kind.values()))),
                random.nextBoolean() ? Set.of() : Set.of(pick(JOBS)));
    }

    private String name() {
        int[] letters = LETTERS.codePoints().toArray();
        var name = new StringBuilder("A");
        for (int i = random.nextInt(12); i > 0; i--) {
            name.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return name.append("z").toString();
    }

    private double number(int most) {
        return random.nextBoolean() ? random.nextInt(most) : random.nextDouble() * most;
    }

    private OptionalDouble maybeNumber(int most) {
        return random.nextBoolean()
                ? OptionalDouble.empty()
                : OptionalDouble.of(number(most) + 0.5);
    }

    private LocalDate day() {
        return TODAY.minusDays(random.nextInt(5000));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
    }

    private <T> List<T> list(Supplier<T> value) {
        var list = new ArrayList<T>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value.get());
        }
        return list;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
