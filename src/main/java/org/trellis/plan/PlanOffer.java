package org.trellis.plan;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import org.trellis.plan.PlanItem.What;
import org.trellis.plan.cover.CoverProblem;

/**
 * A course or credential that could stand in a plan, with what it gives and asks as numbers.
 *
 * @param pace hours a week that it asks; empty when any will do
 */
record PlanOffer(
        What what,
        double hours,
        OptionalDouble usd,
        boolean estimated,
        OptionalDouble pace,
        BitSet gives,
        List<BitSet> requires) {
    /** Cents and tenths of hours: below this many of the second, sums stay exact. */
    private static final long MOST = 1_000_000;

    String code() {
        return what.code();
    }

    CoverProblem.Offer priced(PlanQuery.By by) {
        long cents = Math.round(usd.orElse(0) * 100);
        long tenths = Math.round(hours * 10);
        long cost = by == PlanQuery.By.USD ? cents * MOST + tenths : tenths * MOST * 10 + cents;
        return new CoverProblem.Offer(cost, gives, requires);
    }

    /** The first day from {@code day} on that it can begin. */
    LocalDate begins(LocalDate day) {
        return what instanceof What.Taken taken ? taken.course().begins(day).orElse(day) : day;
    }
}
