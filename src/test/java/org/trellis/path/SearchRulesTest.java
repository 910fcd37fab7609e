package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.path.WhyNot.Reason;
import org.trellis.path.search.LimitName;

/** Which paths are found, in which order, and what is said when there is none. */
class SearchRulesTest {
    /** Straight up is dear; over the side door it takes longer; over the desk it pays less. */
    private static final String SHOP =
            """
            job helper open 30000
            job desk no 25000
            job side no 35000
            job foreman no 50000
            job office no 60000
            job island no 60000
            cred course hours=20 fee=400
            cred talk hours=20 fee=0 attests=people@1
            asks foreman required course|talk
            move helper foreman 0 0
            move helper side 0 0
            move side foreman 0 0
            move helper desk 0 0
            move desk foreman 0 0
            move foreman office 0 0
            person at=helper holds=
            to foreman
            """;

    private static final String CHAIN =
            """
            job a no 20000
            job b no 30000 p@1
            job c no 40000 q@1
            job d no 50000 r@1
            move a b 0 0
            move b c 0 0
            move c d 0 0
            person at=a
            to d
            """;

    private static WhyNot whyNot(String text, String job) {
        return World.of(text + "\nwhy-not " + job).answer().whyNot().orElseThrow();
    }

    private static String relax(String text) {
        return World.of(text).answer().relax().stream()
                .map(each -> each.dropped() + " " + World.text(each.path()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void zeroCostCyclesEndAndEqualPathsAreMerged() {
        String text =
                """
                job a open 20000
                job b no 30000
                job c no 30000
                job d no 50000 p@1
                move a b 0 0
                move b a 0 0
                move a c 0 0
                move c a 0 0
                move b c 0 0
                move c b 0 0
                move b d 0 0
                move c d 0 0
                person at=a
                to d
                """;
        PathAnswer answer = World.of(text).answer();
        assertEquals(
                "a > b > d | 2+ months, 20 usd, raise 0, whole 3353.3333, 2 moves",
                World.best(text));
        assertEquals(
                "[a > c > d]",
                answer.best().get(0).equals().stream()
                        .map(e -> World.text(e.jobs(), e.modes()))
                        .toList()
                        .toString());
        assertEquals(Reason.EQUAL, whyNot(text, "c").reason());
    }

    @Test
    void aJobMayBeRevisitedToPassThroughTheNamedOne() {
        WhyNot why =
                whyNot(
                        SHOP + "job dead no 40000\nmove helper dead 0 0\nmove dead helper 0 0",
                        "dead");
        assertEquals(Reason.DOMINATED, why.reason());
        assertEquals(
                "helper > dead > helper > side > foreman",
                World.text(why.path().orElseThrow().jobs()));
    }

    @Test
    void theKBestGoOverDifferentJobs() {
        String text = SHOP + "by usd 3";
        assertEquals(
                """
                helper > side > foreman | 2+ months, 0 usd, raise 0, whole 2500, 2 moves
                helper > helper > side > foreman | 2+ months, 0 usd, raise 0, whole 2500, 3 moves
                helper > foreman | 2+ months, 0 usd, raise 2, whole 3333.3333, 1 move""",
                World.of(text).answer().kBest().stream()
                        .map(World::text)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void whoIsNotWorkingStartsOutOfBackToOrAtTheEntry() {
        String text =
                """
                job helper open 30000
                job rigger no 40000 welding@2
                job foreman no 50000 drawings@1
                move helper rigger 12 0
                move rigger foreman 6 0
                person history=rigger:4
                to foreman
                """;
        PathAnswer out = World.of(text).answer();
        assertEquals(
                "rigger > foreman | 2 months, 20 usd, raise 0, whole 1686.6667, 2 moves",
                World.best(text));
        assertTrue(out.best().get(0).steps().get(0).from().isEmpty());
        assertEquals(
                "rigger | 0 months, 0 usd, raise 0, whole 0, 1 move",
                World.best(text.replace("to foreman", "to rigger")));
        assertEquals(
                "helper | 0+ months, 0 usd, raise 0, whole 0, 1 move",
                World.best(text.replace("to foreman", "to helper")));
        assertEquals(
                "[]",
                World.of(text.replace(" history=rigger:4", "").replace("helper open", "helper no"))
                        .answer()
                        .best()
                        .toString());
    }

    /** The real job becomes a past one: it still shows its skills and counts its months. */
    @Test
    void fromTakesAJobAsThePresentOne() {
        String text = CHAIN + "from c\n";
        assertEquals(
                "c > d | 2 months, 20 usd, raise 2, whole 1686.6667, 1 move", World.best(text));
        String service = "person at=b months=7\nfrom a\nmove b d 9 0\n";
        assertEquals(
                "a > b > d | 2 months, 20 usd, raise 0, whole 3353.3333, 2 moves",
                World.best(CHAIN + service));
    }

    @Test
    void aJobWithoutAKnownWageNeverMeetsAFloorAndCountsAsZero() {
        String text = CHAIN.replace("job c no 40000", "job c no ?");
        assertEquals(
                "a > b > c > d | 6 months, 60 usd, raise 2, whole 16726.6667, 3 moves",
                World.best(text));
        assertEquals("", World.best(text + "limits wage=1"));
        assertEquals("", World.best(CHAIN + "limits wage=30001"));
        assertEquals(World.best(CHAIN), World.best(CHAIN + "limits wage=30000"));
    }

    @Test
    void allSmallestSetsOfLimitsThatOpenAPathAreNamed() {
        String text = CHAIN + "move a d 50 0\nlimits moves=2 months=20 usd=100";
        assertEquals(
                """
                [MAX_MOVES] a > b > c > d | 6 months, 60 usd, raise 2, whole 10060, 3 moves
                [MAX_MONTHS] a > d | 50 months, 20 usd, raise 50, whole 125020, 1 move""",
                relax(text));
        assertEquals(
                "[MAX_MONTHS, BUDGET] a > b > c > d | 6 months, 60 usd, raise 2, whole 10060, 3 moves\n[BUDGET, HOURS_PER_WEEK] a > b > c > d | 3 months, 60 usd, raise 1, whole 5060, 3 moves",
                relax(CHAIN + "limits months=3 usd=30"));
    }

    @Test
    void everyOtherJobGetsItsReason() {
        assertEquals(Reason.SHOWN, whyNot(SHOP, "foreman").reason());
        assertEquals(Reason.START, whyNot(SHOP, "helper").reason());
        assertEquals(Reason.SHOWN, whyNot(SHOP, "side").reason());
        assertEquals(Reason.DOMINATED, whyNot(SHOP, "desk").reason());
        assertEquals(Reason.UNREACHABLE, whyNot(SHOP, "island").reason());
        assertEquals(Reason.UNREACHABLE, whyNot(SHOP, "office").reason());
        WhyNot low = whyNot(SHOP + "limits wage=26000", "desk");
        assertEquals(Reason.BREAKS_LIMITS, low.reason());
        assertEquals(Set.of(LimitName.MIN_WAGE), low.limits());
        WhyNot excluded = whyNot(SHOP + "limits jobs=desk", "desk");
        assertEquals(Set.of(LimitName.WITHOUT_JOBS), excluded.limits());
        assertEquals("helper > desk > foreman", World.text(excluded.path().orElseThrow().jobs()));
        String far = CHAIN + "assume relaxed_max_moves 2\nassume default_max_moves 2";
        assertEquals(Reason.TOO_FAR, whyNot(far, "c").reason());
    }

    @Test
    void whoIsThereAlreadyHasNothingToDo() {
        PathAnswer answer = World.of(CHAIN.replace("to d", "to a")).answer();
        assertTrue(answer.alreadyThere() && answer.complete());
        assertEquals(List.of(), answer.best());
        assertEquals(Reason.ALREADY_THERE, whyNot(CHAIN.replace("to d", "to a"), "b").reason());
    }

    @Test
    void aSearchThatRunsOutOfLabelsSaysSoAndWhatIsProven() {
        PathAnswer answer = World.of(CHAIN + "assume label_budget 1").answer();
        assertFalse(answer.complete());
        assertEquals(4, answer.bound().orElseThrow().months(), 1e-9);
        assertEquals(40, answer.bound().orElseThrow().usd(), 1e-9);
        assertEquals(3, answer.bound().orElseThrow().moves());
    }

    /** The question itself is soon answered; what would open it is not. */
    @Test
    void aRelaxationThatRunsOutOfLabelsIsNotSaidToBeMissing() {
        String text = CHAIN + "limits moves=1\nassume label_budget ";
        assertEquals("no path, all tried, 1 ways out", relaxed(text + 9));
        assertEquals("no path, not all tried, 0 ways out", relaxed(text + 1));
    }

    private static String relaxed(String text) {
        PathAnswer answer = World.of(text).answer();
        return (answer.best().isEmpty() ? "no path, " : "a path, ")
                + (answer.complete() ? "all tried, " : "not all tried, ")
                + answer.relax().size()
                + " ways out";
    }

    @Test
    void anUnknownJobIsNamed() {
        String text = CHAIN.replace("to d", "to nowhere");
        var wrong = assertThrows(NoSuchElementException.class, () -> World.of(text).answer());
        assertEquals("l/nowhere", wrong.getMessage());
    }

    /** The example in the head of {@link Search}. */
    @Test
    void theLadderThatPaysOnTheWayBeatsTheWaitAtTheBottom() {
        String text =
                """
                job helper open 30000
                job rigger no 45000 welding@2
                job foreman no 60000 welding@2 drawings@1
                move helper rigger 0 0
                move rigger foreman 0 0
                move helper foreman 0 0
                assume usd_per_learning_hour 0
                person at=helper
                to foreman
                """;
        assertEquals(
                "helper > rigger > foreman | 8 months, 0 usd, raise 6, whole 17500, 2 moves",
                World.best(text));
    }
}
