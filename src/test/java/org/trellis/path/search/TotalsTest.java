package org.trellis.path.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.path.step.Figures;
import org.trellis.path.step.Mode;
import org.trellis.path.terrain.Pay;

/** What makes one way better than another. */
class TotalsTest {
    private static final Totals WAY = totals(10, 100, 5, 1000, 3);

    private static Totals totals(double months, double usd, double raise, double cost, int moves) {
        return new Totals(months, usd, raise, new double[] {cost}, moves);
    }

    @Test
    void betterInOneOfTheFourAndNoWorseInTheOthersBeats() {
        for (Totals better :
                List.of(
                        totals(9, 100, 5, 1000, 9),
                        totals(10, 99, 5, 1000, 9),
                        totals(10, 100, 4, 1000, 9),
                        totals(10, 100, 5, 999, 9))) {
            assertTrue(better.beats(WAY), better.toString());
            assertFalse(WAY.beats(better), better.toString());
            assertFalse(WAY.equal(better) || better.equal(WAY), better.toString());
        }
    }

    @Test
    void betterInOneAndWorseInAnotherBeatsNothing() {
        for (Totals other :
                List.of(
                        totals(9, 101, 5, 1000, 3),
                        totals(11, 99, 5, 1000, 3),
                        totals(10, 99, 6, 1000, 3),
                        totals(10, 99, 5, 1001, 3))) {
            assertFalse(other.beats(WAY) || WAY.beats(other), other.toString());
        }
    }

    /** Moves decide between ways that are as good, and make no way worse else. */
    @Test
    void asGoodWithFewerMovesBeatsAndWithAsManyIsEqual() {
        assertTrue(totals(10, 100, 5, 1000, 2).beats(WAY));
        assertFalse(totals(10, 100, 5, 1000, 4).beats(WAY));
        assertFalse(totals(10, 100, 5, 1000, 3).beats(WAY));
        assertTrue(totals(10, 100, 5, 1000, 3).equal(WAY));
        assertFalse(totals(10, 100, 5, 1000, 2).equal(WAY));
    }

    @Test
    void whatDiffersByLessThanTheToleranceIsEqual() {
        double less = Totals.EQUAL / 2;
        Totals near = totals(10 + less, 100 - less, 5 + less, 1000 - less, 3);
        assertTrue(near.equal(WAY) && WAY.equal(near));
        assertFalse(near.beats(WAY) || WAY.beats(near));
    }

    /** Pay rises from $20,000 to $60,000 or stays at $45,000: lines over the goal's wage cross. */
    @Test
    void wholeCostsAreComparedAtTheirBendsBetweenTheGoals() {
        WholeCost steep = WholeCost.NOTHING.plus(step(0, new Pay(12, 20_000, false)), 0);
        WholeCost flat = WholeCost.NOTHING.plus(step(12_000, new Pay(12, 60_000, false)), 0);
        assertEquals(0, steep.at(20_000));
        assertEquals(10_000, steep.at(30_000));
        assertEquals(12_000, flat.at(60_000));
        assertEquals(22_000, flat.at(70_000));
        double[] goals = {20_000, 30_000, 40_000};
        assertTrue(steep.noneAbove(flat, new double[] {20_000, 32_000}, 0));
        assertFalse(steep.noneAbove(flat, goals, 0));
        assertFalse(flat.noneAbove(steep, goals, 0));
        assertTrue(flat.noneAbove(steep, new double[] {32_000, 70_000}, 0));
        assertTrue(steep.noneAbove(flat, new double[0], 0));
        assertTrue(flat.someBelow(steep, goals));
        assertFalse(flat.someBelow(steep, new double[] {20_000, 32_000}));
        assertFalse(flat.someBelow(steep, new double[0]));
    }

    /** Level at both ends, above in between: half a year each at two pays against a year at one. */
    @Test
    void aCostThatIsHigherOnlyBetweenTheGoalsIsNotBelow() {
        WholeCost two =
                WholeCost.NOTHING.plus(
                        step(0, new Pay(6, 20_000, false), new Pay(6, 60_000, false)), 0);
        WholeCost one = WholeCost.NOTHING.plus(step(0, new Pay(12, 40_000, false)), 0);
        double[] goals = {20_000, 60_000};
        assertEquals(two.at(20_000), one.at(20_000));
        assertEquals(two.at(60_000), one.at(60_000));
        assertFalse(two.noneAbove(one, goals, 1));
        assertTrue(one.noneAbove(two, goals, 1));
        assertTrue(two.noneAbove(one, goals, 10_000), "within the tolerance");
    }

    /** Changing the field again counts at every wage and is told apart. */
    @Test
    void whatChangingTheFieldCountsAddsUp() {
        WholeCost once = WholeCost.NOTHING.plus(step(10, new Pay(12, 20_000, false)), 300);
        WholeCost twice = once.plus(step(5), 300);
        assertEquals(300, once.againUsd());
        assertEquals(310, once.at(0));
        assertEquals(600, twice.againUsd());
        assertEquals(1615, twice.at(21_000));
    }

    /** Pay that nobody knows counts as none. */
    @Test
    void unknownPayFallsShortOfAllOfTheWage() {
        WholeCost cost = WholeCost.NOTHING.plus(step(0, new Pay(6, Pay.UNKNOWN, false)), 0);
        assertEquals(20_000, cost.at(40_000));
    }

    private static Figures step(double usd, Pay... pay) {
        return new Figures(
                Mode.BESIDE,
                12,
                12,
                0,
                0,
                0,
                usd,
                usd,
                0,
                List.of(pay),
                new double[0],
                null,
                new BitSet(),
                new BitSet());
    }
}
