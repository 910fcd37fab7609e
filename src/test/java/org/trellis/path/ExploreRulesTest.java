package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.gap.rank.OccupationFilter;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Explored;
import org.trellis.path.explore.Filter;
import org.trellis.path.explore.Opening;
import org.trellis.path.search.Criterion;

/** What somebody could do: which jobs, in which order, and why not the others. */
class ExploreRulesTest {
    /** Ten hours a month: p@1 takes 2 months, p@2 6, p@3 14. */
    private static final String YARD =
            """
            job helper open 30000 q@1
            job desk no 45000 p@1
            job bench no 50000 p@2
            job lead no 60000 p@3
            job island no 90000 p@1
            job fog no 99000 p@NR
            job mist no 99000
            move helper desk 0 0
            move helper bench 0 0
            move helper lead 0 0
            move helper fog 0 0
            person at=helper
            to lead
            """;

    private static Explored find(String text, Filter filter, Criterion by, OptionalInt years) {
        World world = World.of(text);
        var query = new ExploreQuery(world.query().asTraveler(), filter, by, years);
        return explore(world).find(query);
    }

    private static Explore explore(World world) {
        return new Explore(world.catalog(), new Lattice(world.catalog()), world.programs());
    }

    private static Explored find(String text) {
        return explore(World.of(text)).find(ExploreQuery.of(World.of(text).query().asTraveler()));
    }

    private static String reached(Explored found) {
        return found.reached().stream()
                .map(each -> each.job().id().code())
                .collect(Collectors.joining(" "));
    }

    private static String leftOut(Explored found) {
        return Arrays.stream(Explored.Reason.values())
                .filter(reason -> !found.leftOut().of(reason).isEmpty())
                .map(reason -> reason.code() + " " + codes(found.leftOut().of(reason)))
                .collect(Collectors.joining(", "));
    }

    private static String codes(List<Job.Id> ids) {
        return ids.stream().map(Job.Id::code).collect(Collectors.joining(" "));
    }

    @Test
    void eachJobThatIsNotShownHasOneReason() {
        Explored found = find(YARD + "limits months=6");
        assertEquals("bench desk", reached(found));
        assertEquals(
                "here helper, unrated fog mist, limits lead, unreachable island", leftOut(found));
        assertEquals(5, found.leftOut().count());
        assertEquals(10, found.horizonYears());
        assertTrue(found.complete());
    }

    /** Within ten years the best wage wins; within one, the months without it count. */
    @Test
    void theHorizonDecidesWhatIsEarnedAndIsTheAssumptionUnlessSaid() {
        assertEquals("lead bench desk", reached(find(YARD)));
        assertEquals("desk bench lead", reached(find(YARD + "assume horizon_years 1")));
        assertEquals(
                "desk bench lead",
                reached(find(YARD, Filter.NONE, Criterion.WHOLE_COST, OptionalInt.of(1))));
    }

    /** A way that ends with the horizon still earns; one that is a month longer comes last. */
    @Test
    void aWayOfExactlyTheHorizonStillCounts() {
        String text =
                YARD.replace("move helper desk 0 0", "move helper desk 24 0")
                        .replace("move helper lead 0 0", "move helper lead 25 0");
        assertEquals(
                "bench desk lead",
                reached(find(text, Filter.NONE, Criterion.WHOLE_COST, OptionalInt.of(2))));
        String later = text.replace("helper desk 24", "helper desk 26");
        assertEquals(
                "bench lead desk",
                reached(find(later, Filter.NONE, Criterion.WHOLE_COST, OptionalInt.of(2))));
    }

    @Test
    void monthsDollarsAndMovesOrderJobsToo() {
        String text =
                YARD.replace("move helper lead 0 0", "move desk lead 0 0")
                        + "cred card hours=10 fee=900\nasks desk required card\n"
                        + "person at=helper holds=";
        assertEquals("desk bench lead", by(text, Criterion.MONTHS));
        assertEquals("bench desk lead", by(text, Criterion.USD));
        assertEquals("bench desk lead", by(text, Criterion.MOVES));
        assertEquals("lead desk bench", by(YARD + "move desk lead 0 0", Criterion.FIRST_RAISE));
    }

    private static String by(String text, Criterion by) {
        return reached(find(text, Filter.NONE, by, OptionalInt.empty()));
    }

    @Test
    void theLowestPayIsNotCompared() {
        assertThrows(IllegalArgumentException.class, () -> by(YARD, Criterion.WAGE));
        assertEquals(
                "earned months usd first-raise",
                Arrays.stream(ExploreQuery.Order.values())
                        .map(ExploreQuery.Order::toString)
                        .collect(Collectors.joining(" ")));
        assertEquals(Criterion.WHOLE_COST, ExploreQuery.Order.EARNED.criterion());
    }

    @Test
    void aSearchThatRunsOutOfLabelsSaysSo() {
        assertFalse(find(YARD + "move desk helper 0 0\nassume label_budget 0").complete());
    }

