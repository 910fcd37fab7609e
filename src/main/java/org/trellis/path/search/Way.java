package org.trellis.path.search;

/**
 * A way to some job, in the order of ways to one job or to several: by {@link
 * FinalOrder#compareDetours}, rank, then the most earned, months, usd, moves, job codes.
 *
 * @param rank the least is the best
 * @param earned in the horizon; below everything when the way is longer or there is no wage
 */
public record Way(Label label, FinalOrder order, double rank, double earned)
        implements Comparable<Way> {
    private static final double EXACT = 1e6;

    @Override
    public int compareTo(Way other) {
        int figures = compareFigures(other.rank, other.earned, other.label, 0);
        return figures != 0 ? figures : Label.compareRoutes(label, other.label);
    }

    /**
     * Like {@link #compareTo}, with what comes at best of {@code other} after {@code more} moves.
     */
    int compareFigures(double otherRank, double otherEarned, Label other, int more) {
        int by = order.compareDetours(label, other);
        by = by != 0 ? by : Double.compare(rounded(rank), rounded(otherRank));
        by = by != 0 ? by : Double.compare(Math.rint(otherEarned), Math.rint(earned));
        by = by != 0 ? by : Double.compare(rounded(label.months()), rounded(other.months()));
        by = by != 0 ? by : Double.compare(rounded(label.usd()), rounded(other.usd()));
        return by != 0 ? by : Integer.compare(label.moves(), other.moves() + more);
    }

    private static double rounded(double value) {
        return Math.rint(value * EXACT);
    }
}
