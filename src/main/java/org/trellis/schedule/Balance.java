package org.trellis.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.schedule.Allocation.Conflict;
import org.trellis.schedule.Allocation.Part;
import org.trellis.schedule.Allocation.Share;
import org.trellis.schedule.Allocation.Shares;

/**
 * On-the-job hours over the work processes: what the designer fixes stays, the rest goes by weight.
 * Where the term is a range, its lower end is shared first; the upper end is shared with the lower
 * figures as minimums, so that no range is upside down.
 */
public final class Balance {
    /** The schedule with new hours and how each came about, or the bounds that conflict. */
    public sealed interface Answer {}

    /**
     * @param low shares of the lower end of the term, in the order of the processes
     * @param high shares of the upper end; the same list when the term is one figure
     */
    public record Balanced(Schedule schedule, List<Share> low, List<Share> high)
            implements Answer {}

    public record Impossible(Conflict conflict) implements Answer {}

    private Balance() {}

    /**
     * @param weights of the processes, each above 0
     * @param pins by process, from 0. Under a term of one figure a range leaves room within; under
     *     a range its two ends are the two figures
     * @throws IllegalArgumentException when the schedule has no term hours or no processes
     */
    public static Answer of(
            Schedule schedule, List<Double> weights, Map<Integer, Hours.Range> pins) {
        Hours.Range term =
                schedule.term()
                        .hours()
                        .orElseThrow(() -> new InvalidValue(Message.of("schedule.share.term")));
        int low = (int) term.min().value();
        int high = (int) term.max().value();
        Allocation.Answer first =
                Allocation.of(low, parts(schedule, weights, pins, low, term.isOne(), null));
        if (first instanceof Conflict conflict) {
            return new Impossible(conflict);
        }
        Shares lower = (Shares) first;
        if (term.isOne()) {
            return new Balanced(with(schedule, lower, lower), lower.shares(), lower.shares());
        }
        Allocation.Answer second =
                Allocation.of(high, parts(schedule, weights, pins, high, false, lower));
        if (second instanceof Conflict conflict) {
            return new Impossible(conflict);
        }
        Shares upper = (Shares) second;
        return new Balanced(with(schedule, lower, upper), lower.shares(), upper.shares());
    }

    /** As above; the present hours are the weights, so that what is not pinned keeps its share. */
    public static Answer of(Schedule schedule, Map<Integer, Hours.Range> pins) {
        List<Double> weights =
                schedule.workProcesses().stream()
                        .map(p -> Math.max(1, p.hours().map(h -> h.min().value()).orElse(1.0)))
                        .toList();
        return of(schedule, weights, pins);
    }

    private static List<Part> parts(
            Schedule schedule,
            List<Double> weights,
            Map<Integer, Hours.Range> pins,
            int total,
            boolean one,
            Shares lower) {
        List<Part> parts = new ArrayList<>();
        int least = total >= weights.size() ? 1 : 0;
        for (int i = 0; i < weights.size(); i++) {
            Hours.Range pin = pins.get(i);
            int min = lower == null ? least : lower.hours(i);
            int max = total;
            if (pin != null) {
                Hours from = one || lower == null ? pin.min() : pin.max();
                Hours to = one || lower != null ? pin.max() : pin.min();
                min = (int) Math.ceil(from.value());
                max = (int) Math.floor(to.value());
            }
            parts.add(
                    new Part(
                            schedule.workProcesses().get(i).title(),
                            weights.get(i),
                            min,
                            Math.max(min, max)));
        }
        return parts;
    }

    private static Schedule with(Schedule schedule, Shares low, Shares high) {
        List<WorkProcess> processes = new ArrayList<>();
        for (int i = 0; i < schedule.workProcesses().size(); i++) {
            WorkProcess old = schedule.workProcesses().get(i);
            processes.add(old.withHours(Optional.of(Hours.Range.of(low.hours(i), high.hours(i)))));
        }
        return schedule.withWorkProcesses(processes);
    }
}
