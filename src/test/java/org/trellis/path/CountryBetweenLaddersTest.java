package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.Extent;
import org.trellis.Shipped;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.path.account.CareerPath;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Explored;
import org.trellis.path.explore.Filter;
import org.trellis.path.search.Criterion;
import org.trellis.path.step.Grounds;
import org.trellis.path.terrain.Traveler;

/** From one job of a ladder to another, over all U.S. occupations where asked for. */
class CountryBetweenLaddersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Catalog SHIPPED = Shipped.CATALOG;
    private static final Job.Id AIDE = Job.Id.parse("nursing-long-term-care/cna");
    private static final Grounds GROUNDS =
            new Grounds(SHIPPED, Shipped.LATTICE, ShippedQuestions.programs());

    private static Person aide() {
        Limits none = Limits.NONE;
        Limits two =
                new Limits(
                        OptionalInt.of(2),
                        none.maxMonths(),
                        none.maxStepMonths(),
                        none.budgetUsd(),
                        none.livingUsd(),
                        none.minWageUsdPerYear(),
                        none.minGoalWageUsdPerYear(),
                        Set.of(),
                        Set.of());
        Person aide = Person.unknown("aide").withJob(Optional.of(AIDE));
        return aide.with(two);
    }

    private static Stream<CareerPath> all(PathQuery query) {
        PathAnswer answer = new Paths(GROUNDS).find(query);
        assertTrue(answer.complete());
        return Stream.concat(answer.best().stream(), answer.more().stream());
    }

    /** No way of the ladders beats one of the answer, and each of theirs is there or beaten. */
    @Test
    void theAnswerIsNeverWorseThanThatOfTheLadders() {
        for (String goal :
                List.of("nursing-long-term-care/rn-adn", "advanced-manufacturing/machinist")) {
            PathQuery maps = PathQuery.of(aide(), Job.Id.parse(goal), DAY);
            List<CareerPath> both = all(maps.withCountry(true)).toList();
            for (CareerPath own : all(maps).toList()) {
                assertTrue(
                        both.stream().anyMatch(each -> isAsGood(each, own)),
                        own.jobs() + " is lost over the country");
            }
        }
    }

    private static boolean isAsGood(CareerPath each, CareerPath own) {
        return each.months() <= own.months() + 1e-6
                && each.usd() <= own.usd() + 1e-6
                && each.wholeCostUsd().orElse(0) <= own.wholeCostUsd().orElse(0) + 1e-6
                && each.firstRaiseMonths().orElse(1e9) <= own.firstRaiseMonths().orElse(1e9) + 1e-6;
    }

    private static boolean passesCountry(CareerPath path) {
        return path.jobs().stream().anyMatch(National::isNational);
    }

    private static double months(Stream<CareerPath> paths) {
        return paths.mapToDouble(CareerPath::months).min().orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * Explore goes from one job to all at once, over the country alone: the fastest way is its own
     * or that of the ladders, whichever is faster.
     */
    @Test
    void theFastestWayIsTheFasterOfTheCountrysAndTheLadders() {
        var traveler = new Traveler(aide(), DAY, true, false, true);
        Explored found =
                new Explore(GROUNDS)
                        .find(
                                new ExploreQuery(
                                        traveler,
                                        Filter.NONE,
                                        Criterion.MONTHS,
                                        OptionalInt.empty()));
        int over = 0;
        for (Explored.Reached each : Extent.oneOf(4, found.reached())) {
            if (!National.isNational(each.job().id())) {
                PathQuery maps = PathQuery.of(aide(), each.job().id(), DAY);
                double faster = Math.min(each.best().months(), months(all(maps)));
                assertEquals(faster, months(all(maps.withCountry(true))), 1e-6);
                assertFalse(all(maps).anyMatch(CountryBetweenLaddersTest::passesCountry));
                over += (int) all(maps.withCountry(true)).filter(p -> passesCountry(p)).count();
            }
        }
        assertTrue(over > 0, "no way over the country between two ladders");
    }
}
