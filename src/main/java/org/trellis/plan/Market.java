package org.trellis.plan;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trellis.plan.cover.Aim;
import org.trellis.plan.cover.CheapestSet;
import org.trellis.plan.cover.CoverProblem;
import org.trellis.plan.cover.LeastSet;
import org.trellis.plan.cover.Measure;
import org.trellis.plan.fund.Budgets;

/**
 * What one person can take, and how it is searched.
 *
 * @param held facts to begin with
 * @param targets of each, one of its facts is wanted
 * @param week the hours that it has for learning
 * @param funds what others have for it
 */
record Market(
        List<PlanOffer> offers,
        BitSet held,
        List<BitSet> targets,
        double week,
        LocalDate on,
        Budgets funds) {
    /** Later than any plan ends. */
    static final LocalDate NEVER = LocalDate.MAX.minusYears(1);

    /** Of a week. */
    private static final double PARTS = 1_000_000;

    private static final long MOST_NODES = 200_000;
    private static final long MOST_BOUNDS = 300;
    private static final long MOST_ORDERS = 500;

    Market {
        offers = List.copyOf(offers);
        targets = List.copyOf(targets);
    }

    CoverProblem problem(PlanQuery.By by) {
        return new CoverProblem(
                offers.stream().map(offer -> offer.priced(by)).toList(), held, targets);
    }

    CheapestSet.Found cheapest(PlanQuery.By by) {
        return by == PlanQuery.By.OWN
                ? LeastSet.of(problem(by), cost(by), MOST_BOUNDS, MOST_NODES)
                : CheapestSet.of(problem(by), MOST_NODES);
    }

    /** What counts as dollars: those that others leave. */
    PlanQuery.By dollars() {
        return PlanQuery.dollars(funds);
    }

    /** The order of a set that ends first; empty where no order can be kept. */
    Optional<List<Integer>> soonestOf(List<Integer> set) {
        var only = new Market(items(set), held, targets, week, on, funds);
        List<Integer> all = IntStream.range(0, set.size()).boxed().toList();
        return only.best(only.soonest(NEVER, Long.MAX_VALUE), List.of(all))
                .order()
                .map(order -> order.stream().map(set::get).toList());
    }

    /** Of the sets that cost no more than this one, and their orders, the one that ends first. */
    List<Integer> soonestOfCost(PlanQuery.By by, List<Integer> set) {
        Measure cost = cost(by);
        long most = cost.value(CoverProblem.set(set));
        Aim aim = new Aim(Optional.empty(), false, NEVER, cost, most);
        List<Integer> order = soonestOf(set).orElse(set);
        return best(aim, List.of(order)).order().orElse(order);
    }

    /** No plan takes fewer days: the least weeks of any set, one after the other. */
    long leastDays() {
        Calendar calendar = calendar(on);
        List<CoverProblem.Offer> weeks =
                offers.stream()
                        .map(
                                offer ->
                                        new CoverProblem.Offer(
                                                (long) (calendar.weeks(offer) * PARTS),
                                                offer.gives(),
                                                offer.requires()))
                        .toList();
        var least = CheapestSet.of(new CoverProblem(weeks, held, targets), MOST_NODES);
        return (long) Math.ceil(least.atLeast() / PARTS * 7 - 1e-3);
    }

    Calendar calendar(LocalDate from) {
        return new Calendar(week, from, held);
    }

    List<Calendar.Span> spans(List<Integer> order) {
        return calendar(on).of(items(order));
    }

    /** As late as they can be to end by a day on which they can. */
    List<Calendar.Span> latest(List<Integer> order, LocalDate end) {
        return LatestCalendar.of(items(order), spans(order), end, week, held);
    }

    List<PlanOffer> items(List<Integer> order) {
        return order.stream().map(offers::get).toList();
    }

    /** The last day of an order; the day before the first where it is empty. */
    LocalDate end(List<Integer> order) {
        return calendar(on).end(spans(order));
    }

    Measure cost(PlanQuery.By by) {
        return by == PlanQuery.By.OWN
                ? new Measure(money().sums().stream().map(this::thenHours).toList())
                : Measure.sum(offers.stream().mapToLong(offer -> offer.cost(by)).toArray());
    }

    /** Of equal dollars, the fewest hours. */
    private Measure.Sum thenHours(Measure.Sum dollars) {
        long[] of = new long[offers.size()];
        for (int i = 0; i < of.length; i++) {
            of[i] = dollars.of()[i] * PlanOffer.MOST + offers.get(i).tenths();
        }
        return new Measure.Sum(of, dollars.less() * PlanOffer.MOST);
    }

    /** Cents that others leave for the person. */
    Measure money() {
        long[] fees = offers.stream().mapToLong(PlanOffer::cents).toArray();
        return funds.own(fees, offers.stream().map(offer -> offer.payers(false)).toList());
    }

    long cents(List<Integer> order) {
        return money().value(CoverProblem.set(order));
    }

    /** Whether each can be taken on the day on which its turn comes. */
    boolean offered(List<Integer> order) {
        return Calendar.offered(items(order), spans(order));
    }

    BestOrder.Found best(Aim aim, List<List<Integer>> first) {
        return best(aim, on, first);
    }

    BestOrder.Found best(Aim aim, LocalDate from, List<List<Integer>> first) {
        return new BestOrder(this, from, aim, MOST_ORDERS).found(first);
    }

    Aim soonest(LocalDate end, long mostCents) {
        return new Aim(Optional.empty(), false, end, money(), mostCents);
    }

    Aim least(PlanQuery.By by, LocalDate end, long mostCents) {
        return new Aim(Optional.of(cost(by)), false, end, money(), mostCents);
    }

    Aim any(LocalDate end, long mostCents) {
        return new Aim(Optional.empty(), true, end, money(), mostCents);
    }
}
