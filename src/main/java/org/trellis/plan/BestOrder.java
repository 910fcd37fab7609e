package org.trellis.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trellis.plan.cover.Aim;
import org.trellis.plan.cover.CoverProblem;
import org.trellis.plan.cover.Measure;

/**
 * The offers, and their order, that serve an {@link Aim} best and reach all targets that any reach,
 * none of them idle: each closes a target that none before it does, or gives what a later one asks.
 * Depth first over orders: an offer is added once what it asks is there and while it is offered.
 * Two orders with the same days are one. A branch ends where it cannot keep the aim's limits or
 * better the best: by the day of its items, by the first day on which each open target can be
 * closed, by the weeks and by the money that are left, each offer's shared evenly among the open
 * targets that it closes. Of equals, the one found first.
 *
 * <p>Exponential at worst, so it ends after {@code mostNodes} and then says so.
 *
 * <p>Example, 10 hours a week: a course of 20 hours that begins in June, or one of 60 hours that
 * begins today: the longer one ends first.
 */
final class BestOrder {
    /**
     * @param order as numbers of offers; empty when none was found that keeps the limits
     * @param proved whether no order is better, or whether there is none
     */
    record Found(Optional<List<Integer>> order, boolean proved) {
        Found {
            order = order.map(List::copyOf);
        }
    }

    private final Market market;
    private final CoverProblem problem;
    private final List<PlanOffer> offers;
    private final List<BitSet> gives;
    private final Calendar calendar;
    private final Aim aim;
    private final long mostNodes;
    private final BitSet reachable;
    private final LocalDate[] ends;
    private final double[] weeks;
    private final Set<List<Object>> seen = new HashSet<>();
    private List<Integer> best;
    private LocalDate latest;
    private double most = Double.MAX_VALUE;
    private long nodes;

    BestOrder(Market market, LocalDate from, Aim aim, long mostNodes) {
        this.market = market;
        this.problem = market.problem(PlanQuery.By.USD);
        this.offers = market.offers();
        this.calendar = market.calendar(from);
        this.aim = aim;
        this.mostNodes = mostNodes;
        gives = offers.stream().map(PlanOffer::gives).toList();
        reachable =
                problem.facts(CoverProblem.set(IntStream.range(0, offers.size()).boxed().toList()));
        ends =
                offers.stream()
                        .map(offer -> calendar.add(offer, List.of(), List.of()).end())
                        .toArray(LocalDate[]::new);
        weeks = offers.stream().mapToDouble(calendar::weeks).toArray();
        latest = aim.end();
    }

    /**
     * @param first sets that reach all, as orders, to begin with
     */
    Found found(List<List<Integer>> first) {
        for (List<Integer> order : first) {
            List<PlanOffer> items = market.items(order);
            List<Calendar.Span> spans = calendar.of(items);
            if (Calendar.offered(items, spans)) {
                take(order, calendar.end(spans));
            }
        }
        if (!done()) {
            search(new ArrayList<>(), new ArrayList<>(), (BitSet) problem.held().clone());
        }
        return new Found(Optional.ofNullable(best).map(this::withoutSpare), nodes < mostNodes);
    }

    private boolean done() {
        return aim.any() && best != null;
    }

    private void take(List<Integer> order, LocalDate end) {
        BitSet some = CoverProblem.set(order);
        double value = aim.least().map(measure -> (double) measure.value(some)).orElse(0.0);
        boolean kept = !end.isAfter(latest) && aim.spent().value(some) <= aim.mostSpent();
        if (!kept || value > most - 0.5) {
            return;
        }
        best = List.copyOf(order);
        if (aim.least().isPresent()) {
            most = value;
        } else {
            latest = end.minusDays(1);
        }
    }

    /** Without what neither a target nor another item needs to be there as early. */
    private List<Integer> withoutSpare(List<Integer> order) {
        LocalDate end = calendar.end(calendar.of(market.items(order)));
        List<Integer> least = new ArrayList<>(order);
        for (Integer number : order) {
            List<Integer> without = new ArrayList<>(least);
            without.remove(number);
            List<PlanOffer> items = market.items(without);
            List<Calendar.Span> spans = calendar.of(items);
            boolean inTime = !calendar.end(spans).isAfter(end);
            if (reachesAll(items) && Calendar.offered(items, spans) && inTime) {
                least = without;
            }
        }
        return least;
    }

