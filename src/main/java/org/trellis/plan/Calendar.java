package org.trellis.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When each item of a plan is taken. Items begin in their order, as soon as what they ask is done,
 * they are offered, and the week has room: one with a pace of its own takes that many hours, one
 * without takes all that are free, and waits for more of them if it then ends sooner. Several run
 * side by side while the week holds them. One whose pace is above the week's hours runs alone, at
 * its pace. O(items squared).
 */
final class Calendar {
    /**
     * @param end its last day
     */
    record Span(LocalDate start, LocalDate end, double hoursPerWeek) {}

    private final double week;
    private final LocalDate from;
    private final BitSet held;

    Calendar(double hoursPerWeek, LocalDate from, BitSet held) {
        this.week = hoursPerWeek;
        this.from = from;
        this.held = held;
    }

    /** The day before the first one. */
    LocalDate before() {
        return from.minusDays(1);
    }

    /** The last of these days; the day before the first one where there are none. */
    LocalDate end(List<Span> spans) {
        return spans.stream().map(Span::end).max(LocalDate::compareTo).orElse(before());
    }

    /** Whether each can be taken on the day on which its turn comes. */
    static boolean offered(List<PlanOffer> items, List<Span> spans) {
        return IntStream.range(0, items.size())
                .allMatch(i -> items.get(i).offeredOn(spans.get(i).start()));
    }

    /** The least part of the calendar that it takes up, in whole weeks of all their hours. */
    double weeks(PlanOffer item) {
        return item.hours() / Math.max(week, item.pace().orElse(0));
    }

    /** When an item is taken after those before it. */
    Span add(PlanOffer item, List<PlanOffer> items, List<Span> before) {
        return span(item, items, before);
    }

    /** In the order of {@code items}, in which each can be taken after those before it. */
    List<Span> of(List<PlanOffer> items) {
        List<Span> spans = new ArrayList<>();
        for (PlanOffer item : items) {
            spans.add(span(item, items, spans));
        }
        return spans;
    }

    private Span span(PlanOffer item, List<PlanOffer> items, List<Span> before) {
        LocalDate day = item.begins(ready(item, items, before));
        Span best = null;
        while (best == null || !day.isAfter(best.end())) {
            double free = free(before, day, day);
            Span span = span(item, day, item.pace().orElse(free));
            double least = Math.min(span.hoursPerWeek(), week);
            boolean fits = free(before, day, span.end()) >= least;
            boolean sooner = best == null || span.end().isBefore(best.end());
            if (free > 0 && fits && sooner) {
                best = span;
            }
            Optional<LocalDate> freer = freer(before, day);
            if (best != null && (item.pace().isPresent() || freer.isEmpty())) {
                return best;
            }
            day = item.begins(freer.orElse(day.plusDays(1)));
        }
        return best;
    }

    private static Span span(PlanOffer item, LocalDate start, double hoursPerWeek) {
        long days = (long) Math.ceil(item.hours() / Math.max(hoursPerWeek, 1e-6) * 7 - 1e-9);
        long last = Math.min(Math.max(days, 1), 365_000) - 1;
        return new Span(start, start.plusDays(last), hoursPerWeek);
    }

    /** The first day on which all that it asks is done; of what gives the same, the first. */
    private LocalDate ready(PlanOffer item, List<PlanOffer> items, List<Span> before) {
        LocalDate ready = from;
        for (BitSet group : item.requires()) {
            if (!group.intersects(held)) {
                LocalDate done = done(group, items, before);
                ready = done.isAfter(ready) ? done : ready;
            }
        }
        return ready;
    }

    private LocalDate done(BitSet group, List<PlanOffer> items, List<Span> before) {
        return IntStream.range(0, before.size())
                .filter(i -> items.get(i).gives().intersects(group))
                .mapToObj(i -> before.get(i).end().plusDays(1))
                .min(LocalDate::compareTo)
                .orElse(from);
    }

    private double free(List<Span> spans, LocalDate start, LocalDate end) {
        return free(week, spans, start, end);
    }

    /** The hours a week that nothing takes on any day from {@code start} to {@code end}. */
    static double free(double week, List<Span> spans, LocalDate start, LocalDate end) {
        double least = week - taken(spans, start);
        for (Span span : spans) {
            if (span.start().isAfter(start) && !span.start().isAfter(end)) {
                least = Math.min(least, week - taken(spans, span.start()));
            }
        }
        return Math.max(0, least);
    }

    private static double taken(List<Span> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> !day.isBefore(span.start()) && !day.isAfter(span.end()))
                .mapToDouble(Span::hoursPerWeek)
                .sum();
    }

    /** The day after the next one of them ends; empty where none is left to end. */
    private static Optional<LocalDate> freer(List<Span> spans, LocalDate day) {
        return spans.stream()
                .map(span -> span.end().plusDays(1))
                .filter(after -> after.isAfter(day))
                .min(LocalDate::compareTo);
    }
}
