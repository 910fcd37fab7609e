package org.trellis.path.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Needs;

/**
 * The labels kept at each job, and the dominance between them.
 *
 * <p>Label a counts against b at the same job when it is as good in moves, months, usd (and, where
 * a budget is set, usd that no aid may pay), first raise and whole cost, holds no less, has
 * credentials that are no worse ({@link Ground#noWorse}), has served all that b has, has changed
 * the field of work only if b has, may go on if b may and, where a job must be passed, has passed
 * it if b has; where the order puts ways last that change the field again, also in what that
 * counts, and has not entered a job that b has not and may enter yet. What is held makes no
 * difference to a b that ends. Whatever b can do next a can do at no greater cost.
 *
 * <p>On the way to every job at once, one that has been at the job before is not a way to it, so it
 * counts only against such.
 *
 * <p>b goes if a came the same way. Else, where all ways that are not beaten are wanted, it goes if
 * one a counts against it that is strictly better in what only adds up, so that equal ways all
 * survive to be listed. Where k are wanted it goes if k such a, with different jobs or modes on the
 * way, come before it in the final order whatever follows.
 */
final class Frontier {
    private final Ground ground;
    private final int wanted;
    private final boolean toAll;
    private final Caps caps;
    private final FinalOrder order;
    private final boolean pay;
    private final List<List<Label>> kept = new ArrayList<>();

    /**
     * @param wanted the k of k best; 0 for all that are not beaten
     * @param order the final order
     */
    Frontier(Ground ground, int wanted, Caps caps, FinalOrder order) {
        this.ground = ground;
        this.wanted = wanted;
        this.toAll = ground.target == Ground.NOWHERE;
        this.caps = caps;
        this.order = order;
        this.pay = order.by() == Criterion.WAGE;
        ground.jobs.forEach(job -> kept.add(new ArrayList<>()));
    }

    /** Keeps {@code label} unless it goes; labels come in their final order. */
    boolean admit(Label label) {
        List<Label> here = kept.get(label.job());
        List<int[]> against = new ArrayList<>();
        for (Label other : here) {
            if (counts(other, label)) {
                if (other.sameRoute(label)) {
                    return false;
                }
                if (before(other, label) && isNew(against, other.route())) {
                    against.add(other.route());
                }
                if (against.size() >= Math.max(1, wanted)) {
                    return false;
                }
            }
        }
        here.add(label);
        return true;
    }

    private boolean counts(Label a, Label b) {
        if (toAll && a.returns() && !b.returns()) {
            return false;
        }
        if (a.ends() && !b.ends()
                || a.changed() && !b.changed() && !b.ends()
                || !a.passed() && b.passed()
                || order.goesStraight() && (changesMore(a, b) || circlesMore(a, b))
                || !a.asGood(b, caps.hasBudget(), pay)) {
            return false;
        }
        return b.ends()
                || Needs.covers(a.skills().held(), b.skills().held())
                        && a.servedAll(b)
                        && ground.noWorse(a.valid(), b.valid());
    }

    private static boolean changesMore(Label a, Label b) {
        return a.wholeCost().againUsd() > b.wholeCost().againUsd() + Totals.EQUAL;
    }

    /** Whether some way onward from both may enter a job twice after {@code a} alone. */
    private boolean circlesMore(Label a, Label b) {
        if (a.circles() || b.circles() || b.ends()) {
            return a.circles() && !b.circles();
        }
        for (int job : a.jobs()) {
            int left = Math.max(1, ground.trails.movesLeft(job));
            boolean near = b.moves() + 1 + left <= caps.maxMoves();
            if (near && !b.entered(job)) {
                return true;
            }
        }
        return false;
    }

    private boolean before(Label a, Label b) {
        return wanted == 0
                ? a.ahead(b)
                : a.addsLess(b) || order.raisesBefore(a, b) || Label.compareRoutes(a, b) < 0;
    }

    private static boolean isNew(List<int[]> routes, int[] route) {
        return routes.stream().noneMatch(each -> Arrays.equals(each, route));
    }
}
