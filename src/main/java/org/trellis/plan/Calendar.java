package org.trellis.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
            boolean fits = free(before, day, span.end()) >= span.hoursPerWeek();
            boolean sooner = best == null || span.end().isBefore(best.end());
            if (free > 0 && (fits || free >= week && item.pace().isPresent()) && sooner) {
                best = span;
            }
            if (best != null && item.pace().isPresent()) {
                return best;
            }
            day = item.begins(next(before, day));
        }
        return best;
    }

    private static Span span(PlanOffer item, LocalDate start, double hoursPerWeek) {
        long days = (long) Math.ceil(item.hours() / Math.max(hoursPerWeek, 1e-6) * 7 - 1e-9);
        long last = Math.min(Math.max(days, 1), 365_000) - 1;
        return new Span(start, start.plusDays(last), hoursPerWeek);
    }

    /** The day after what it asks is done, by those before it that come first. */
    private LocalDate ready(PlanOffer item, List<PlanOffer> items, List<Span> before) {
        LocalDate ready = from;
        BitSet facts = (BitSet) held.clone();
        for (int i = 0; i < before.size(); i++) {
            boolean missing = !item.requires().stream().allMatch(facts::intersects);
            if (missing && gives(items.get(i), item, facts)) {
                LocalDate after = before.get(i).end().plusDays(1);
                ready = after.isAfter(ready) ? after : ready;
            }
            facts.or(items.get(i).gives());
        }
        return ready;
    }

    private static boolean gives(PlanOffer first, PlanOffer item, BitSet facts) {
        return item.requires().stream()
                .anyMatch(group -> !group.intersects(facts) && group.intersects(first.gives()));
    }

    /** The hours a week that nothing takes on any day from {@code start} to {@code end}. */
    private double free(List<Span> spans, LocalDate start, LocalDate end) {
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

    /** The day after the next one of them ends. */
    private static LocalDate next(List<Span> spans, LocalDate day) {
        return spans.stream()
                .map(span -> span.end().plusDays(1))
                .filter(after -> after.isAfter(day))
                .min(LocalDate::compareTo)
                .orElse(day.plusDays(1));
    }
}