    /** Nobody counted the openings of these jobs, so that none has as many as asked for. */
    @Test
    void aJobWithoutCountedOpeningsNeverHasEnough() {
        Filter many = new Filter(OccupationFilter.ALL, Optional.empty(), OptionalDouble.of(0));
        Explored found = find(YARD, many, Criterion.MONTHS, OptionalInt.empty());
        assertEquals("", reached(found));
        assertEquals("here helper, openings desk bench lead island fog mist", leftOut(found));
        assertFalse(find(YARD).reached().get(0).few(), "not known is not few");
    }

    /** A thousand a year are not few; with fewer a job stands after all others. */
    @Test
    void jobsWithFewOpeningsComeLastAndTheLeastAskedForIsEnough() {
        String text =
                YARD
                        + """
                        national desk none 1 2 none 1000
                        national bench none 1 2 none 5000
                        national lead none 1 2 none 999
                        """;
        Explored found = find(text);
        assertEquals("bench desk lead", reached(found));
        assertEquals(
                "[false, false, true]",
                found.reached().stream().map(Explored.Reached::few).toList().toString());
        assertEquals(999, found.reached().get(2).openingsPerYear().orElseThrow());
        Filter many = new Filter(OccupationFilter.ALL, Optional.empty(), OptionalDouble.of(1000));
        assertEquals(
                "desk bench", reached(find(text, many, Criterion.MONTHS, OptionalInt.empty())));
    }

    /** Where only the ladders are asked for, a job of a ladder stays and no other does. */
    @Test
    void theJobsOfTheLaddersAloneCanBeAskedFor() {
        Filter ladders =
                new Filter(OccupationFilter.ALL, Optional.empty(), OptionalDouble.empty(), true);
        assertEquals(
                "desk bench lead",
                reached(find(YARD, ladders, Criterion.MONTHS, OptionalInt.empty())));
    }

    @Test
    void aLevelThatWasNotAskedForLeavesAJobOut() {
        Filter senior =
                new Filter(
                        OccupationFilter.ALL, Optional.of(Job.Band.SENIOR), OptionalDouble.empty());
        Filter mid =
                new Filter(OccupationFilter.ALL, Optional.of(Job.Band.MID), OptionalDouble.empty());
        assertEquals(
                "here helper, elsewhere desk bench lead island fog mist",
                leftOut(find(YARD, senior, Criterion.MONTHS, OptionalInt.empty())));
        assertEquals(
                "desk bench lead", reached(find(YARD, mid, Criterion.MONTHS, OptionalInt.empty())));
    }

    /** Each limit alone; what opens most comes first, ties in the order of the limits. */
    @Test
    void eachLimitSaysWhatItKeepsOut() {
        assertEquals(
                "MAX_MONTHS bench lead, WITHOUT_JOBS desk",
                openings(YARD + "limits months=4 jobs=desk step=20"));
        assertEquals(
                "WITHOUT_JOBS bench desk, MAX_MONTHS lead",
                openings(YARD + "limits months=6 jobs=desk,bench"));
        assertEquals("MAX_STEP_MONTHS lead", openings(YARD + "limits months=30 step=6"));
        assertEquals(
                "MAX_MOVES lead",
                openings(
                        YARD.replace("move helper lead", "move bench lead")
                                + "limits moves=1 wage=30000"));
        assertEquals("BUDGET bench lead", openings(YARD + "limits usd=20"));
        assertEquals("MIN_WAGE desk", openings(YARD + "limits wage=50000"));
        assertEquals("MIN_GOAL_WAGE bench desk", openings(YARD + "limits goal=60000"));
        assertEquals("", openings(YARD + "limits months=30 usd=500 wage=1 goal=1 jobs=mist"));
        assertEquals("", openings(YARD));
        assertEquals("", openings(YARD + "limits months=1 step=1"), "each of two keeps it out");
    }

    @Test
    void withoutAKindOrPayGoneWithoutIsALimitToo() {
        String text =
                YARD
                        + """
                        cred card hours=10 fee=0 kind=license
                        asks desk required card
                        """;
        assertEquals(
                "WITHOUT_KINDS desk",
                openings(text + "person at=helper holds=\nlimits kinds=license"));
        String school = text + "cred full hours=360 fee=0 least=30\nasks bench required full\n";
        assertEquals(
                "LIVING bench",
                openings(school + "person at=helper holds= kept=0\nlimits living=1"));
    }

    private static String openings(String text) {
        World world = World.of(text);
        ExploreQuery query = ExploreQuery.of(world.query().asTraveler());
        Explore explore = explore(world);
        return Opening.of(explore, query, explore.find(query)).stream()
                .map(
                        each ->
                                each.limit()
                                        + " "
                                        + each.opened().stream()
                                                .map(opened -> opened.job().id().code())
                                                .sorted()
                                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
