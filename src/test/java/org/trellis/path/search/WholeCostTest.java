package org.trellis.path.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.path.step.Figures;
import org.trellis.path.step.Mode;
import org.trellis.path.terrain.Pay;

/** Two whole costs, compared at their bends, against a comparison at every dollar of wage. */
class WholeCostTest {
    private static final int HIGHEST = 40;
    private static final double[][] GOALS = {{0, HIGHEST}, {10, 12, 25}, {7}, {}};

    private final Random random = new Random(7);

    @Test
    void noneAboveIsTrueWhereNoWageIsAbove() {
        int level = 0;
        int crossing = 0;
        for (int i = 0; i < 20_000; i++) {
            WholeCost shared = more(WholeCost.NOTHING, random.nextInt(3));
            WholeCost a = more(shared, random.nextInt(3));
            WholeCost b = more(shared, random.nextInt(3));
            for (double[] goals : GOALS) {
                boolean none = slowly(a, b, goals);
                assertEquals(none, a.noneAbove(b, goals, Figures.ROUNDING), "case " + i);
                boolean first = slowly(a, b, first(goals));
                level += none ? 1 : 0;
                crossing += first && !none ? 1 : 0;
            }
        }
        assertTrue(level > 1_000 && crossing > 1_000, level + " and " + crossing);
    }

    private static double[] first(double[] goals) {
        return goals.length == 0 ? goals : new double[] {goals[0], goals[0]};
    }

    private static boolean slowly(WholeCost a, WholeCost b, double[] goals) {
        return goals.length == 0
                || IntStream.rangeClosed((int) goals[0], (int) goals[goals.length - 1])
                        .allMatch(wage -> a.at(wage) <= b.at(wage) + Figures.ROUNDING);
    }

    /** Whole years and dollars, so that sums are exact; some pay unknown, some twice. */
    private WholeCost more(WholeCost cost, int steps) {
        WholeCost sum = cost;
        for (int i = 0; i < steps; i++) {
            List<Pay> pay = Stream.generate(this::pay).limit(random.nextInt(3)).toList();
            sum = sum.plus(step(random.nextInt(30), pay), random.nextInt(4) == 0 ? 5 : 0);
        }
        return sum;
    }

    private Pay pay() {
        double usd = random.nextInt(8) == 0 ? Pay.UNKNOWN : 5 * random.nextInt(HIGHEST / 5);
        return new Pay(12 * random.nextInt(4), usd, true);
    }

    private static Figures step(double usd, List<Pay> pay) {
        BitSet none = new BitSet();
        double[] held = {};
        return new Figures(Mode.BESIDE, 0, 0, 0, 0, 0, usd, 0, 0, pay, held, null, none, none);
    }
}
