package org.trellis.plan;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.trellis.plan.PlanItem.What;
import org.trellis.plan.cover.CoverProblem;
import org.trellis.plan.fund.Budgets;
import org.trellis.plan.fund.Payer;

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
    static final long MOST = 1_000_000;

    String code() {
        return what.code();
    }

    /** Dollars first, between equals hours; or the other way round. */
    long cost(PlanQuery.By by) {
        return switch (by) {
            case USD, OWN -> cents() * MOST + tenths();
            case HOURS, END -> tenths() * MOST * 10 + cents();
        };
    }

    long tenths() {
        return Math.round(hours * 10);
    }

    /** Who may pay for it. */
    Set<Payer> payers(boolean unknownIsListed) {
        return what.payers(unknownIsListed);
    }

    long cents() {
        return Budgets.cents(usd.orElse(0));
    }

    CoverProblem.Offer priced(PlanQuery.By by) {
        return new CoverProblem.Offer(cost(by), gives, requires);
    }

    /** Whether it can begin on {@code day}. */
    boolean offeredOn(LocalDate day) {
        return starts().isEmpty() || starts().contains(day);
    }

    /** The last day up to {@code day} on which it can begin. */
    Optional<LocalDate> lastBegin(LocalDate day) {
        return starts().isEmpty()
                ? Optional.of(day)
                : starts().stream().filter(start -> !start.isAfter(day)).max(LocalDate::compareTo);
    }

    /** The days it begins; none when it begins at any time. */
    List<LocalDate> starts() {
        return what instanceof What.Taken taken ? taken.course().starts() : List.of();
    }

    /** The first day from {@code day} on that it can begin; {@code day} where none is stated. */
    LocalDate begins(LocalDate day) {
        return what instanceof What.Taken taken ? taken.course().begins(day).orElse(day) : day;
    }
}
