package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.person.Diploma;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.model.person.Work;
import org.trellis.model.schedule.Programs;
import org.trellis.path.account.CareerPath;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Explored;
import org.trellis.path.step.Grounds;
import org.trellis.path.terrain.AskedEducation;
import org.trellis.path.terrain.Traveler;

/** Ways over all U.S. occupations against every walk of small pieces of it. */
class CountryWitnessTest {
    private static final int CASES = Integer.getInteger("trellis.countryCases", 200);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Catalog SHIPPED = Shipped.CATALOG;
    private static final Programs NO_PROGRAMS =
            new Programs(Map.of(), ShippedQuestions.programs().jurisdictions());

    @Test
    void agreesWithEveryWalk() {
        int several = 0;
        int experienced = 0;
        int schooled = 0;
        int again = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            Catalog piece = piece(random);
            PathQuery query = query(piece, random);
            PathAnswer answer = new Paths(piece, new Lattice(piece), NO_PROGRAMS).find(query);
            assertTrue(answer.complete());
            Set<String> expected = witness(piece, query);
            assertEquals(lines(expected), lines(told(answer)), "seed " + seed + " " + query);
            several += expected.size() > 1 ? 1 : 0;
            experienced += any(answer, path -> !path.steps().get(0).experience().isEmpty());
            again += any(answer, path -> path.againUsd() > 0);
            answer.ways().stream()
                    .filter(path -> path.againUsd() > 0)
                    .forEach(path -> assertTrue(Choices.needsSponsor(List.of(path))));
            schooled += any(answer, path -> path.usd() > 0 && path.moves() > 1);
        }
        assertTrue(several > CASES / 3, "cases with several ways: " + several);
        assertTrue(experienced > CASES / 20, "cases with experience: " + experienced);
        assertTrue(again > CASES / 20, "cases where the field changes again: " + again);
        assertTrue(schooled > CASES / 20, "cases with school on a longer way: " + schooled);
    }

    /** Against one loop over all occupations. */
    @Test
    void movesLeadToTheNearestOccupationsThatPayEnoughAndToRelatedOnes() {
        Catalog country = with(SHIPPED.national());
        var lattice = new Lattice(country).country();
        List<Job> jobs = List.copyOf(lattice.jobs());
        PathQuery any = PathQuery.of(Person.unknown("nobody"), jobs.get(0).id(), DAY);
        var witness = new EveryCountryWalk(country, any, 0);
        Random random = new Random(9);
        int led = 0;
        for (int i = 0; i < 15; i++) {
            Job from = jobs.get(random.nextInt(jobs.size()));
            if (from.wage().isPresent()) {
                Set<Job.Id> found =
                        lattice.listFrom(from.id()).stream()
                                .map(Move.Inferred::to)
                                .collect(Collectors.toSet());
                assertEquals(witness.moves(from.id()), found, from.toString());
                led += found.size();
            }
        }
        assertTrue(led > 50, "moves: " + led);
    }

    /** Elevator installers learn as apprentices, and no schedule that ships is theirs. */
    @Test
    void whatOnlyAnUnknownApprenticeshipLeadsToIsOutOfReachAndNotBeyondALimit() {
        Job.Id elevators = National.job("47-4021.00");
        Person attendant =
                Person.unknown("attendant").withJob(Optional.of(National.job("53-6021.00")));
        var grounds = new Grounds(SHIPPED, Shipped.LATTICE, ShippedQuestions.programs());
        var traveler = new Traveler(attendant, DAY, true, false);
        var leftOut = new Explore(grounds).find(ExploreQuery.of(traveler)).leftOut();
        assertTrue(leftOut.of(Explored.Reason.UNREACHABLE).contains(elevators));
        PathAnswer none = new Paths(grounds).find(PathQuery.of(attendant, elevators, DAY));
        assertEquals(Optional.of(WhyNot.Reason.UNREACHABLE), none.closed());
    }

    private static int any(PathAnswer answer, java.util.function.Predicate<CareerPath> test) {
        return answer.ways().stream().anyMatch(test) ? 1 : 0;
    }

    private static String lines(Set<String> lines) {
        return String.join("\n", lines);
    }

    private static Set<String> witness(Catalog piece, PathQuery query) {
        List<EveryCountryWalk.Total> all = new EveryCountryWalk(piece, query, 3).found;
        return all.stream()
                .filter(each -> all.stream().noneMatch(other -> other.beats(each)))
                .map(
                        each ->
                                text(
                                        each.jobs().size(),
                                        each.months(),
                                        each.usd(),
                                        each.raise(),
                                        each.whole()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> told(PathAnswer answer) {
        return Stream.concat(answer.best().stream(), answer.more().stream())
                .map(
                        path ->
                                text(
                                        path.moves(),
                                        path.months(),
                                        path.usd(),
                                        path.firstRaiseMonths().orElse(Double.POSITIVE_INFINITY),
                                        path.wholeCostUsd().orElseThrow()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(int moves, double months, double usd, double raise, double whole) {
        return String.format(
                Locale.ROOT,
                "%d moves, %.4f months, %.2f usd, raise %.4f, whole %.1f",
                moves,
                months,
                usd,
                raise,
                whole);
    }

    /** 8 to 11 occupations, most of them near each other so that moves and experience matter. */
    private static Catalog piece(Random random) {
        National all = SHIPPED.national();
        List<Occupation> usable =
                all.occupations().values().stream()
                        .filter(each -> each.pay().isPresent())
                        .filter(
                                each ->
                                        !all.findJob(each.code())
                                                .orElseThrow()
                                                .requirements()
                                                .isEmpty())
                        .toList();
        Set<String> codes = new TreeSet<>();
        Occupation first = usable.get(random.nextInt(usable.size()));
        codes.add(first.code());
        List<String> related =
                new ArrayList<>(
                        all.related().of(first.code()).stream().map(e -> e.onetSoc()).toList());
        Collections.shuffle(related, random);
        related.stream().limit(5).forEach(codes::add);
        int size = 8 + random.nextInt(4);
        while (codes.size() < size) {
            codes.add(usable.get(random.nextInt(usable.size())).code());
        }
        codes.retainAll(usable.stream().map(Occupation::code).toList());
        Map<String, Occupation> kept = new TreeMap<>(all.occupations());
        kept.keySet().retainAll(codes);
        return with(
                new National(
                        () -> kept,
                        all::profiles,
                        all::release,
                        all::interests,
                        all::brightOutlook,
                        all::related,
                        () -> SHIPPED.assumptions().get(National.LEAST_IMPORTANCE)));
    }

    private static Catalog with(National national) {
        return new Catalog(
                SHIPPED.sources(),
                SHIPPED.scales(),
                SHIPPED.models(),
                Map.of(),
                Map.of(),
                List.of(),
                SHIPPED.credentials(),
                SHIPPED.sameAs(),
                Map.of(),
                SHIPPED.assumptions(),
                national,
                Optional.empty());
    }

    private static PathQuery query(Catalog piece, Random random) {
        List<Job.Id> jobs = new ArrayList<>(piece.national().jobs().map(Job::id).toList());
        Collections.shuffle(jobs, random);
        boolean works = random.nextInt(4) > 0;
        List<Work.Served> history =
                random.nextInt(3) == 0
                        ? List.of(
                                new Work.Served(jobs.get(2), OptionalDouble.of(random.nextInt(80))))
                        : List.of();
        Person person =
                new Person(
                        "somebody",
                        Optional.empty(),
                        Person.Home.UNKNOWN,
                        new Work(
                                        works ? Optional.of(jobs.get(1)) : Optional.empty(),
                                        works
                                                ? OptionalDouble.of(random.nextInt(80))
                                                : OptionalDouble.empty())
                                .withHistory(history),
                        new Person.Learning(
                                OptionalDouble.of(10),
                                new Person.FullTime(random.nextBoolean(), random.nextInt(3) * 25)),
                        new Person.Qualifications(
                                List.of(),
                                Optional.empty(),
                                random.nextBoolean() ? Optional.of(Diploma.YES) : Optional.empty()),
                        new Limits(
                                OptionalInt.of(3),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                Set.of(),
                                Set.of()));
        PathQuery asked = PathQuery.of(person, jobs.get(0), DAY);
        return random.nextInt(3) == 0 ? asked.asking(AskedEducation.REQUIRED) : asked;
    }
}
