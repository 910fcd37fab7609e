package org.trellis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trellis.model.Credential;
import org.trellis.model.Issue;
import org.trellis.model.Text;
import org.trellis.model.training.TrainingCourse;
import org.trellis.plan.cover.Aim;
import org.trellis.plan.cover.CheapestSet;
import org.trellis.plan.cover.CoverProblem;
import org.trellis.plan.cover.Measure;
import org.trellis.plan.fund.Budgets;

class BestOrderTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 26);
    private static final int FACTS = 5;
    private static final Measure FREE = Measure.sum(new long[20]);
    private static final Aim SOONEST =
            new Aim(Optional.empty(), false, Market.NEVER, FREE, Long.MAX_VALUE);

    static BitSet set(int... facts) {
        BitSet set = new BitSet();
        for (int fact : facts) {
            set.set(fact);
        }
        return set;
    }

    static PlanOffer offer(
            double hours, double pace, int startDay, BitSet gives, List<BitSet> requires) {
        double usd = hours * (1 + gives.length() % 3);
        return offer(usd, hours, pace, startDay, gives, requires);
    }

    static PlanOffer offer(
            double usd,
            double hours,
            double pace,
            int startDay,
            BitSet gives,
            List<BitSet> requires) {
        OptionalDouble asked = pace > 0 ? OptionalDouble.of(pace) : OptionalDouble.empty();
        var course =
                new TrainingCourse(
                        new TrainingCourse.Id("c"),
                        new Text("C", "C"),
                        "P",
                        hours,
                        asked,
                        OptionalDouble.empty(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        (int) hours % 2 == 0 ? Set.of(Credential.Aid.EMPLOYER) : Set.of(),
                        TrainingCourse.Etpl.UNKNOWN,
                        startDay > 0 ? List.of(FROM.plusDays(startDay)) : List.of(),
                        "test",
                        new Issue.Place("c.csv", 1, 1));
        return new PlanOffer(
                new PlanItem.What.Taken(course),
                hours,
                OptionalDouble.of(usd),
                false,
                asked,
                gives,
                requires);
    }

    private static String answer(List<PlanOffer> offers, List<BitSet> targets) {
        CoverProblem problem = problem(offers, targets);
        var calendar = new Calendar(10, FROM, new BitSet());
        List<Integer> first = CheapestSet.of(problem, 100_000).chosen();
        var found = search(problem, offers, 10, SOONEST).found(List.of(first));
        assertTrue(found.proved());
        List<Integer> order = found.order().orElseThrow();
        return order + " " + end(calendar, order.stream().map(offers::get).toList());
    }

    private static BestOrder search(
            CoverProblem problem, List<PlanOffer> offers, double week, Aim aim) {
        var market =
                new Market(offers, problem.held(), problem.targets(), week, FROM, Budgets.NONE);
        return new BestOrder(market, FROM, aim, 1_000_000);
    }

    private static CoverProblem problem(List<PlanOffer> offers, List<BitSet> targets) {
        return new CoverProblem(
                offers.stream().map(offer -> offer.priced(PlanQuery.By.END)).toList(),
                new BitSet(),
                targets);
    }

    private static LocalDate end(Calendar calendar, List<PlanOffer> items) {
        return calendar.of(items).stream()
                .map(Calendar.Span::end)
                .max(LocalDate::compareTo)
                .orElse(FROM.minusDays(1));
    }

    @Test
    void aLongerCourseThatBeginsTodayEndsBeforeAShortOneThatBeginsInJune() {
        PlanOffer june = offer(20, 0, 200, set(0), List.of());
        PlanOffer today = offer(60, 0, 0, set(0), List.of());
        assertEquals("[1] 2027-01-06", answer(List.of(june, today), List.of(set(0))));
    }

    /** Two at five hours a week run side by side: the one that others wait for comes first. */
    @Test
    void whatOthersWaitForIsTakenFirst() {
        PlanOffer alone = offer(30, 0, 0, set(0), List.of());
        PlanOffer first = offer(10, 0, 0, set(1), List.of());
        PlanOffer second = offer(40, 5, 0, set(2), List.of(set(1)));
        assertEquals(
                "[1, 2, 0] 2027-01-27",
                answer(List.of(alone, first, second), List.of(set(0), set(2))));
    }

    /** A course above the hours of the week leaves no room for one that begins while it runs. */
    @Test
    void whatRunsAloneWaitsForACourseThatWasPlacedBefore() {
        PlanOffer january = offer(20, 10, 14, set(0), List.of());
        PlanOffer fast = offer(60, 20, 0, set(1), List.of());
        var calendar = new Calendar(10, FROM, new BitSet());
        assertEquals(LocalDate.of(2027, 1, 13), end(calendar, List.of(january, fast)));
    }

    /** At half an hour a week each takes years: no day of them is looked at one by one. */
    @Test
    void yearsAreNotWalkedDayByDay() {
        List<PlanOffer> offers = new ArrayList<>();
        List<BitSet> targets = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            offers.add(offer(3_000 + i, 0, 0, set(i), List.of()));
            targets.add(set(i));
        }
        CoverProblem problem = problem(offers, targets);
        List<Integer> first = CheapestSet.of(problem, 100_000).chosen();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> search(problem, offers, 0.5, SOONEST).found(List.of(first)));
    }

    /** Every order of every set of up to six, tried one by one, without and with limits. */
    @Test
    void noOrderOfAnySetServesBetter() {
        int limited = 0;
        int none = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<PlanOffer> offers = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(5); i++) {
                offers.add(random(random));
            }
            CoverProblem problem = problem(offers, List.of(set(0), set(1), set(2)));
            List<Tried> all = new ArrayList<>();
            collect(problem, offers, new ArrayList<>(), new BitSet(), all);
            for (Aim aim : aims(random, offers)) {
                String found = found(problem, offers, aim);
                assertEquals(best(all, aim), found, seed + " " + aim);
                limited += aim.end().equals(Market.NEVER) ? 0 : 1;
                none += found.equals("none") ? 1 : 0;
            }
        }
        assertTrue(limited > 500 && none > 100 && none < 1400, limited + " " + none);
    }

    private static List<Aim> aims(Random random, List<PlanOffer> offers) {
        Measure money = Measure.sum(offers.stream().mapToLong(PlanOffer::cents).toArray());
        LocalDate day = FROM.plusDays(random.nextInt(120));
        long most = random.nextInt(12_000);
        return List.of(
                SOONEST,
                new Aim(Optional.empty(), false, Market.NEVER, money, most),
                new Aim(Optional.of(money), false, day, money, Long.MAX_VALUE),
                new Aim(Optional.of(money), false, Market.NEVER, money, Long.MAX_VALUE),
                new Aim(Optional.empty(), false, day, money, most));
    }

    private static String found(CoverProblem problem, List<PlanOffer> offers, Aim aim) {
        List<Integer> first = CheapestSet.of(problem, 100_000).chosen();
        var found = search(problem, offers, 10, aim).found(List.of(first));
        assertTrue(found.proved());
        return found.order().map(order -> text(tried(offers, order), aim)).orElse("none");
    }

    private record Tried(BitSet some, LocalDate end) {}

    private static Tried tried(List<PlanOffer> offers, List<Integer> order) {
        BitSet some = new BitSet();
        order.forEach(some::set);
        List<PlanOffer> items = order.stream().map(offers::get).toList();
        return new Tried(some, end(new Calendar(10, FROM, new BitSet()), items));
    }

    private static String text(Tried tried, Aim aim) {
        return aim.least().isPresent()
                ? aim.least().get().value(tried.some()) + " cents"
                : tried.end().toString();
    }

    private static String best(List<Tried> all, Aim aim) {
        Comparator<Tried> by =
                aim.least().isPresent()
                        ? Comparator.comparing(tried -> aim.least().get().value(tried.some()))
                        : Comparator.comparing(Tried::end);
        return all.stream()
                .filter(tried -> !tried.end().isAfter(aim.end()))
                .filter(tried -> aim.spent().value(tried.some()) <= aim.mostSpent())
                .min(by)
                .map(tried -> text(tried, aim))
                .orElse("none");
    }

    static PlanOffer random(Random random) {
        BitSet gives = set(random.nextInt(FACTS));
        if (random.nextInt(3) == 0) {
            gives.set(random.nextInt(FACTS));
        }
        List<BitSet> requires =
                random.nextInt(3) == 0
                        ? List.of(set(random.nextInt(FACTS), random.nextInt(FACTS)))
                        : List.of();
        double pace = random.nextInt(2) == 0 ? 0 : 3 + random.nextInt(10);
        int start = random.nextInt(4) == 0 ? 1 + random.nextInt(60) : 0;
        return offer(5 + random.nextInt(40), pace, start, gives, requires);
    }

    private static boolean nothingIdle(
            CoverProblem problem, List<PlanOffer> offers, List<Integer> order) {
        for (int i = 0; i < order.size(); i++) {
            BitSet facts = new BitSet();
            order.subList(0, i).forEach(before -> facts.or(offers.get(before).gives()));
            BitSet gives = offers.get(order.get(i)).gives();
            boolean closes =
                    problem.targets().stream()
                            .anyMatch(t -> t.intersects(gives) && !t.intersects(facts));
            boolean asked =
                    order.subList(i + 1, order.size()).stream()
                            .flatMap(later -> offers.get(later).requires().stream())
                            .anyMatch(gives::intersects);
            if (!closes && !asked) {
                return false;
            }
        }
        return true;
    }

    private static void collect(
            CoverProblem problem,
            List<PlanOffer> offers,
            List<Integer> order,
            BitSet facts,
            List<Tried> all) {
        BitSet every = new BitSet();
        every.set(0, offers.size());
        long left = problem.targets().stream().filter(t -> !t.intersects(facts)).count();
        if (left == problem.open(every).size() && nothingIdle(problem, offers, order)) {
            all.add(tried(offers, order));
        }
        for (int i = 0; i < offers.size(); i++) {
            boolean can = offers.get(i).requires().stream().allMatch(facts::intersects);
            if (can && !order.contains(i)) {
                order.add(i);
                if (offered(offers, order)) {
                    BitSet more = (BitSet) facts.clone();
                    more.or(offers.get(i).gives());
                    collect(problem, offers, order, more, all);
                }
                order.remove(order.size() - 1);
            }
        }
    }

    private static boolean offered(List<PlanOffer> offers, List<Integer> order) {
        List<PlanOffer> items = order.stream().map(offers::get).toList();
        List<Calendar.Span> spans = new Calendar(10, FROM, new BitSet()).of(items);
        int last = items.size() - 1;
        return items.get(last).offeredOn(spans.get(last).start());
    }
}
