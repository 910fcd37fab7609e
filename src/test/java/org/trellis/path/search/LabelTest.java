package org.trellis.path.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.trellis.path.step.Mode;

/** When the beginning of a way counts against another one at the same job. */
class LabelTest {
    private static final Label PLAIN = label(2, 10, 100, 50, 5, 1000, 30_000);

    private static Label label(
            int moves,
            double months,
            double usd,
            double ownUsd,
            double raised,
            double cost,
            double lowestPay) {
        int[] route = new int[moves];
        for (int i = 0; i < moves; i++) {
            route[i] = Label.step(i, Mode.BESIDE);
        }
        return label(route, months, usd, ownUsd, raised, cost, lowestPay, new BitSet());
    }

    private static Label on(int... route) {
        return label(route, 10, 100, 50, 5, 1000, 30_000, new BitSet());
    }

    private static Label serving(long... terms) {
        return label(new int[0], 10, 100, 50, 5, 1000, 30_000, BitSet.valueOf(terms));
    }

    private static Label label(
            int[] route,
            double months,
            double usd,
            double ownUsd,
            double raised,
            double cost,
            double lowestPay,
            BitSet served) {
        return new Label(
                7,
                null,
                null,
                null,
                null,
                route,
                months,
                usd,
                ownUsd,
                raised,
                new double[] {50_000},
                WholeCost.NOTHING,
                cost,
                lowestPay,
                null,
                new BitSet(),
                served,
                true,
                false,
                false,
                false,
                false,
                route.length,
                false);
    }

    private static boolean asGood(Label label) {
        return label.asGood(PLAIN, true, true);
    }

    @Test
    void whatIsEqualIsAsGood() {
        assertTrue(asGood(label(2, 10, 100, 50, 5, 1000, 30_000)));
    }

    @Test
    void whatIsWorseInOneThingIsNotAsGood() {
        assertFalse(asGood(label(3, 10, 100, 50, 5, 1000, 30_000)), "moves");
        assertFalse(asGood(label(2, 11, 100, 50, 5, 1000, 30_000)), "months");
        assertFalse(asGood(label(2, 10, 101, 50, 5, 1000, 30_000)), "usd");
        assertFalse(asGood(label(2, 10, 100, 51, 5, 1000, 30_000)), "usd that no aid may pay");
        assertFalse(asGood(label(2, 10, 100, 50, 6, 1000, 30_000)), "first raise");
        assertFalse(asGood(label(2, 10, 100, 50, 5, 1001, 30_000)), "whole cost");
        assertFalse(asGood(label(2, 10, 100, 50, 5, 1000, 29_999)), "lowest pay");
    }

    @Test
    void whatIsBetterInOneThingIsAsGood() {
        assertTrue(asGood(label(1, 10, 100, 50, 5, 1000, 30_000)), "moves");
        assertTrue(asGood(label(2, 9, 100, 50, 5, 1000, 30_000)), "months");
        assertTrue(asGood(label(2, 10, 99, 50, 5, 1000, 30_000)), "usd");
        assertTrue(asGood(label(2, 10, 100, 49, 5, 1000, 30_000)), "usd that no aid may pay");
        assertTrue(asGood(label(2, 10, 100, 50, 4, 1000, 30_000)), "first raise");
        assertTrue(asGood(label(2, 10, 100, 50, 5, 999, 30_000)), "whole cost");
        assertTrue(asGood(label(2, 10, 100, 50, 5, 1000, 30_001)), "lowest pay");
    }

    /** What no aid may pay counts with a budget alone, the lowest pay where ways go by it. */
    @Test
    void ownDollarsAndTheLowestPayCountWhereTheyAreAsked() {
        Label dear = label(2, 10, 100, 51, 5, 1000, 30_000);
        assertTrue(dear.asGood(PLAIN, false, true));
        Label low = label(2, 10, 100, 50, 5, 1000, 29_999);
        assertTrue(low.asGood(PLAIN, true, false));
        Label unknown = label(2, 10, 100, 50, 5, 1000, Double.NaN);
        assertFalse(asGood(unknown), "pay that nobody knows is the lowest");
        assertEquals(0, unknown.lowest());
    }

    /** Less in moves, months or dollars stays less; a raise is ahead only of one not yet sure. */
    @Test
    void whatAddsLessIsAheadAndSoIsASoonerRaise() {
        assertTrue(label(1, 10, 100, 50, 5, 1000, 0).addsLess(PLAIN));
        assertTrue(label(2, 9, 100, 50, 5, 1000, 0).addsLess(PLAIN));
        assertTrue(label(2, 10, 99, 50, 5, 1000, 0).addsLess(PLAIN));
        assertFalse(PLAIN.addsLess(PLAIN) || PLAIN.ahead(PLAIN));
        Label raised = label(2, 10, 100, 50, 4, 1000, 0);
        assertFalse(raised.addsLess(PLAIN));
        assertTrue(raised.ahead(PLAIN));
        Label later = label(2, 10, 100, 50, Double.POSITIVE_INFINITY, 1000, 0);
        assertEquals(10, later.raiseAtLeast());
        assertFalse(PLAIN.addsLess(later));
        assertTrue(PLAIN.ahead(later));
    }

    /** Jobs decide first and the shorter of two that begin alike; then how one gets there. */
    @Test
    void routesGoByJobsThenModes() {
        int three = Label.step(3, Mode.BESIDE);
        int full = Label.step(3, Mode.FULL_TIME);
        int four = Label.step(4, Mode.BESIDE);
        assertTrue(Label.compareRoutes(on(three, four), on(four, three)) < 0);
        assertTrue(Label.compareRoutes(on(full, three), on(three, four)) < 0, "jobs before modes");
        assertTrue(Label.compareRoutes(on(three), on(three, four)) < 0);
        assertTrue(Label.compareRoutes(on(three, four), on(full)) > 0);
        assertTrue(Label.compareRoutes(on(three), on(full)) < 0);
        assertEquals(0, Label.compareRoutes(on(full, four), on(full, four)));
        assertTrue(on(full, four).sameRoute(on(full, four)));
        assertFalse(on(full, four).sameRoute(on(three, four)));
        assertTrue(on(full, four).entered(3) && !on(full, four).entered(5));
    }

    @Test
    void allThatTheOtherHasServedIsServedByWhoHasServedMore() {
        assertTrue(serving(3).servedAll(serving(1)));
        assertFalse(serving(1).servedAll(serving(3)));
        assertFalse(serving(2).servedAll(serving(1)));
        assertTrue(serving(1).servedAll(serving(1)));
        Label one = serving(1);
        assertTrue(one.servedAll(one));
    }
}
