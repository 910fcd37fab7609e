package org.trellis.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The items of a calendar as late as they can be for all to end by a day. From the one that ends
 * last to the one that ends first, each is moved to the last days on which it is over before what
 * waits for it begins, it is offered, and the week has room beside those moved before. It keeps its
 * hours a week. None begins earlier than it did: where it stood is always free. O(items cubed).
 *
 * <p>The right half of double justification (Valls, Ballestin and Quintanilla 2005), here over
 * hours of a week.
 */
final class LatestCalendar {
    private final List<PlanOffer> items;
    private final List<Calendar.Span> planned;
    private final double week;
    private final BitSet held;
    private final Calendar.Span[] moved;

    private LatestCalendar(
            List<PlanOffer> items, List<Calendar.Span> planned, double week, BitSet held) {
        this.items = items;
        this.planned = planned;
        this.week = week;
        this.held = held;
        this.moved = new Calendar.Span[items.size()];
    }

    /**
     * @param planned that of each item, ended by {@code end}
     */
    static List<Calendar.Span> of(
            List<PlanOffer> items,
            List<Calendar.Span> planned,
            LocalDate end,
            double week,
            BitSet held) {
        return new LatestCalendar(items, planned, week, held).moved(end);
    }

    private List<Calendar.Span> moved(LocalDate end) {
        Comparator<Integer> last = Comparator.comparing(i -> planned.get(i).end());
        Comparator<Integer> first = Comparator.comparing(i -> planned.get(i).start());
        IntStream.range(0, items.size())
                .boxed()
                .sorted(last.thenComparing(first).thenComparing(i -> i).reversed())
                .forEach(i -> moved[i] = latest(i, before(i, end)));
        return List.of(moved);
    }

    /** The last day on which it has to be over. */
    private LocalDate before(int item, LocalDate end) {
        LocalDate last = end;
        for (int later = 0; later < moved.length; later++) {
            if (moved[later] != null && waits(later, item)) {
                LocalDate eve = moved[later].start().minusDays(1);
                last = eve.isBefore(last) ? eve : last;
            }
        }
        return last;
    }

    /** Whether {@code item} is the first to give what {@code later} asks. */
    private boolean waits(int later, int item) {
        return items.get(later).requires().stream()
                .filter(group -> !group.intersects(held))
                .anyMatch(group -> first(group) == item);
    }

    private int first(BitSet group) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).gives().intersects(group))
                .boxed()
                .min(Comparator.comparing(i -> planned.get(i).end()))
                .orElse(-1);
    }

    /** Its last day is the last that will do, the eve of one moved before, or as it was planned. */
    private Calendar.Span latest(int item, LocalDate last) {
        TreeSet<LocalDate> ends = new TreeSet<>(List.of(last, planned.get(item).end()));
        for (Calendar.Span span : moved) {
            if (span != null) {
                ends.add(span.start().minusDays(1));
            }
        }
        long days = ChronoUnit.DAYS.between(planned.get(item).start(), planned.get(item).end());
        items.get(item).starts().forEach(start -> ends.add(start.plusDays(days)));
        List<Calendar.Span> spans = new ArrayList<>();
        for (LocalDate end : ends.headSet(last, true)) {
            offered(item, end).filter(this::fits).ifPresent(spans::add);
        }
        return spans.stream()
                .max(Comparator.comparing(Calendar.Span::start))
                .orElse(planned.get(item));
    }

    /** The last time it is offered and over by {@code end}. */
    private Optional<Calendar.Span> offered(int item, LocalDate end) {
        Calendar.Span was = planned.get(item);
        long days = ChronoUnit.DAYS.between(was.start(), was.end());
        LocalDate start = end.minusDays(days);
        return items.get(item)
                .lastBegin(start)
                .filter(day -> !day.isBefore(was.start()))
                .map(day -> new Calendar.Span(day, day.plusDays(days), was.hoursPerWeek()));
    }

    private boolean fits(Calendar.Span span) {
        List<Calendar.Span> others = new ArrayList<>();
        for (Calendar.Span other : moved) {
            if (other != null) {
                others.add(other);
            }
        }
        double asked = Math.min(span.hoursPerWeek(), week);
        return Calendar.free(week, others, span.start(), span.end()) >= asked - 1e-9;
    }
}
