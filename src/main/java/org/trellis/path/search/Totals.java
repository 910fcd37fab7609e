package org.trellis.path.search;

/**
 * What ways are compared by. Amounts within {@link #EQUAL} are equal.
 *
 * @param firstRaise months until the pay is above the present one; infinite when that never comes;
 *     0 for every way where the present pay is unknown
 * @param wholeCost one for each goal wage of interest; none for a goal without a wage
 */
public record Totals(double months, double usd, double firstRaise, double[] wholeCost, int moves) {
    public static final double EQUAL = 1e-6;

    /** No worse in the four. */
    boolean asGood(Totals other) {
        return months <= other.months + EQUAL
                && usd <= other.usd + EQUAL
                && firstRaise <= other.firstRaise + EQUAL
                && noneAbove(wholeCost, other.wholeCost, EQUAL);
    }

    /** Better in one of the four. */
    private boolean ahead(Totals other) {
        return months < other.months - EQUAL
                || usd < other.usd - EQUAL
                || firstRaise < other.firstRaise - EQUAL
                || someBelow(wholeCost, other.wholeCost);
    }

    /** No worse in the four, and better in one or as good with fewer moves. */
    public boolean beats(Totals other) {
        return asGood(other) && (ahead(other) || moves < other.moves);
    }

    /** As good in the four with as many moves. */
    public boolean equal(Totals other) {
        return moves == other.moves && asGood(other) && other.asGood(this);
    }

    private static boolean noneAbove(double[] a, double[] b, double tolerance) {
        for (int i = 0; i < a.length; i++) {
            if (a[i] > b[i] + tolerance) {
                return false;
            }
        }
        return true;
    }

    private static boolean someBelow(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            if (a[i] < b[i] - EQUAL) {
                return true;
            }
        }
        return false;
    }
}
