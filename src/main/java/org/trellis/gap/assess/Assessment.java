package org.trellis.gap.assess;

import java.util.List;
import org.trellis.gap.GapReport;
import org.trellis.gap.Interval;
import org.trellis.gap.Outcome;

/**
 * What is worth asking somebody about one job.
 *
 * @param open what can still be asked, what decides most first
 */
public record Assessment(GapReport report, Outlook outlook, List<OpenSkill> open) {
    public Assessment {
        open = List.copyOf(open);
    }

    /** How many skills the result rests on so far. */
    public int known() {
        return report.lines().size() - report.summary().unknown();
    }

    /** Skills whose outcome rests on a rating of their own. */
    public long rated() {
        return report.lines().stream()
                .filter(line -> line.outcome() != Outcome.UNKNOWN)
                .filter(line -> line.standing().evidence().ofRating())
                .count();
    }

    public double openHours() {
        return width(report.summary().hours());
    }

    /** Between the least and the most ready; of 1. */
    public double openReadiness() {
        return report.summary().readiness().map(Assessment::width).orElse(0.0);
    }

    static double width(Interval interval) {
        return interval.high() - interval.low();
    }
}
