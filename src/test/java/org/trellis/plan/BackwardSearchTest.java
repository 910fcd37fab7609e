package org.trellis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.plan.BestOrderTest.offer;
import static org.trellis.plan.BestOrderTest.set;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trellis.plan.PlanQuery.By;
import org.trellis.plan.PlanQuery.Within;
import org.trellis.plan.fund.Budgets;
import org.trellis.plan.fund.Payer;

class BackwardSearchTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 26);

    private static Market market(List<BitSet> targets, List<PlanOffer> offers) {
        return new Market(offers, new BitSet(), targets, 10, FROM, Budgets.NONE);
    }

    /** At 10 hours a week, $90 and 21 days, or $40 and 42 days. */
    private static final Market FAST_OR_CHEAP =
            market(
                    List.of(set(0)),
                    List.of(
                            offer(90, 30, 0, 0, set(0), List.of()),
                            offer(40, 60, 0, 0, set(0), List.of())));

    private static Within within(int days, double usd) {
        return new Within(
                Optional.of(FROM.plusDays(days - 1)),
                usd < 0 ? OptionalDouble.empty() : OptionalDouble.of(usd));
    }

    private static Backward backward(Market market, Within within) {
        return new BackwardSearch(market, By.USD, within).found().backward();
    }

    private static String text(Market market, Within within) {
        var found = new BackwardSearch(market, By.USD, within).found();
        Backward backward = found.backward();
        assertTrue(found.proved() || backward.verdict() == Backward.Verdict.NEVER_OFFERED);
        assertTrue(backward.last().stream().allMatch(Backward.LastDays::sure));
        String from = backward.last().map(last -> " from " + last.impossibleFrom()).orElse("");
        return found.order() + " " + backward.verdict() + from;
    }

    @Test
    void theCheapestThatIsDoneInTimeIsTakenAndTheFirstDayOnWhichNoneIsIsNamed() {
        assertEquals("[1] POSSIBLE from 2026-12-26", text(FAST_OR_CHEAP, within(50, -1)));
        assertEquals("[0] POSSIBLE from 2026-11-27", text(FAST_OR_CHEAP, within(21, -1)));
    }

    @Test
    void aBudgetMovesTheFirstDayOnWhichItIsImpossible() {
        assertEquals("[1] POSSIBLE from 2026-12-05", text(FAST_OR_CHEAP, within(50, 89)));
    }

    @Test
    void whatCannotBeSaysWhatStandsInItsWayAndTheNearest() {
        assertEquals("[0] DATE", text(FAST_OR_CHEAP, within(20, -1)));
        assertEquals("[0] PAST", text(FAST_OR_CHEAP, within(0, -1)));
        assertEquals("[1] BUDGET", text(FAST_OR_CHEAP, within(50, 39.99)));
        assertEquals("[1] TOGETHER", text(FAST_OR_CHEAP, within(41, 89)));
        Backward both = backward(FAST_OR_CHEAP, within(41, 89));
        assertEquals(new Backward.Reach(90, FROM.plusDays(20)), both.cheapestInTime().get());
        assertEquals(new Backward.Reach(40, FROM.plusDays(41)), both.soonestAffordable().get());
        assertEquals(Optional.of(true), both.togetherProved());
    }

    @Test
    void aBudgetThatIsTooSmallDoesNotHideThatTheDayCannotBeKept() {
        assertEquals(
                Optional.of(Backward.Verdict.DATE),
                backward(FAST_OR_CHEAP, within(20, 39)).besides());
        assertEquals(
                Optional.of(Backward.Verdict.PAST),
                backward(FAST_OR_CHEAP, within(0, 39)).besides());
        assertEquals(Optional.empty(), backward(FAST_OR_CHEAP, within(21, 39)).besides());
    }

    @Test
    void whereNothingIsToBeTakenEveryDayWillDo() {
        Market none = market(List.of(), List.of());
        assertEquals("[] POSSIBLE from 2026-12-06", text(none, within(10, 0)));
    }

    /** The day that counts is a day on which the course begins, not any before the last week. */
    @Test
    void aCourseThatBeginsOnOneDayDecidesTheFirstDayOnWhichItIsImpossible() {
        PlanOffer january = offer(10, 20, 0, 40, set(0), List.of());
        Market market = market(List.of(set(0)), List.of(january));
        assertEquals("[0] POSSIBLE from 2027-01-06", text(market, within(365, -1)));
    }

    @Test
    void whatBeginsForTheLastTimeBeforeItsTurnComesIsSaid() {
        PlanOffer first = offer(10, 60, 0, 0, set(1), List.of());
        PlanOffer tooEarly = offer(10, 20, 0, 5, set(0), List.of(set(1)));
        Market market = market(List.of(set(0)), List.of(first, tooEarly));
        assertEquals("[0, 1] NEVER_OFFERED", text(market, within(365, -1)));
    }

    @Test
    void whenTheSearchEndsEarlyNothingIsCalledImpossible() {
        List<PlanOffer> offers = new ArrayList<>();
        List<BitSet> targets = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            offers.add(offer(10, 20 + i, 3, i == 8 ? 0 : 9 * i + 1, set(i), List.of()));
            offers.add(offer(11, 19 + i, 4, 0, set(i), i > 0 ? List.of(set(i - 1)) : List.of()));
            targets.add(set(i));
        }
        Backward backward = backward(market(targets, offers), within(120, 98));
        assertFalse(backward.soonestProved());
        assertTrue(backward.verdict() != Backward.Verdict.TOGETHER, backward.toString());
    }

    @Test
    void whenTheSearchEndsEarlyNoPlanInTimeIsCalledTheCheapest() {
        Random random = new Random(0);
        List<PlanOffer> offers = new ArrayList<>();
        List<BitSet> targets = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<BitSet> before = i > 0 ? List.of(set(i - 1)) : List.of();
            int usd = 10 + random.nextInt(3);
            offers.add(offer(usd, 20 + i, 3, random.nextInt(100), set(i), List.of()));
            offers.add(offer(11 + random.nextInt(40), 19 + i, 4, 0, set(i), before));
            targets.add(set(i));
        }
        Market market = market(targets, offers);
        Backward free = backward(market, within(2000, -1));
        LocalDate later = free.soonest().end().plusDays(1);
        double usd = free.cheapest().usd() + 1;
        Backward both = backward(market, new Within(Optional.of(later), OptionalDouble.of(usd)));
        assertEquals(Backward.Verdict.TOGETHER, both.verdict());
        assertEquals(Optional.of(false), both.togetherProved());
    }

    /** Many courses, one of which begins too early for what it asks. */
    private static Market tooEarlyAmongMany(boolean another) {
        List<PlanOffer> offers = new ArrayList<>();
        List<BitSet> targets = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            offers.add(offer(10, 20 + i, 3, 0, set(i), List.of()));
            offers.add(offer(11, 19 + i, 4, 0, set(i), List.of()));
            targets.add(set(i));
        }
        offers.add(offer(10, 60, 0, 0, set(20), List.of()));
        offers.add(offer(10, 20, 0, 5, set(21), List.of(set(20))));
        targets.add(set(21));
        if (another) {
            offers.add(offer(70, 20, 0, 400, set(21), List.of(set(20))));
        }
        return market(targets, offers);
    }

    @Test
    void whenTheSearchEndsEarlyNoCourseIsSaidToBeginTooEarly() {
        Backward backward = backward(tooEarlyAmongMany(false), within(365, -1));
        assertEquals(Backward.Verdict.NONE_DATED, backward.verdict());
    }

    @Test
    void whenTheSearchEndsEarlyNoBudgetIsCalledTooSmall() {
        Market market = tooEarlyAmongMany(true);
        assertEquals(Backward.Verdict.BUDGET, backward(market, within(900, 100)).verdict());
        Backward backward = backward(market, within(900, 120));
        assertFalse(backward.cheapestProved());
        assertEquals(Backward.Verdict.NOT_FOUND, backward.verdict());
    }

    /** Every order of every set, begun on every day. */
    @Test
    void noPlanIsBetterOrBeginsLater() {
        Map<Backward.Verdict, Integer> verdicts = new TreeMap<>();
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Market market = random(random);
            var within = within(random.nextInt(150), 20 + random.nextInt(150));
            var found = new BackwardSearch(market, market.dollars(), within).found();
            Backward backward = found.backward();
            var witness = new Witness(market, within);
            String who = seed + " " + found;
            assertEquals(witness.verdict(), backward.verdict(), who);
            if (backward.verdict() == Backward.Verdict.POSSIBLE) {
                assertEquals(witness.leastCents(), market.cents(found.order()), who);
                LocalDate from = backward.last().orElseThrow().impossibleFrom();
                assertEquals(witness.impossibleFrom(), from, who);
            }
            verdicts.merge(backward.verdict(), 1, Integer::sum);
        }
        assertTrue(verdicts.size() >= 4, verdicts.toString());
    }

    static Market random(Random random) {
        List<PlanOffer> offers = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            offers.add(BestOrderTest.random(random));
        }
        List<BitSet> targets = List.of(set(0), set(1), set(2));
        BitSet all = new BitSet();
        all.set(0, offers.size());
        Market market = market(targets, offers);
        BitSet facts = market.problem(By.USD).facts(all);
        Budgets funds = new Budgets(Map.of(Payer.EMPLOYER, 100L * random.nextInt(60)));
        List<BitSet> reached = targets.stream().filter(t -> t.intersects(facts)).toList();
        return new Market(offers, new BitSet(), reached, 10, FROM, funds);
    }

    /** All plans begun on a day, without any bound. */
    private record Witness(Market market, Within within) {
        private record Tried(long cents, LocalDate end) {}

        List<Tried> all(LocalDate from) {
            List<Tried> all = new ArrayList<>();
            collect(from, new ArrayList<>(), new BitSet(), all);
            return all;
        }

        private void collect(LocalDate from, List<Integer> order, BitSet facts, List<Tried> all) {
            List<PlanOffer> items = market.items(order);
            List<Calendar.Span> spans = market.calendar(from).of(items);
            int last = order.size() - 1;
            if (last >= 0 && !items.get(last).offeredOn(spans.get(last).start())) {
                return;
            }
            if (market.targets().stream().allMatch(facts::intersects)) {
                LocalDate end =
                        spans.stream()
                                .map(Calendar.Span::end)
                                .max(LocalDate::compareTo)
                                .orElse(from.minusDays(1));
                all.add(new Tried(market.cents(order), end));
            }
            for (int i = 0; i < market.offers().size(); i++) {
                PlanOffer next = market.offers().get(i);
                if (!order.contains(i) && next.requires().stream().allMatch(facts::intersects)) {
                    order.add(i);
                    BitSet more = (BitSet) facts.clone();
                    more.or(next.gives());
                    collect(from, order, more, all);
                    order.remove(order.size() - 1);
                }
            }
        }

        private boolean inTime(Tried tried) {
            return !tried.end().isAfter(within.endBy().get());
        }

        private boolean affordable(Tried tried) {
            return tried.cents() <= within.budgetUsd().getAsDouble() * 100;
        }

        Backward.Verdict verdict() {
            List<Tried> all = all(market.on());
            if (all.isEmpty()) {
                return Backward.Verdict.NEVER_OFFERED;
            }
            if (all.stream().noneMatch(this::affordable)) {
                return Backward.Verdict.BUDGET;
            }
            if (within.endBy().get().isBefore(market.on())) {
                return Backward.Verdict.PAST;
            }
            if (all.stream().noneMatch(this::inTime)) {
                return Backward.Verdict.DATE;
            }
            return all.stream().anyMatch(tried -> inTime(tried) && affordable(tried))
                    ? Backward.Verdict.POSSIBLE
                    : Backward.Verdict.TOGETHER;
        }

        long leastCents() {
            return all(market.on()).stream()
                    .filter(this::inTime)
                    .mapToLong(Tried::cents)
                    .min()
                    .orElseThrow();
        }

        LocalDate impossibleFrom() {
            LocalDate day = within.endBy().get();
            while (all(day).stream().noneMatch(tried -> inTime(tried) && affordable(tried))) {
                day = day.minusDays(1);
            }
            return day.plusDays(1);
        }
    }
}
