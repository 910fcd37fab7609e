package org.trellis.gap;

import java.util.List;
import java.util.Optional;

/**
 * The figures of a gap.
 *
 * @param readiness weighted mean of the shares, 0 to 1: unknown lines count 0 at the low end and 1
 *     at the high end; empty when the job asks for nothing that is rated
 * @param coverage share of the lines whose outcome is known, 0 to 1; 0 without lines
 * @param hours sum of the hours of the lines
 */
public record Summary(
        int met,
        int gap,
        int unknown,
        Optional<Interval> readiness,
        double coverage,
        Interval hours) {
    static Summary of(List<Line> lines) {
        int met = 0;
        int gap = 0;
        double weights = 0;
        double low = 0;
        double high = 0;
        double hoursLow = 0;
        double hoursHigh = 0;
        for (Line line : lines) {
            met += line.outcome() == Outcome.MET ? 1 : 0;
            gap += line.outcome() == Outcome.GAP ? 1 : 0;
            weights += line.weight();
            low += line.weight() * line.share().low();
            high += line.weight() * line.share().high();
            hoursLow += line.hours().low();
            hoursHigh += line.hours().high();
        }
        int all = lines.size();
        return new Summary(
                met,
                gap,
                all - met - gap,
                all == 0
                        ? Optional.empty()
                        : Optional.of(new Interval(low / weights, high / weights)),
                all == 0 ? 0 : (met + gap) / (double) all,
                new Interval(hoursLow, hoursHigh));
    }
}
