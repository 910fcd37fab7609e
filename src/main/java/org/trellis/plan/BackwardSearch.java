package org.trellis.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.trellis.plan.Backward.LastDays;
import org.trellis.plan.Backward.Reach;
import org.trellis.plan.Backward.Verdict;
import org.trellis.plan.PlanQuery.By;
import org.trellis.plan.PlanQuery.Within;
import org.trellis.plan.cover.Aim;
import org.trellis.plan.fund.Budgets;

/**
 * The best plan that ends by a day and stays within a budget; where there is none, what stands in
 * its way and the nearest that is possible. The cheapest set of all that can be ordered to end in
 * time needs no further proof; that nothing ends in time is proved too where the least weeks of any
 * set do not fit, and that a budget is too small where the cheapest set costs more, in any order.
 *
 * <p>The first day on which it becomes impossible is found by halving: who can begin later can
 * begin earlier.
 */
final class BackwardSearch {
    /**
     * @param order the best that is possible, else the nearest
     * @param proved whether none is better
     */
    record Found(List<Integer> order, Backward backward, boolean proved) {}

    private static final long ALL = Long.MAX_VALUE;

    private final Market market;
    private final By by;
    private final Optional<LocalDate> endBy;
    private final LocalDate end;
    private final long most;
    private final long leastDays;
    private List<Integer> cheapest;
    private List<Integer> soonest;
    private boolean cheapestProved;
    private boolean soonestProved;

    BackwardSearch(Market market, By by, Within within) {
        this.market = market;
        this.by = by;
        this.endBy = within.endBy();
        this.end = endBy.orElse(Market.NEVER);
        this.leastDays = market.leastDays();
        this.most =
                within.budgetUsd().isPresent()
                        ? Budgets.cents(within.budgetUsd().getAsDouble())
                        : ALL;
    }

    Found found() {
        var set = market.cheapest(market.dollars());
        Optional<List<Integer>> any = market.soonestOf(set.chosen());
        boolean proved = set.optimal();
        if (any.isEmpty()) {
            var dearer = market.best(market.least(market.dollars(), Market.NEVER, ALL), List.of());
            any = dearer.order();
            proved = dearer.proved();
        }
        cheapest = any.orElse(set.chosen());
        soonest = cheapest;
        cheapestProved = proved;
        if (any.isEmpty()) {
            return answer(proved ? Verdict.NEVER_OFFERED : Verdict.NONE_DATED, cheapest, false);
        }
        findSoonest();
        boolean little = set.optimal() && market.cents(set.chosen()) > most;
        if (little || proved && market.cents(cheapest) > most) {
            return answer(Verdict.BUDGET, cheapest, proved);
        }
        return late().map(why -> answer(why, soonest, soonestProved)).orElseGet(this::possible);
    }

    /** Why the day cannot be kept, whatever it costs; empty where it can. */
    private Optional<Verdict> late() {
        if (end.isBefore(market.on())) {
            return Optional.of(Verdict.PAST);
        }
        if (!market.end(soonest).isAfter(end)) {
            return Optional.empty();
        }
        boolean none = soonestProved || day(leastDays).isAfter(end);
        return Optional.of(none ? Verdict.DATE : Verdict.NOT_FOUND);
    }

    private void findSoonest() {
        var found = market.best(market.soonest(Market.NEVER, ALL), List.of(cheapest));
        soonest = found.order().orElse(cheapest);
        soonestProved = found.proved() || market.end(soonest).equals(day(leastDays));
    }

    /** The last of so many days from the first on. */
    private LocalDate day(long number) {
        return market.on().plusDays(number - 1);
    }

    private Found possible() {
        if (by != By.END) {
            var set = market.cheapest(by);
            Optional<List<Integer>> best = market.soonestOf(set.chosen()).filter(this::fits);
            if (best.isPresent() && set.optimal()) {
                return answer(Verdict.POSSIBLE, best.get(), true);
            }
        } else if (fits(soonest)) {
            return answer(Verdict.POSSIBLE, soonest, soonestProved);
        }
        Aim aim = by == By.END ? market.soonest(end, most) : market.least(by, end, most);
        var best = market.best(aim, List.of(cheapest, soonest));
        return best.order()
                .map(order -> answer(Verdict.POSSIBLE, order, best.proved()))
                .orElseGet(() -> notBoth(best.proved()));
    }

    private boolean fits(List<Integer> order) {
        return !market.end(order).isAfter(end) && market.cents(order) <= most;
    }

    private Found notBoth(boolean proved) {
        var nearest = market.best(market.soonest(Market.NEVER, most), List.of(cheapest));
        if (nearest.order().isEmpty()) {
            return nearest.proved()
                    ? answer(Verdict.BUDGET, cheapest, cheapestProved)
                    : answer(Verdict.NOT_FOUND, soonest, soonestProved);
        }
        return answer(
                proved ? Verdict.TOGETHER : Verdict.NOT_FOUND,
                nearest.order().get(),
                nearest.proved());
    }

    private Found answer(Verdict verdict, List<Integer> order, boolean proved) {
        Optional<BestOrder.Found> inTime =
                Optional.of(verdict).filter(Verdict.TOGETHER::equals).map(each -> inTime());
        Optional<LocalDate> day = endBy.filter(each -> verdict == Verdict.POSSIBLE);
        return new Found(
                order,
                new Backward(
                        verdict,
                        reach(cheapest),
                        cheapestProved,
                        reach(soonest),
                        soonestProved,
                        inTime.map(found -> reach(found.order().orElse(soonest))),
                        inTime.map(found -> reach(order)),
                        inTime.map(found -> found.proved() && proved),
                        day.map(each -> lastDays(order)),
                        verdict == Verdict.BUDGET ? late() : Optional.empty()),
                proved);
    }

    private BestOrder.Found inTime() {
        Aim aim = market.least(market.dollars(), end, ALL);
        return market.best(aim, List.of(cheapest, soonest));
    }

    private Reach reach(List<Integer> order) {
        return new Reach(market.cents(order) / 100.0, market.end(order));
    }

    private LastDays lastDays(List<Integer> order) {
        LocalDate works = first(order);
        LocalDate over = end.plusDays(1);
        LocalDate fails = order.isEmpty() ? over : over.minusDays(Math.max(1, leastDays) - 1);
        LocalDate proved = fails;
        while (works.plusDays(1).isBefore(fails)) {
            LocalDate middle = works.plusDays(ChronoUnit.DAYS.between(works, fails) / 2);
            var found = market.best(market.any(end, most), middle, List.of(order));
            if (found.order().isPresent()) {
                works = middle;
            } else {
                fails = middle;
                proved = found.proved() ? middle : proved;
            }
        }
        return new LastDays(fails, proved);
    }

    /** The first day of the plan begun as late as can be. */
    private LocalDate first(List<Integer> order) {
        return market.latest(order, end).stream()
                .map(Calendar.Span::start)
                .min(LocalDate::compareTo)
                .orElse(end);
    }
}
