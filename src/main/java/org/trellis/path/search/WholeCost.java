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
        double least = goals[0];
        double most = goals[goals.length - 1];
        return at(least) <= other.at(least) + tolerance
                && at(most) <= other.at(most) + tolerance
                && noneAboveAtBends(this, other, least, most, tolerance)
                && noneAboveAtBends(other, other, least, most, tolerance);
    }

    private boolean noneAboveAtBends(
            WholeCost bends, WholeCost other, double least, double most, double tolerance) {
        for (int i = 2; i < bends.parts.length; i += 3) {
            double goal = bends.parts[i];
            if (least < goal && goal < most && at(goal) > other.at(goal) + tolerance) {
                return false;
            }
        }
        return true;
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
