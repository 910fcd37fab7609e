package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.lattice.Lattice;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.account.CareerPath;
import org.trellis.path.search.Criterion;

/** Which ways are a choice and which are only listed, a small lattice for each rule. */
class ChoiceRulesTest {
    /** The way over b: 3 months sooner, its raise too, $500 dearer, $500 less in the whole cost. */
    private static final String SOONER =
            """
            job a open 20000
            job b no 20000
            job d no 24000
            cred c hours=0 fee=500
            asks b required c
            move a b 0 0
            move a d 12 0
            move b d 9 0
            person at=a holds=
            to d
            """;

    /** The way over b: $140 less for school, 5 months later. */
    private static final String CHEAPER =
            """
            job a open 20000
            job b no 20000
            job d no 24000 p@3
            move a b 0 0
            move a d 0 0
            move b d 0 2 on_the_job
            person at=a pace=140
            to d
            """;

    /** The way over b: a raise 12 months sooner, $750 less in the whole cost, a month later. */
    private static final String RAISED =
            """
            job a open 20000
            job b no 21000
            job d no 24000
            move a b 0 0
            move a d 12 0
            move b d 13 0
            person at=a
            to d
            """;

    /** The way over b: better pay until the goal, a month later. */
    private static final String DETOUR =
            """
            job a open 20000
            job b no 22000
            job d no 24000
            move a b 0 0
            move a d 3 0
            move b d 4 0
            person at=a
            to d
            """;

    /** The same over a job of another field. */
    private static final String OUTSIDE =
            DETOUR.replace("job b", "job B")
                    .replace("move a b", "move a B")
                    .replace("move b d", "move B d");

    private static final String STRICT =
            "assume hardly_better_months 0\nassume hardly_better_usd 0\n";

    private static Choices choices(String text) {
        World world = World.of(text);
        return Choices.of(world.answer(), Optional.empty(), world.catalog().assumptions());
    }

    private static String jobs(List<CareerPath> ways) {
        return ways.stream()
                .map(way -> World.text(way.jobs(), way.modes()))
                .collect(Collectors.joining(", "));
    }

    /**
     * As good in three, each of the four is held against its bound: exactly met is hardly better.
     */
    @ParameterizedTest
    @CsvSource({
        "months and raise, 3, 500, false",
        "months and raise, 2.99, 500, true",
        "whole cost, 3, 499.99, true",
        "dollars, 0, 140, false",
        "dollars, 0, 139.99, true",
        "first raise, 12, 750, false",
        "first raise, 11.99, 750, true",
        "first raise, 12, 749.99, true",
    })
    void aMoveMoreHasToSaveMoreThanTheBound(String by, double months, double usd, boolean shown) {
        String world =
                switch (by) {
                    case "dollars" -> CHEAPER;
                    case "first raise" -> RAISED;
                    default -> SOONER;
                };
        Choices choices =
                choices(
                        world
                                + "assume hardly_better_months %s\n".formatted(months)
                                + "assume hardly_better_usd %s\n".formatted(usd));
        assertEquals(shown ? "" : "a > b > d", jobs(choices.listed()));
        assertTrue(jobs(choices.shown()).contains("a > d"), jobs(choices.shown()));
    }

    /** All that a job above the goal brings is its pay, which is then given up. */
    @ParameterizedTest
    @CsvSource({
        "24001, 24000, 3, false",
        "24000, 24000, 3, true",
        "24001, ?, 3, true",
        "?, 24000, 3, false",
        "24001, 24000, 5, true",
    })
    void aJobThatPaysMoreThanTheGoalIsNoStopUnlessItIsSooner(
            String stop, String goal, int direct, boolean shown) {
        String text =
                DETOUR.replace("b no 22000", "b no " + stop)
                        .replace("d no 24000", "d no " + goal)
                        .replace("a d 3", "a d " + direct);
        assertEquals(shown, jobs(choices(STRICT + text).shown()).contains("a > b > d"), stop);
    }

    /** Any job that pays more would do as well: it teaches nothing for the goal. */
    @Test
    void aWayOutOfTheFieldOfBothEndsIsOnlyListed() {
        assertEquals("a > b > d, a > d", sorted(choices(STRICT + DETOUR).shown()));
        assertEquals("a > d", sorted(choices(STRICT + OUTSIDE).shown()));
        assertEquals("a > B > d", sorted(choices(STRICT + OUTSIDE).listed()));
    }

    /** A third field is a stop where a map leads on from it, not where one leaves by a door. */
    @ParameterizedTest
    @CsvSource({"no, true", "open, false"})
    void aThirdFieldIsAStopWhereABridgeLeadsOn(String goal, boolean bridge) {
        String text =
                """
                job a open 20000
                job x-b open 22000
                job D %s 24000 p@3
                move a D 0 0
                person at=a
                to D
                """
                        .formatted(goal);
        Choices choices = choices(STRICT + text + (bridge ? "move x-b D 0 0\n" : ""));
        assertTrue(jobs(choices.all()).contains("x-b"), jobs(choices.all()));
        assertEquals(bridge, jobs(choices.shown()).contains("x-b"), jobs(choices.all()));
    }

    /** Where nothing else is there it is the choice. */
    @Test
    void whatIsOnlyListedElsewhereIsTheChoiceWhereItIsAlone() {
        Choices choices = choices(STRICT + OUTSIDE.replace("move a d 3 0\n", ""));
        assertEquals("a > B > d", jobs(choices.shown()));
        assertEquals("", jobs(choices.listed()));
    }

    @Test
    void noMoreAreShownThanTheAssumptionSays() {
        Choices choices = choices(STRICT + "assume ways_shown 1\n" + DETOUR);
        assertEquals(1, choices.shown().size());
        assertEquals("a > b > d, a > d", sorted(choices.all()));
    }

    /** What was asked for by one criterion alone is not sifted. */
    @Test
    void theOneWayAskedForIsShownWhateverItIs() {
        World world = World.of("assume hardly_better_months 99\n" + SOONER);
        Catalog catalog = world.catalog();
        Paths paths = new Paths(catalog, new Lattice(catalog), world.programs());
        PathAnswer answer = paths.find(world.query().onlyBy(Criterion.MONTHS));
        assertEquals("a > b > d", jobs(Choices.of(answer, paths, catalog.assumptions()).shown()));
    }

    /** An apprenticeship hangs on somebody who takes one on; what only wanders is no other way. */
    @Test
    void aSponsorIsNeededWhereNoSensibleWayGoesWithoutOne() {
        String text =
                """
                job a open 20000
                job B no 22000
                job d no 40000
                program d months=24 hours=4000 percents=50,80
                person at=a
                to d
                """;
        assertTrue(Choices.needsSponsor(World.of(text).answer().ways()));
        assertTrue(
                Choices.needsSponsor(
                        World.of(text + "move a B 0 0\nmove B d 1 0\n").answer().ways()));
        assertFalse(Choices.needsSponsor(World.of(text + "move a d 12 0\n").answer().ways()));
        assertFalse(Choices.needsSponsor(List.of()));
    }

    private static String sorted(List<CareerPath> ways) {
        return ways.stream()
                .map(way -> jobs(List.of(way)))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
