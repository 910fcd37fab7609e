package org.trellis.web.schedule;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;

/**
 * A schedule that somebody is working on, with what its paper does not show: which hours are fixed.
 *
 * @param rows one for each work process, in the same order
 */
public record OwnSchedule(Schedule schedule, List<Row> rows) {
    /**
     * @param block index of the process of the job's outline this one was drafted as; empty when it
     *     was added by hand or came with a file
     * @param weight by which hours are shared, above 0
     * @param pin what the hours may be: one figure, or bounds; empty when they go by weight
     */
    public record Row(OptionalInt block, double weight, Optional<Hours.Range> pin) {
        public Row with(Optional<Hours.Range> other) {
            return new Row(block, weight, other);
        }
    }

    public OwnSchedule {
        rows = List.copyOf(rows);
        if (rows.size() != schedule.workProcesses().size()) {
            throw new IllegalArgumentException("one row for each work process");
        }
    }

    /** Of a schedule made elsewhere: the hours it states are fixed. */
    public static OwnSchedule of(Schedule schedule) {
        return new OwnSchedule(
                schedule,
                schedule.workProcesses().stream()
                        .map(WorkProcess::hours)
                        .map(hours -> new Row(OptionalInt.empty(), weight(hours), hours))
                        .toList());
    }

    /** The hours it has, so that a process that is fixed no more keeps its share. */
    private static double weight(Optional<Hours.Range> hours) {
        return Math.max(1, hours.map(range -> range.min().value()).orElse(1.0));
    }

    /** Whether each process has hours that are fixed, so that there is nothing to share. */
    public boolean isFixed() {
        return rows.stream().allMatch(row -> row.pin().isPresent());
    }

    /** With no hours fixed: all go by weight from the next change on. */
    public OwnSchedule released() {
        return new OwnSchedule(
                schedule, rows.stream().map(row -> row.with(Optional.empty())).toList());
    }

    /** With another paper over the same processes. */
    public OwnSchedule with(Schedule other) {
        return new OwnSchedule(other, rows);
    }

    /** The weights of the processes, in their order. */
    public List<Double> weights() {
        return Collections.unmodifiableList(rows.stream().map(Row::weight).toList());
    }
}
