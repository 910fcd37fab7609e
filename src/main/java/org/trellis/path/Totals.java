package org.trellis.path;

/** What paths are compared by; differences below 1e-9 are none. A higher lowest wage is better. */
record Totals(double months, double usd, int moves, double lowestWage) {
    /** Differences below this are none. */
    static final double NONE = 1e-9;

    static Totals of(CareerPath path) {
        return new Totals(path.months(), path.usd(), path.moves(), path.lowestWageUsdPerYear());
    }

    /** No worse in anything. */
    boolean asGood(Totals other) {
        return months <= other.months + NONE
                && usd <= other.usd + NONE
                && moves <= other.moves
                && lowestWage >= other.lowestWage - NONE;
    }

    /** Better in something that only adds up, so that no common way onward makes it level. */
    boolean ahead(Totals other) {
        return months < other.months - NONE || usd < other.usd - NONE || moves < other.moves;
    }

    /** No worse in anything and better in something. */
    boolean beats(Totals other) {
        return asGood(other) && (ahead(other) || lowestWage > other.lowestWage + NONE);
    }
}
