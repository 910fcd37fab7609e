package org.trellis.plan.cover;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The steps by which {@link Multipliers} rise: each moves up the prices of rows that the offers
 * with a negative reduced cost cover too seldom, and down those of rows that they cover too often.
 * The best prices seen stay. O(offers + rows + entries of the prices that change) a step.
 */
final class Ascent {
    /** After so many steps without a better bound the steps get shorter. */
    private static final int PATIENCE = 5;

    /** A bound that hardly rises is no better. */
    private static final double RISE = 1e-9;

    private final int[][] offers;
    private final int[] askers;
    private final int[][] rows;
    private final int[] numbers;
    private final double[] costs;
    private final double[] prices;
    private final double[] reduced;
    private final int[] negative;
    private final int[] slopes;
    private int negatives;
    private double bound;

    /**
     * @param prices of the rows, to begin with; below zero where there is none: the least then that
     *     an offer asks for each of its rows, or nothing for what only another offer asks
     */
    Ascent(List<Rows.Row> open, long[] allCosts, double[] prices) {
        this.prices = prices;
        numbers = Rows.numbers(offersOf(open));
        int[] places = new int[allCosts.length];
        costs = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            places[numbers[i]] = i;
            costs[i] = allCosts[numbers[i]];
        }
        offers = new int[open.size()][];
        askers = new int[open.size()];
        for (int r = 0; r < offers.length; r++) {
            offers[r] = Rows.numbers(open.get(r).offers());
            for (int k = 0; k < offers[r].length; k++) {
                offers[r][k] = places[offers[r][k]];
            }
            askers[r] = open.get(r).needed() ? Rows.NONE : places[open.get(r).asker()];
        }
        rows = rows();
        reduced = new double[numbers.length];
        negative = new int[numbers.length];
        slopes = new int[offers.length];
    }

    private static BitSet offersOf(List<Rows.Row> open) {
        BitSet all = new BitSet();
        open.forEach(row -> all.or(row.offers()));
        return all;
    }

    /** Of each offer, the rows that it covers, and the rows that it asks, below zero. */
    private int[][] rows() {
        int[] counts = new int[numbers.length];
        int[][] all = new int[numbers.length][4];
        for (int r = 0; r < offers.length; r++) {
            for (int i : offers[r]) {
                all[i] = with(all[i], counts[i]++, r);
            }
            if (askers[r] >= 0) {
                int i = askers[r];
                all[i] = with(all[i], counts[i]++, ~r);
            }
        }
        for (int i = 0; i < all.length; i++) {
            all[i] = Arrays.copyOf(all[i], counts[i]);
        }
        return all;
    }

    private static int[] with(int[] some, int place, int one) {
        int[] more = place < some.length ? some : Arrays.copyOf(some, 2 * place);
        more[place] = one;
        return more;
    }

    /**
     * Takes at most so many steps.
     *
     * @param most no bound above it is of use
     */
    void climb(double most, int steps) {
        start();
        double[] best = prices.clone();
        double bestBound = bound;
        double pace = 1;
        int worse = 0;
        for (int i = 0; i < steps && bestBound <= most; i++) {
            if (!step(pace * Math.max(1, 1.02 * most - bound))) {
                break;
            }
            if (bound > bestBound + RISE * Math.abs(bestBound)) {
                bestBound = bound;
                System.arraycopy(prices, 0, best, 0, best.length);
                worse = 0;
            } else if (++worse % PATIENCE == 0) {
                pace /= 2;
            }
        }
        System.arraycopy(best, 0, prices, 0, best.length);
        evaluate();
    }

    private void start() {
        for (int r = 0; r < prices.length; r++) {
            if (prices[r] < 0) {
                double least = askers[r] >= 0 ? 0 : Double.MAX_VALUE;
                for (int i : offers[r]) {
                    least = Math.min(least, costs[i] / rows[i].length);
                }
                prices[r] = least;
            }
        }
        evaluate();
    }

    /** From the prices alone, so that the errors of many small changes do not add up. */
    private void evaluate() {
        System.arraycopy(costs, 0, reduced, 0, costs.length);
        for (int r = 0; r < prices.length; r++) {
            pay(r, prices[r]);
        }
        sum();
    }

    private void pay(int row, double price) {
        for (int i : offers[row]) {
            reduced[i] -= price;
        }
        if (askers[row] >= 0) {
            reduced[askers[row]] += price;
        }
    }

    private void sum() {
        bound = 0;
        for (int r = 0; r < prices.length; r++) {
            bound += askers[r] < 0 ? prices[r] : 0;
        }
        negatives = 0;
        for (int i = 0; i < reduced.length; i++) {
            if (reduced[i] < 0) {
                bound += reduced[i];
                negative[negatives++] = i;
            }
        }
    }

    /** False when no price can rise or fall. */
    private boolean step(double gap) {
        double square = slopes();
        if (square == 0) {
            return false;
        }
        double each = gap / square;
        for (int r = 0; r < slopes.length; r++) {
            if (slopes[r] > 0 || slopes[r] < 0 && prices[r] > 0) {
                double price = Math.max(0, prices[r] + each * slopes[r]);
                pay(r, price - prices[r]);
                prices[r] = price;
            }
        }
        sum();
        return true;
    }

    private double slopes() {
        for (int r = 0; r < slopes.length; r++) {
            slopes[r] = askers[r] < 0 ? 1 : 0;
        }
        for (int n = 0; n < negatives; n++) {
            for (int r : rows[negative[n]]) {
                slopes[r < 0 ? ~r : r] += r < 0 ? 1 : -1;
            }
        }
        double square = 0;
        for (int r = 0; r < slopes.length; r++) {
            square += slopes[r] > 0 || prices[r] > 0 ? slopes[r] * slopes[r] : 0;
        }
        return square;
    }

    double bound() {
        return bound;
    }

    double price(int row) {
        return prices[row];
    }

    /** The reduced costs of all offers; an offer without a row keeps its cost. */
    double[] reduced(long[] allCosts) {
        double[] all = new double[allCosts.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = allCosts[i];
        }
        for (int i = 0; i < numbers.length; i++) {
            all[numbers[i]] = reduced[i];
        }
        return all;
    }
}
