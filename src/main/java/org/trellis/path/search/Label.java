package org.trellis.path.search;

import java.util.Arrays;
import java.util.BitSet;
import org.trellis.path.step.Figures;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Hop;
import org.trellis.path.step.Mode;
import org.trellis.path.step.Schooling;
import org.trellis.path.step.Skills;
import org.trellis.path.terrain.Pay;

/**
 * A partial path: where it stands, what it has cost, what is held.
 *
 * @param job {@link Ground#NOWHERE} at the start
 * @param parent null at the start, like {@code hop}, {@code schooling} and {@code mode}
 * @param route the jobs moved into and how, see {@link #step}
 * @param ownUsd what no aid may pay
 * @param raised months until the pay was above the present one; infinite before that
 * @param goals the wages of interest, ascending
 * @param wholeCost so far
 * @param firstCost {@code wholeCost} for the first of {@code goals}; 0 when there are none
 * @param lowestPay so far, {@link Pay#UNKNOWN} when some is not known; infinite before any pay
 * @param skills x
 * @param valid C
 * @param served the terms of experience that are served
 * @param passed whether it has passed the job that it must pass
 * @param returns whether it has been at its job before
 * @param circles whether it has been at any job before, the present one included
 * @param changed whether it has changed the field of work
 * @param ends whether it may not go on: at the target, or behind a door that is a last move
 * @param movesAtLeast moves of any path that begins like this
 */
public record Label(
        int job,
        Label parent,
        Hop hop,
        Schooling schooling,
        Mode mode,
        int[] route,
        double months,
        double usd,
        double ownUsd,
        double raised,
        double[] goals,
        WholeCost wholeCost,
        double firstCost,
        double lowestPay,
        Skills skills,
        BitSet valid,
        BitSet served,
        boolean passed,
        boolean returns,
        boolean circles,
        boolean changed,
        boolean ends,
        int movesAtLeast,
        boolean monthsAtLeast) {
    private static final int MODES = Mode.values().length;

    static Label start(Ground ground, double[] goals, boolean passed) {
        boolean comparable = !Double.isNaN(ground.presentPay());
        return new Label(
                Ground.NOWHERE,
                null,
                null,
                null,
                null,
                new int[0],
                0,
                0,
                0,
                comparable ? Double.POSITIVE_INFINITY : 0,
                goals,
                WholeCost.NOTHING,
                0,
                Double.POSITIVE_INFINITY,
                ground.skills(),
                ground.valid(),
                ground.served(),
                passed,
                false,
                false,
                false,
                false,
                0,
                false);
    }

    static int step(int job, Mode mode) {
        return job * MODES + mode.ordinal();
    }

    static int jobOf(int step) {
        return step / MODES;
    }

    static Mode modeOf(int step) {
        return Mode.values()[step % MODES];
    }

    public int moves() {
        return route.length;
    }

    public int[] jobs() {
        return Arrays.stream(route).map(Label::jobOf).toArray();
    }

    /** Whether it has moved into {@code job}. */
    boolean entered(int job) {
        for (int step : route) {
            if (jobOf(step) == job) {
                return true;
            }
        }
        return false;
    }

    public Mode[] modes() {
        return Arrays.stream(route).mapToObj(Label::modeOf).toArray(Mode[]::new);
    }

    public Figures.Standpoint standpoint() {
        return new Figures.Standpoint(job, skills.held(), valid, served);
    }

    /**
     * Job codes, then modes; of one route the one with moves rather than doors, then by K, then the
     * one that asks the shorter stays.
     */
    static int compareRoutes(Label a, Label b) {
        int by = compareJobs(a.route, b.route);
        by = by != 0 ? by : Arrays.compare(a.route, b.route);
        while (by == 0 && a.parent != null && a != b) {
            by = Boolean.compare(a.hop.door(), b.hop.door());
            by =
                    by != 0
                            ? by
                            : Arrays.compare(
                                    a.schooling.set().earned(), b.schooling.set().earned());
            by = by != 0 ? by : Double.compare(a.hop.experienceLeft(), b.hop.experienceLeft());
            a = a.parent;
            b = b.parent;
        }
        return by;
    }

    private static int compareJobs(int[] a, int[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            if (jobOf(a[i]) != jobOf(b[i])) {
                return Integer.compare(jobOf(a[i]), jobOf(b[i]));
            }
        }
        return Integer.compare(a.length, b.length);
    }

    /** Months until the first raise of any path that begins like this. */
    double raiseAtLeast() {
        return Math.min(raised, ends ? Double.POSITIVE_INFINITY : months);
    }

    double lowest() {
        return Double.isNaN(lowestPay) ? 0 : lowestPay;
    }

    /** On the way to one goal. */
    public Totals totals() {
        return new Totals(months, usd, raised, costs(), moves());
    }

    /** Of any path that begins like this, at best. */
    Totals totalsAtLeast() {
        return new Totals(months, usd, raiseAtLeast(), costs(), movesAtLeast);
    }

    private double[] costs() {
        return goals.length == 0 ? goals : new double[] {firstCost};
    }

    /** Every term of experience that {@code other} has served. */
    boolean servedAll(Label other) {
        if (served == other.served) {
            return true;
        }
        BitSet missing = (BitSet) other.served.clone();
        missing.andNot(served);
        return missing.isEmpty();
    }

    boolean sameRoute(Label other) {
        return Arrays.equals(route, other.route);
    }

    /** No worse in all that adds up. */
    boolean asGood(Label other, boolean own, boolean pay) {
        return moves() <= other.moves()
                && months <= other.months + Figures.ROUNDING
                && usd <= other.usd + Figures.ROUNDING
                && raised <= other.raised + Figures.ROUNDING
                && (!own || ownUsd <= other.ownUsd + Figures.ROUNDING)
                && (!pay || lowest() >= other.lowest())
                && costsNoMore(other);
    }

    private boolean costsNoMore(Label other) {
        return goals.length > 1
                ? wholeCost.noneAbove(other.wholeCost, goals, Figures.ROUNDING)
                : firstCost <= other.firstCost + Figures.ROUNDING;
    }

    /** Better in something that no common way onward makes level. */
    boolean ahead(Label other) {
        return addsLess(other) || raised < other.raiseAtLeast() - Totals.EQUAL;
    }

    /** Better in something that adds up on the way, whatever the first raise. */
    boolean addsLess(Label other) {
        return moves() < other.moves()
                || months < other.months - Totals.EQUAL
                || usd < other.usd - Totals.EQUAL
                || wholeCost.someBelow(other.wholeCost, goals);
    }
}
