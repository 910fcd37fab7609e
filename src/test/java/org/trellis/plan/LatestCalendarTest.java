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
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.plan.PlanQuery.By;

class LatestCalendarTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 26);

    private static List<Calendar.Span> latest(List<PlanOffer> items, LocalDate end) {
        var planned = new Calendar(10, FROM, new BitSet()).of(items);
        return LatestCalendar.of(items, planned, end, 10, new BitSet());
    }

    private static String text(List<Calendar.Span> spans) {
        return spans.stream().map(s -> s.start().toString()).collect(Collectors.joining(" "));
    }

    /** The second waits for the first; the third fits beside them at five hours a week. */
    @Test
    void whatOthersWaitForHasToBeginEarlier() {
        List<PlanOffer> items =
                List.of(
                        offer(10, 5, 0, set(1), List.of()),
                        offer(10, 5, 0, set(0), List.of(set(1))),
                        offer(5, 5, 0, set(2), List.of()));
        assertEquals("2026-12-03 2026-12-17 2026-12-24", text(latest(items, day(35))));
    }

    /** The last day is the 35th from the first on. */
    private static LocalDate day(int number) {
        return FROM.plusDays(number - 1);
    }

    @Test
    void aCourseGoesBackToTheLastDayOnWhichItBegins() {
        List<PlanOffer> items = List.of(offer(10, 10, 20, set(0), List.of()));
        assertEquals("2026-12-16", text(latest(items, day(60))));
    }

    /** All of them together end by the day, and each could not begin a day later. */
    @Test
    void allBegunAtTheirLatestEndInTimeAndNoneCouldBeginLater() {
        int later = 0;
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Market market = BackwardSearchTest.random(random);
            List<Integer> order = market.cheapest(By.USD).chosen();
            if (!market.offered(order)) {
                continue;
            }
            LocalDate end = market.end(order).plusDays(random.nextInt(40));
            List<Calendar.Span> planned = market.spans(order);
            List<Calendar.Span> spans = market.latest(order, end);
            List<PlanOffer> items = market.items(order);
            assertTrue(holds(items, planned, spans, end), seed + ": " + spans);
            for (int i = 0; i < spans.size(); i++) {
                assertFalse(spans.get(i).start().isBefore(planned.get(i).start()), seed + ":" + i);
                later += spans.get(i).start().isAfter(planned.get(i).start()) ? 1 : 0;
            }
            assertNoneLater(items, planned, spans, end, "seed " + seed);
        }
        assertTrue(later > 300, later + " moved");
    }

    private static void assertNoneLater(
            List<PlanOffer> items,
            List<Calendar.Span> planned,
            List<Calendar.Span> spans,
            LocalDate end,
            String who) {
        for (int i = 0; i < spans.size(); i++) {
            Calendar.Span span = spans.get(i);
            for (int days = 1; !span.end().plusDays(days).isAfter(end); days++) {
                List<Calendar.Span> other = new ArrayList<>(spans);
                LocalDate start = span.start().plusDays(days);
                var moved =
                        new Calendar.Span(start, span.end().plusDays(days), span.hoursPerWeek());
                other.set(i, moved);
                assertFalse(holds(items, planned, other, end), who + " " + i + " " + start);
            }
        }
    }

    /** Told from the rules alone, day by day. */
    private static boolean holds(
            List<PlanOffer> items,
            List<Calendar.Span> planned,
            List<Calendar.Span> spans,
            LocalDate end) {
        for (int i = 0; i < spans.size(); i++) {
            Calendar.Span span = spans.get(i);
            boolean week =
                    span.start()
                            .datesUntil(span.end().plusDays(1))
                            .allMatch(day -> room(spans, day));
            boolean asked =
                    items.get(i).requires().stream()
                            .allMatch(group -> there(group, items, planned, spans, span.start()));
            if (span.end().isAfter(end)
                    || !week
                    || !asked
                    || !items.get(i).offeredOn(span.start())) {
                return false;
            }
        }
        return true;
    }

    /** Ten hours a week; one that takes more runs alone. */
    private static boolean room(List<Calendar.Span> spans, LocalDate day) {
        List<Calendar.Span> running =
                spans.stream()
                        .filter(s -> !day.isBefore(s.start()) && !day.isAfter(s.end()))
                        .toList();
        double all = running.stream().mapToDouble(Calendar.Span::hoursPerWeek).sum();
        return running.size() == 1 || all <= 10 + 1e-6;
    }

    /** Done by the item that the plan waits for. */
    private static boolean there(
            BitSet group,
            List<PlanOffer> items,
            List<Calendar.Span> planned,
            List<Calendar.Span> spans,
            LocalDate start) {
        int first = -1;
        for (int i = 0; i < items.size(); i++) {
            boolean gives = items.get(i).gives().intersects(group);
            boolean sooner = first < 0 || planned.get(i).end().isBefore(planned.get(first).end());
            first = gives && sooner ? i : first;
        }
        return first >= 0 && spans.get(first).end().isBefore(start);
    }
}
