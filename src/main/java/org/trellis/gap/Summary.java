package org.trellis.gap;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.trellis.model.Evidence;

/**
 * The figures of a gap.
 *
 * @param readiness weighted mean of the shares, 0 to 1: unknown lines count 0 at the low end and 1
 *     at the high end; empty when the job asks for nothing that is rated
 * @param checks on what the lines rest
 * @param hours sum of the hours of the lines
 */
public record Summary(
        int met,
        int gap,
        int unknown,
        Optional<Interval> readiness,
        Checks checks,
        Interval hours) {
    /**
     * How much of a gap was checked: shares of its lines, 0 to 1, that add up to 1; all 0 without
     * lines.
     *
     * @param verified by a test, a supervisor, an hours log, or a valid credential that is held
     * @param selfRated on the person's own word
     * @param presumed from a job they hold or have held
     * @param unknown whose outcome is not known
     */
    public record Checks(double verified, double selfRated, double presumed, double unknown) {
        static Checks of(List<Line> lines) {
            return new Checks(
                    share(lines, line -> isKnown(line) && line.standing().evidence().isVerified()),
                    share(lines, line -> isKnown(line) && has(line, Evidence.SELF)),
                    share(lines, line -> isKnown(line) && has(line, Evidence.PRESUMED)),
                    share(lines, line -> !isKnown(line)));
        }

        private static boolean isKnown(Line line) {
            return line.outcome() != Outcome.UNKNOWN;
        }

        private static boolean has(Line line, Evidence evidence) {
            return line.standing().evidence() == evidence;
        }

        private static double share(List<Line> lines, Predicate<Line> which) {
            return lines.isEmpty()
                    ? 0
                    : lines.stream().filter(which).count() / (double) lines.size();
        }
    }

    /** Share of the lines that was checked; what is assumed from a job was not. */
    public double coverage() {
        return checks.verified() + checks.selfRated();
    }

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
                Checks.of(lines),
                new Interval(hoursLow, hoursHigh));
    }
}
