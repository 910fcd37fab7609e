package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.Shipped;
import org.trellis.files.CatalogFiles;
import org.trellis.files.reading.Folder;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.account.CareerPath;

/** What is put before a reader, over every pair of shipped jobs that are asked about most. */
class ChoicesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Paths PATHS =
            new Paths(CATALOG, Shipped.LATTICE, ShippedQuestions.programs());

    private static PathAnswer answer(String from, String to) {
        Person person = Person.unknown("case-1").withJob(Optional.of(Job.Id.parse(from)));
        return PATHS.find(PathQuery.of(person, Job.Id.parse(to), DAY));
    }

    private static Choices choices(String from, String to) {
        return Choices.of(answer(from, to), Optional.empty(), CATALOG.assumptions());
    }

    /** Nobody is sent back to a job they come from when another way is there. */
    @Test
    void aWayThatGoesToOneJobTwiceIsOnlyListed() {
        for (String to : new String[] {"rn-adn", "lpn", "rn-bsn"}) {
            Choices choices = choices("nursing-long-term-care/cna", "nursing-long-term-care/" + to);
            assertFalse(choices.shown().isEmpty());
            for (CareerPath path : choices.shown()) {
                assertEquals(
                        path.jobs().size(), new HashSet<>(path.jobs()).size(), "" + path.jobs());
            }
        }
    }

    /** A move more has to be worth it. */
    @Test
    void aDetourThatSavesHardlyAnythingIsOnlyListed() {
        Choices choices = choices("nursing-long-term-care/cna", "nursing-long-term-care/rn-adn");
        double months = CATALOG.assumptions().get("hardly_better_months");
        double usd = CATALOG.assumptions().get("hardly_better_usd");
        for (CareerPath path : choices.shown()) {
            for (CareerPath other : choices.shown()) {
                boolean hardly =
                        other.moves() < path.moves()
                                && other.months() <= path.months() + months
                                && other.usd() <= path.usd() + usd
                                && other.firstRaiseMonths().orElse(1e6)
                                        <= path.firstRaiseMonths().orElse(1e6) + months
                                && other.wholeCostUsd().orElse(0)
                                        <= path.wholeCostUsd().orElse(0) + usd;
                assertFalse(hardly, path.jobs() + " beside " + other.jobs());
            }
        }
    }

    /** Nobody is told to take a better-paid job first and give it up for the goal. */
    @Test
    void aJobThatPaysMoreThanTheGoalIsNoStopOnAWayThatIsLaterForIt() {
        List<String> asked =
                List.of(
                        "transportation-logistics/truck-driver hospitality-retail/cashier",
                        "advanced-manufacturing/machinist financial-services/teller",
                        "nursing-long-term-care/rn-adn nursing-long-term-care/lpn");
        for (String each : asked) {
            String[] ends = each.split(" ");
            Choices choices = choices(ends[0], ends[1]);
            CareerPath first = choices.shown().get(0);
            for (int i = 0; i < first.moves() - 1; i++) {
                double pay = first.steps().get(i).wage().map(Job.Wage::usdPerYear).orElse(0.0);
                assertTrue(pay <= first.goalUsdPerYear().orElse(0), first.jobs() + "");
            }
        }
    }

    /** A nursing assistant who would be a nurse is not sent to a factory first. */
    @Test
    void aWayOutOfTheFieldThatThePersonAndTheGoalAreInIsOnlyListed() {
        for (String to : new String[] {"lpn", "rn-adn", "rn-bsn", "med-assistant"}) {
            PathAnswer answer =
                    answer("nursing-long-term-care/cna", "nursing-long-term-care/" + to);
            PathAnswer otherwise = PATHS.find(answer.query().withoutApprenticeship());
            Choices choices = Choices.of(answer, Optional.of(otherwise), CATALOG.assumptions());
            assertTrue(answer.ways().stream().anyMatch(ChoicesTest::leavesNursing), to);
            assertFalse(choices.shown().isEmpty(), to);
            assertFalse(choices.shown().stream().anyMatch(ChoicesTest::leavesNursing), to);
            assertTrue(choices.listed().stream().anyMatch(ChoicesTest::leavesNursing), to);
        }
    }

    private static boolean leavesNursing(CareerPath path) {
        return path.jobs().stream().anyMatch(job -> !job.prefix().startsWith("nursing"));
    }

    /** A detour that pays more on the way beats many; it does not hide who stays a nurse. */
    @Test
    void aWayThatLeavesTheFieldHidesNoneThatStays(@TempDir Path folder) throws IOException {
        Catalog nursing = alone("nursing-long-term-care", folder);
        Paths inside = new Paths(nursing, new Lattice(nursing), ShippedQuestions.programs());
        for (String to : new String[] {"lpn", "rn-adn", "rn-bsn", "med-assistant", "np"}) {
            PathAnswer answer =
                    answer("nursing-long-term-care/cna", "nursing-long-term-care/" + to);
            Choices choices = Choices.of(answer, PATHS, CATALOG.assumptions());
            for (CareerPath way : inside.find(answer.query()).ways()) {
                assertTrue(choices.all().stream().anyMatch(way::goesAs), way.jobs() + "");
            }
            assertFalse(choices.shown().stream().anyMatch(ChoicesTest::leavesNursing), to);
        }
    }

    /** The catalog as if there were one ladder. */
    private static Catalog alone(String ladder, Path folder) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(ladder));
        try (Stream<Path> files = Files.list(Path.of("ladders", ladder))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return CatalogFiles.load(Folder.inside("seeds"), Folder.of(folder), DAY).catalog();
    }

    @Test
    void nothingThatIsNotBeatenIsLost() {
        PathAnswer answer = answer("nursing-long-term-care/cna", "nursing-long-term-care/rn-adn");
        Choices choices = Choices.of(answer, Optional.empty(), CATALOG.assumptions());
        assertEquals(new HashSet<>(answer.ways()), new HashSet<>(choices.all()));
    }

    /** Who is not selected as an apprentice still has a way. */
    @Test
    void whereAllNeedsASponsorWaysWithoutOneStandBeside() {
        PathAnswer answer = answer("nursing-long-term-care/cna", "nursing-long-term-care/rn-adn");
        assertTrue(Choices.needsSponsor(answer.ways()));
        PathAnswer otherwise = PATHS.find(answer.query().withoutApprenticeship());
        Choices choices = Choices.of(answer, Optional.of(otherwise), CATALOG.assumptions());
        assertTrue(
                choices.shown().stream()
                        .anyMatch(
                                path ->
                                        !path.modes()
                                                .contains(
                                                        org.trellis.path.step.Mode
                                                                .APPRENTICESHIP)));
    }
}
