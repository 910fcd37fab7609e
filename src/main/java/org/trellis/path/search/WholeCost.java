package org.trellis.path.search;

import java.util.Arrays;
import org.trellis.path.step.Figures;
import org.trellis.path.step.LinesOfWork;
import org.trellis.path.terrain.Pay;

/**
 * What a way costs in money, in changing the field of work again ({@link LinesOfWork}) and in pay
 * not yet earned, for whatever wage its goal pays: usd, and for each time at one pay its years
 * times what that pay falls short of the wage. As a function of the wage it is convex and bends
 * only at the pays on the way, so two of them are compared at their bends and at the ends of the
 * range of wages, however many goals there are.
 */
final class WholeCost {
    static final WholeCost NOTHING = new WholeCost(new double[0], 0);

    /** By threes: usd, years, pay. */
    private final double[] parts;

    private final double againUsd;

    /** For the goals of its search. */
    private Curve curve;

    private WholeCost(double[] parts, double againUsd) {
        this.parts = parts;
        this.againUsd = againUsd;
    }

    /** What it counts for changing the field of work again, whatever the wage. */
    double againUsd() {
        return againUsd;
    }

    /**
     * @param moreAgainUsd counted for changing the field of work again
     */
    WholeCost plus(Figures step, double moreAgainUsd) {
        double[] more = Arrays.copyOf(parts, parts.length + 3 + 3 * step.pay().size());
        more[parts.length] = step.usd() + moreAgainUsd;
        int at = parts.length + 3;
        for (Pay pay : step.pay()) {
            more[at + 1] = pay.months() / 12;
            more[at + 2] = pay.known() ? pay.usdPerYear() : 0;
            at += 3;
        }
        return new WholeCost(more, againUsd + moreAgainUsd);
    }

    /** For a goal with this wage, in US dollars a year. */
    double at(double goal) {
        double sum = 0;
        for (int i = 0; i < parts.length; i += 3) {
            sum += parts[i] + parts[i + 1] * Math.max(0, goal - parts[i + 2]);
        }
        return sum;
    }

    /** At most {@code other} and so much more for every wage between the ends of {@code goals}. */
    boolean noneAbove(WholeCost other, double[] goals, double tolerance) {
        if (goals.length == 0) {
            return true;
        }
        Curve own = over(goals);
        Curve its = other.over(goals);
        return own.least <= its.least + tolerance
                && own.most <= its.most + tolerance
                && noneAboveAtBends(own, other, its, tolerance);
    }

    /** Goes up the bends of both; where both bend, both are known. */
    private boolean noneAboveAtBends(Curve own, WholeCost other, Curve its, double tolerance) {
        int i = 0;
        int j = 0;
        while (i < own.bends.length || j < its.bends.length) {
            double mine = i < own.bends.length ? own.bends[i] : Double.POSITIVE_INFINITY;
            double theirs = j < its.bends.length ? its.bends[j] : Double.POSITIVE_INFINITY;
            double cost = mine <= theirs ? own.costs[i++] : at(theirs);
            double bound = theirs <= mine ? its.costs[j++] : other.at(mine);
            if (cost > bound + tolerance) {
                return false;
            }
        }
        return true;
    }

    private Curve over(double[] goals) {
        Curve known = curve;
        if (known == null || known.goals != goals) {
            known = Curve.of(this, goals);
            curve = known;
        }
        return known;
    }

    /** What is asked again in each comparison: the cost at both ends and at its own bends. */
    private static final class Curve {
        private final double[] goals;
        private final double least;
        private final double most;
        private final double[] bends;
        private final double[] costs;

        private Curve(double[] goals, double least, double most, double[] bends, double[] costs) {
            this.goals = goals;
            this.least = least;
            this.most = most;
            this.bends = bends;
            this.costs = costs;
        }

        static Curve of(WholeCost cost, double[] goals) {
            double from = goals[0];
            double to = goals[goals.length - 1];
            double[] bends = cost.bendsBetween(from, to);
            double[] costs = new double[bends.length];
            for (int i = 0; i < bends.length; i++) {
                costs[i] = cost.at(bends[i]);
            }
            return new Curve(goals, cost.at(from), cost.at(to), bends, costs);
        }
    }

    /** Each once, ascending. */
    private double[] bendsBetween(double least, double most) {
        double[] found = new double[parts.length / 3];
        int many = 0;
        for (int i = 2; i < parts.length; i += 3) {
            if (least < parts[i] && parts[i] < most) {
                found[many++] = parts[i];
            }
        }
        Arrays.sort(found, 0, many);
        int once = 0;
        for (int i = 0; i < many; i++) {
            if (once == 0 || found[i] != found[once - 1]) {
                found[once++] = found[i];
            }
        }
        return Arrays.copyOf(found, once);
    }

    /** Less than {@code other} for some of {@code goals}. */
    boolean someBelow(WholeCost other, double[] goals) {
        for (double goal : goals) {
            if (at(goal) < other.at(goal) - Totals.EQUAL) {
                return true;
            }
        }
        return false;
    }
}