    private boolean reachesAll(List<PlanOffer> items) {
        BitSet facts = (BitSet) problem.held().clone();
        for (PlanOffer item : items) {
            if (!item.requires().stream().allMatch(facts::intersects)) {
                return false;
            }
            facts.or(item.gives());
        }
        return open(facts).isEmpty();
    }

    private void search(List<Integer> order, List<Calendar.Span> spans, BitSet facts) {
        if (done() || nodes >= mostNodes || !seen.add(state(order, spans))) {
            return;
        }
        nodes++;
        List<BitSet> open = open(facts);
        if (open.isEmpty()) {
            if (nothingIdle(order)) {
                take(order, calendar.end(spans));
            }
        } else if (!calendar.end(spans).isAfter(latest) && canBeBest(order, open)) {
            branch(order, spans, facts, open);
        }
    }

    private void branch(
            List<Integer> order, List<Calendar.Span> spans, BitSet facts, List<BitSet> open) {
        List<PlanOffer> before = market.items(order);
        for (int next : candidates(order, facts, open)) {
            PlanOffer offer = offers.get(next);
            Calendar.Span span = calendar.add(offer, before, spans);
            if (offer.offeredOn(span.start())) {
                order.add(next);
                spans.add(span);
                BitSet more = (BitSet) facts.clone();
                more.or(offer.gives());
                search(order, spans, more);
                order.remove(order.size() - 1);
                spans.remove(spans.size() - 1);
            }
        }
    }

    private static List<Object> state(List<Integer> order, List<Calendar.Span> spans) {
        return List.of(
                IntStream.range(0, order.size())
                        .mapToObj(i -> List.of(order.get(i), spans.get(i)))
                        .sorted(Comparator.comparing(pair -> (Integer) pair.get(0)))
                        .toArray());
    }

    /** The targets that can be reached and are not. */
    private List<BitSet> open(BitSet facts) {
        return problem.targets().stream()
                .filter(target -> target.intersects(reachable) && !target.intersects(facts))
                .toList();
    }

    /** Whether each closes a target that none before it does, or gives what a later one asks. */
    private boolean nothingIdle(List<Integer> order) {
        BitSet facts = (BitSet) problem.held().clone();
        for (int i = 0; i < order.size(); i++) {
            BitSet given = gives.get(order.get(i));
            boolean asked =
                    order.subList(i + 1, order.size()).stream()
                            .flatMap(later -> offers.get(later).requires().stream())
                            .anyMatch(given::intersects);
            if (!asked && open(facts).stream().noneMatch(given::intersects)) {
                return false;
            }
            facts.or(given);
        }
        return true;
    }

    /** Of use for an open target, itself or as what has to come first; what takes longest first. */
    private List<Integer> candidates(List<Integer> order, BitSet facts, List<BitSet> open) {
        BitSet useful = new BitSet();
        BitSet wanted = new BitSet();
        BitSet taken = CoverProblem.set(order);
        open.forEach(wanted::or);
        boolean more = true;
        while (more) {
            more = false;
            for (int i = useful.nextClearBit(0);
                    i < offers.size();
                    i = useful.nextClearBit(i + 1)) {
                if (!taken.get(i) && gives.get(i).intersects(wanted)) {
                    useful.set(i);
                    offers.get(i).requires().forEach(wanted::or);
                    more = true;
                }
            }
        }
        return useful.stream()
                .filter(i -> offers.get(i).requires().stream().allMatch(facts::intersects))
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -weeks[i]))
                .toList();
    }

    private boolean canBeBest(List<Integer> order, List<BitSet> open) {
        BitSet some = CoverProblem.set(order);
        return !endsAtLeast(some, open).isAfter(latest)
                && aim.spent().atLeast(some, open, gives) <= aim.mostSpent()
                && (aim.least().isEmpty()
                        || aim.least().get().atLeast(some, open, gives) <= most - 0.5);
    }

    private LocalDate endsAtLeast(BitSet some, List<BitSet> open) {
        double all = some.stream().mapToDouble(i -> weeks[i]).sum();
        all += Measure.shared(weeks, open, gives);
        LocalDate last = calendar.before().plusDays((long) Math.ceil(all * 7 - 1e-6));
        for (BitSet target : open) {
            LocalDate soonest = LocalDate.MAX;
            for (int i = 0; i < ends.length; i++) {
                boolean sooner = ends[i].isBefore(soonest);
                soonest = sooner && gives.get(i).intersects(target) ? ends[i] : soonest;
            }
            last = soonest.isAfter(last) ? soonest : last;
        }
        return last;
    }
}
