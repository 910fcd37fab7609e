package org.trellis.plan.cover;

import java.util.Arrays;
import java.util.List;

/**
 * A Lagrangian lower bound of a covering problem: a price for each row, so that the cost of any
 * cover is at least the sum of the prices of what has to be covered plus what each offer costs less
 * than its rows are worth, once it has paid for the rows that it asks (Held and Karp's subgradient
 * steps; Caprara, Fischetti and Toth for set covering).
 */
final class Multipliers {
    /** Of a row that had none. */
    private static final double NEW = -1;

    private final double[] prices;
    private double[] reduced;
    private double atLeast;

    /**
     * @param rows numbered
     * @param offers with which it starts
     */
    Multipliers(int rows, int offers) {
        prices = new double[rows];
        Arrays.fill(prices, NEW);
        reduced = new double[offers];
    }

    /** No cover of the rows costs less. */
    double atLeast() {
        return atLeast;
    }

    /** How much more a cover costs than {@link #atLeast} if this offer is in it, where positive. */
    double reduced(int offer) {
        return reduced[offer];
    }

    /**
     * Starts from these prices and takes at most so many steps.
     *
     * @param most no bound above it is of use
     */
    Multipliers raised(List<Rows.Row> open, long[] costs, double most, int steps) {
        double[] own = new double[open.size()];
        for (int r = 0; r < own.length; r++) {
            int number = open.get(r).number();
            own[r] = number >= 0 ? prices[number] : NEW;
        }
        var ascent = new Ascent(open, costs, own);
        ascent.climb(most, steps);
        var raised = new Multipliers(prices.length, 0);
        System.arraycopy(prices, 0, raised.prices, 0, prices.length);
        for (int r = 0; r < own.length; r++) {
            if (open.get(r).number() >= 0) {
                raised.prices[open.get(r).number()] = ascent.price(r);
            }
        }
        raised.reduced = ascent.reduced(costs);
        raised.atLeast = ascent.bound();
        return raised;
    }
}
