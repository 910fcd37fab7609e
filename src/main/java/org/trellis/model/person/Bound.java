package org.trellis.model.person;

/**
 * What a figure that somebody states can be: the same in a person's file, in the forms and on the
 * command line.
 */
public enum Bound {
    /** A whole number. */
    MOVES(1, 100),

    /** Time served. */
    MONTHS(0, 1200),

    /** A limit of no months at all would rule out every way. */
    LIMIT_MONTHS(0.1, 1200),

    /** US dollars, in all or a year: fewer digits than a Social Security number has. */
    USD(0, 99_999_999),

    /** Hours of study: some, and no more than a week has. */
    HOURS_PER_WEEK(0.5, 168);

    private final double least;
    private final double most;

    Bound(double least, double most) {
        this.least = least;
        this.most = most;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    public boolean holds(double value) {
        boolean whole = this != MOVES || value == Math.rint(value);
        return whole && value >= least && value <= most;
    }
}
