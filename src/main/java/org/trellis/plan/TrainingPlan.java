package org.trellis.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Line;
import org.trellis.message.Quantity;
import org.trellis.plan.fund.Payer;

/**
 * The courses and credentials that close a gap for the least of what was asked, in the order in
 * which they are taken.
 *
 * @param hoursPerWeek that the person has for learning
 * @param open what no course or credential closes
 * @param unrated skills that nobody has rated; left out unless the question counts them as missing
 * @param leftOut what the question leaves out, of what there is
 * @param done what was taken, and counts as held
 * @param backward what becomes of the day and the budget that were asked; empty where none was
 * @param nothingLeftOut the plan with all that there is; empty where nothing is left out
 * @param optimal whether no better plan exists; else the search ended early
 */
public record TrainingPlan(
        GapReport gap,
        PlanQuery query,
        double hoursPerWeek,
        List<PlanItem> items,
        List<Wanted> open,
        List<Line> unrated,
        List<PlanItem.What> leftOut,
        List<PlanItem.What> done,
        Optional<Backward> backward,
        Optional<Backward.Reach> nothingLeftOut,
        boolean optimal) {
    public TrainingPlan {
        items = List.copyOf(items);
        open = List.copyOf(open);
        unrated = List.copyOf(unrated);
        leftOut = List.copyOf(leftOut);
        done = List.copyOf(done);
    }

    public double hours() {
        return items.stream().mapToDouble(PlanItem::hours).sum();
    }

    /** What leaving something out adds to the price; 0 where it adds nothing. */
    public double usdForLeavingOut() {
        return Math.max(0, nothingLeftOut.map(all -> usd() - all.usd()).orElse(0.0));
    }

    /** The days by which leaving something out moves the end; 0 where it moves nothing. */
    public long daysForLeavingOut() {
        return nothingLeftOut.isPresent() && end().isPresent()
                ? Math.max(0, ChronoUnit.DAYS.between(nothingLeftOut.get().end(), end().get()))
                : 0;
    }

    /** Known and estimated dollars. */
    public double usd() {
        return items.stream().mapToDouble(item -> item.usd().orElse(0)).sum();
    }

    /** Dollars that nobody else pays. */
    public double ownUsd() {
        return items.stream().mapToDouble(PlanItem::ownUsd).sum();
    }

    /** Dollars that nobody else pays if all of whom it is not known are on the state's list. */
    public double ownUsdIfListed() {
        return Funding.ownIfListed(items, query.funds());
    }

    /** Dollars of one payer. */
    public double paidUsd(Payer payer) {
        return items.stream().mapToDouble(item -> item.paid().getOrDefault(payer, 0.0)).sum();
    }

    /** Whether some dollars have not even an estimate. */
    public boolean usdAtLeast() {
        return items.stream().anyMatch(item -> item.usd().isEmpty());
    }

    /** The last day of the last item; empty when there is none. */
    public Optional<LocalDate> end() {
        return items.stream().map(PlanItem::end).max(LocalDate::compareTo);
    }

    /** From its first day to its last; 0 when there is nothing to take. */
    public double months() {
        return end().map(end -> ChronoUnit.DAYS.between(gap.on(), end) + 1).orElse(0L)
                / Quantity.DAYS_PER_MONTH;
    }

    /** What is least in it: as asked, or in the nearest plan where what was asked cannot be. */
    public PlanQuery.By shownBy() {
        return backward.map(
                        each ->
                                switch (each.verdict()) {
                                    case POSSIBLE -> query.by();
                                    case BUDGET, NEVER_OFFERED, NONE_DATED ->
                                            PlanQuery.dollars(query.funds());
                                    case PAST, DATE, TOGETHER, NOT_FOUND -> PlanQuery.By.END;
                                })
                .orElse(query.by());
    }

    /** Held must-haves that expire before the last day, the first to expire first. */
    public List<Gate> renewals() {
        LocalDate end = end().orElse(gap.on());
        return gap.gates().stream()
                .filter(gate -> gate.state().valid())
                .filter(gate -> gate.expires().filter(day -> !day.isAfter(end)).isPresent())
                .sorted(Comparator.comparing(gate -> gate.expires().get()))
                .toList();
    }

    /** Whether a course in it only stands for a real one. */
    public boolean anyInvented() {
        return items.stream()
                .flatMap(item -> item.course().stream())
                .anyMatch(course -> course.invented());
    }
}
