package org.trellis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trellis.Extent;
import org.trellis.plan.PlanQuery.By;
import org.trellis.plan.fund.Budgets;

/** Between plans of the same dollars and hours, the one that ends first. */
class SoonerEndTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 26);

    /** What a plan comes to; sooner only between equals. */
    private record Tried(long cost, LocalDate end) {
        boolean betterThan(Tried other) {
            return other == null
                    || cost < other.cost
                    || cost == other.cost && end.isBefore(other.end);
        }
    }

    private static Market market(List<PlanOffer> offers) {
        List<BitSet> targets =
                List.of(BestOrderTest.set(0), BestOrderTest.set(1), BestOrderTest.set(2));
        return new Market(offers, new BitSet(), targets, 10, FROM, Budgets.NONE);
    }

    @Test
    void ofTwoCoursesForTheSameMoneyTheOneThatBeginsToday() {
        PlanOffer june = BestOrderTest.offer(50, 20, 0, 200, BestOrderTest.set(0, 1, 2), List.of());
        PlanOffer today = BestOrderTest.offer(50, 20, 0, 0, BestOrderTest.set(0, 1, 2), List.of());
        var chosen = Chosen.of(market(List.of(june, today)), PlanQuery.USUAL);
        assertEquals(List.of(1), chosen.order());
    }

    /** Every order of every set of up to five; many cost the same. */
    @Test
    void noOrderOfAnySetOfTheLeastCostEndsSooner() {
        int sooner = 0;
        for (int seed = 0; seed < Extent.count(400, 5_000); seed++) {
            Random random = new Random(seed);
            List<PlanOffer> offers = new ArrayList<>();
            for (int i = 0; i < 3 + random.nextInt(3); i++) {
                offers.add(offer(random));
            }
            Market market = market(offers);
            By by = random.nextBoolean() ? By.USD : By.HOURS;
            Tried best = best(market, by, new ArrayList<>(), null);
            if (best != null) {
                var chosen = Chosen.of(market, PlanQuery.USUAL.by(by));
                assertTrue(chosen.optimal(), "seed " + seed);
                assertEquals(best, tried(market, by, chosen.order()), "seed " + seed);
                List<Integer> first = market.cheapest(by).chosen();
                sooner += best.end().isBefore(market.end(first)) ? 1 : 0;
            }
        }
        assertTrue(sooner > 20, sooner + " ended sooner than the set found first");
    }

    private static Tried best(Market market, By by, List<Integer> order, Tried best) {
        Tried least = best;
        if (reachesAll(market, order) && tried(market, by, order).betterThan(least)) {
            least = tried(market, by, order);
        }
        for (int i = 0; i < market.offers().size(); i++) {
            boolean can =
                    market.offers().get(i).requires().stream()
                            .allMatch(facts(market, order)::intersects);
            if (can && !order.contains(i)) {
                order.add(i);
                if (market.offered(order)) {
                    least = best(market, by, order, least);
                }
                order.remove(order.size() - 1);
            }
        }
        return least;
    }

    private static boolean reachesAll(Market market, List<Integer> order) {
        BitSet all = new BitSet();
        all.set(0, market.offers().size());
        var problem = market.problem(By.USD);
        BitSet facts = facts(market, order);
        long open = market.targets().stream().filter(each -> !each.intersects(facts)).count();
        return open == problem.open(all).size();
    }

    private static BitSet facts(Market market, List<Integer> order) {
        BitSet facts = new BitSet();
        order.forEach(i -> facts.or(market.offers().get(i).gives()));
        return facts;
    }

    private static Tried tried(Market market, By by, List<Integer> order) {
        long cost = order.stream().mapToLong(i -> market.offers().get(i).cost(by)).sum();
        return new Tried(cost, market.end(order));
    }

    private static PlanOffer offer(Random random) {
        BitSet gives = BestOrderTest.set(random.nextInt(4));
        if (random.nextBoolean()) {
            gives.set(random.nextInt(4));
        }
        List<BitSet> requires =
                random.nextInt(4) == 0 ? List.of(BestOrderTest.set(random.nextInt(4))) : List.of();
        double pace = random.nextInt(2) == 0 ? 0 : 3 + random.nextInt(10);
        int start = random.nextInt(3) == 0 ? 1 + random.nextInt(60) : 0;
        return BestOrderTest.offer(100 * (1 + random.nextInt(2)), 20, pace, start, gives, requires);
    }
}
