package org.trellis.plan.cover;

import java.util.Arrays;
import java.util.List;

/**
 * A Lagrangian lower bound of a covering problem: a price for each row, so that the cost of any
 * cover is at least the sum of the prices plus what each offer costs less than its rows are worth
 * (Held and Karp's subgradient steps; Caprara, Fischetti and Toth for set covering). O(steps x
 * entries).
 */
final class Multipliers {
    private static final int FIRST_STEPS = 150;
    private static final int STEPS = 25;

    private final double[] prices;
    private double[] reduced = new double[0];
    private double atLeast;

    Multipliers(int rows) {
        prices = new double[rows];
    }

    private Multipliers(double[] prices) {
        this.prices = prices;
    }

    /** No cover of the rows costs less. */
    double atLeast() {
        return atLeast;
    }

    /** How much more a cover costs than {@link #atLeast} if this offer is in it, where positive. */
    double reduced(int offer) {
        return offer < reduced.length ? reduced[offer] : 0;
    }

    /**
     * Starts from these prices.
     *
     * @param most no bound above it is of use
     */
    Multipliers raised(List<Rows.Row> open, CoverProblem problem, double most, boolean first) {
        int[][] offers =
                open.stream().map(r -> r.offers().stream().toArray()).toArray(int[][]::new);
        double[] own = start(open, offers, problem);
        double[] bestPrices = own.clone();
        double bestBound = Double.NEGATIVE_INFINITY;
        double[] bestReduced = null;
        double step = 1;
        int worse = 0;
        for (int i = 0; i < (first ? FIRST_STEPS : STEPS) && bestBound <= most; i++) {
            double[] now = reduced(offers, own, problem);
            double bound = bound(own, now);
            if (bestReduced == null || bound > bestBound + 1e-9 * Math.abs(bestBound)) {
                bestBound = bound;
                bestPrices = own.clone();
                bestReduced = now;
                worse = 0;
            } else if (++worse % 5 == 0) {
                step /= 2;
            }
            if (!climb(offers, own, now, step * Math.max(1, 1.02 * most - bound))) {
                break;
            }
        }
        return of(open, bestPrices, bestReduced, bestBound);
    }

    private Multipliers of(List<Rows.Row> open, double[] own, double[] costs, double bound) {
        var raised = new Multipliers(prices.clone());
        for (int r = 0; r < own.length; r++) {
            if (open.get(r).number() >= 0) {
                raised.prices[open.get(r).number()] = own[r];
            }
        }
        raised.reduced = costs;
        raised.atLeast = bound;
        return raised;
    }

    /** The last prices of each row; of a new one, the least that an offer asks for each row. */
    private double[] start(List<Rows.Row> open, int[][] offers, CoverProblem problem) {
        int[] rows = new int[problem.offers().size()];
        Arrays.stream(offers).flatMapToInt(Arrays::stream).forEach(i -> rows[i]++);
        double[] own = new double[offers.length];
        for (int r = 0; r < own.length; r++) {
            int number = open.get(r).number();
            own[r] = number >= 0 ? prices[number] : 0;
            if (own[r] == 0) {
                own[r] =
                        Arrays.stream(offers[r])
                                .mapToDouble(i -> problem.offers().get(i).cost() / (double) rows[i])
                                .min()
                                .orElse(0);
            }
        }
        return own;
    }

    private static double[] reduced(int[][] offers, double[] own, CoverProblem problem) {
        double[] costs = new double[problem.offers().size()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = problem.offers().get(i).cost();
        }
        for (int r = 0; r < own.length; r++) {
            for (int i : offers[r]) {
                costs[i] -= own[r];
            }
        }
        return costs;
    }

    private static double bound(double[] own, double[] costs) {
        double bound = 0;
        for (double price : own) {
            bound += price;
        }
        for (double cost : costs) {
            bound += Math.min(0, cost);
        }
        return bound;
    }

    /** False when each row is covered once: no price can rise or fall. */
    private static boolean climb(int[][] offers, double[] own, double[] costs, double gap) {
        int[] slope = new int[own.length];
        int square = 0;
        for (int r = 0; r < own.length; r++) {
            slope[r] = 1;
            for (int i : offers[r]) {
                slope[r] -= costs[i] < 0 ? 1 : 0;
            }
            square += slope[r] * slope[r];
        }
        if (square == 0) {
            return false;
        }
        for (int r = 0; r < own.length; r++) {
            own[r] = Math.max(0, own[r] + gap / square * slope[r]);
        }
        return true;
    }
}
