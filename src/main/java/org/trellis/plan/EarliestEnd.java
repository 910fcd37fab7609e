package org.trellis.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trellis.plan.cover.CoverProblem;

/**
 * The offers, and their order, whose calendar ends first and reaches all targets that any reach,
 * none of them idle: each closes a target that none before it does, or gives what a later one asks.
 * Depth first over orders: an offer is added once what it asks is there. Two orders with the same
 * days are one. A branch ends where its last day cannot be before the best: by the day of its
 * items, by the first day on which each open target can be closed, and by the weeks that are left,
 * each offer's shared evenly among the open targets that it closes. Of plans that end on the same
 * day, the one found first.
 *
 * <p>Exponential at worst, so it ends after {@code mostNodes} and then says so.
 *
 * <p>Example, 10 hours a week: a course of 20 hours that begins in June, or one of 60 hours that
 * begins today: the longer one.
 */
final class EarliestEnd {
    /**
     * @param order as numbers of offers
     * @param optimal whether no plan ends before
     */
    record Found(List<Integer> order, boolean optimal) {
        Found {
            order = List.copyOf(order);
        }
    }

    private final CoverProblem problem;
    private final List<PlanOffer> offers;
    private final Calendar calendar;
    private final long mostNodes;
    private final BitSet reachable;
    private final LocalDate[] ends;
    private final Set<List<Object>> seen = new HashSet<>();
    private List<Integer> best;
    private LocalDate bestEnd;
    private long nodes;

    /**
     * @param first a set that reaches all, as an order
     */
    EarliestEnd(
            CoverProblem problem,
            List<PlanOffer> offers,
            Calendar calendar,
            List<Integer> first,
            long mostNodes) {
        this.problem = problem;
        this.offers = offers;
        this.calendar = calendar;
        this.mostNodes = mostNodes;
        BitSet all = new BitSet();
        all.set(0, offers.size());
        reachable = problem.facts(all);
        ends =
                offers.stream()
                        .map(offer -> calendar.add(offer, List.of(), List.of()).end())
                        .toArray(LocalDate[]::new);
        best = first;
        bestEnd = end(calendar.of(first.stream().map(offers::get).toList()));
    }

    Found found() {
        search(new ArrayList<>(), new ArrayList<>(), (BitSet) problem.held().clone());
        return new Found(withoutSpare(best), nodes < mostNodes);
    }

    /** Without what neither a target nor another item needs to be there as early. */
    private List<Integer> withoutSpare(List<Integer> order) {
        List<Integer> least = new ArrayList<>(order);
        for (Integer number : order) {
            List<Integer> without = new ArrayList<>(least);
            without.remove(number);
            List<PlanOffer> items = without.stream().map(offers::get).toList();
            if (reachesAll(items) && !end(calendar.of(items)).isAfter(bestEnd)) {
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

    private LocalDate end(List<Calendar.Span> spans) {
        return spans.stream()
                .map(Calendar.Span::end)
                .max(LocalDate::compareTo)
                .orElse(calendar.before());
    }

    private void search(List<Integer> order, List<Calendar.Span> spans, BitSet facts) {
        if (nodes >= mostNodes || !seen.add(state(order, spans))) {
            return;
        }
        nodes++;
        List<BitSet> open = open(facts);
        LocalDate end = end(spans);
        if (open.isEmpty()) {
            if (end.isBefore(bestEnd) && nothingIdle(order)) {
                best = List.copyOf(order);
                bestEnd = end;
            }
            return;
        }
        if (end.isBefore(bestEnd) && atLeast(order, open).isBefore(bestEnd)) {
            branch(order, spans, facts, open);
        }
    }

    private void branch(
            List<Integer> order, List<Calendar.Span> spans, BitSet facts, List<BitSet> open) {
        List<PlanOffer> before = order.stream().map(offers::get).toList();
        for (int next : candidates(order, facts, open)) {
            order.add(next);
            spans.add(calendar.add(offers.get(next), before, spans));
            BitSet more = (BitSet) facts.clone();
            more.or(offers.get(next).gives());
            search(order, spans, more);
            order.remove(order.size() - 1);
            spans.remove(spans.size() - 1);
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
            BitSet gives = offers.get(order.get(i)).gives();
            boolean asked =
                    order.subList(i + 1, order.size()).stream()
                            .flatMap(later -> offers.get(later).requires().stream())
                            .anyMatch(gives::intersects);
            if (!asked && open(facts).stream().noneMatch(gives::intersects)) {
                return false;
            }
            facts.or(gives);
        }
        return true;
    }

    /** Of use for an open target, itself or as what has to come first; what takes longest first. */
    private List<Integer> candidates(List<Integer> order, BitSet facts, List<BitSet> open) {
        BitSet useful = new BitSet();
        BitSet wanted = new BitSet();
        open.forEach(wanted::or);
        boolean more = true;
        while (more) {
            more = false;
            for (int i = useful.nextClearBit(0);
                    i < offers.size();
                    i = useful.nextClearBit(i + 1)) {
                if (!order.contains(i) && offers.get(i).gives().intersects(wanted)) {
                    useful.set(i);
                    offers.get(i).requires().forEach(wanted::or);
                    more = true;
                }
            }
        }
        return useful.stream()
                .filter(i -> offers.get(i).requires().stream().allMatch(facts::intersects))
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -calendar.weeks(offers.get(i))))
                .toList();
    }

    private LocalDate atLeast(List<Integer> order, List<BitSet> open) {
        double weeks = order.stream().mapToDouble(i -> calendar.weeks(offers.get(i))).sum();
        double[] shares = new double[offers.size()];
        for (int i = 0; i < shares.length; i++) {
            BitSet gives = offers.get(i).gives();
            long closes = open.stream().filter(gives::intersects).count();
            shares[i] = calendar.weeks(offers.get(i)) / Math.max(1, closes);
        }
        LocalDate last = calendar.before();
        for (BitSet target : open) {
            double least = Double.MAX_VALUE;
            LocalDate soonest = LocalDate.MAX;
            for (int i = 0; i < shares.length; i++) {
                if (offers.get(i).gives().intersects(target)) {
                    least = Math.min(least, shares[i]);
                    soonest = ends[i].isBefore(soonest) ? ends[i] : soonest;
                }
            }
            weeks += least;
            last = soonest.isAfter(last) ? soonest : last;
        }
        LocalDate full = calendar.before().plusDays((long) Math.ceil(weeks * 7 - 1e-6));
        return full.isAfter(last) ? full : last;
    }
}
