package org.trellis.report.gap;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.gap.GapReport;
import org.trellis.gap.Interval;
import org.trellis.gap.Summary;
import org.trellis.report.Words;

/**
 * What would change if each level on the person's own word were one too high.
 *
 * @param readinessLow a share, as in the summary, recomputed
 * @param readinessHigh likewise
 * @param hoursLow learning hours
 * @param hoursHigh likewise
 * @param changes the skills that come out otherwise, as model/code
 */
public record OwnWord(
        OptionalDouble readinessLow,
        OptionalDouble readinessHigh,
        double hoursLow,
        double hoursHigh,
        List<String> changes) {
    static Optional<OwnWord> of(GapReport report) {
        return report.ifSelfLower().map(OwnWord::of);
    }

    private static OwnWord of(GapReport.Doubted lower) {
        Summary summary = lower.summary();
        return new OwnWord(
                summary.readiness().stream().mapToDouble(Interval::low).findFirst(),
                summary.readiness().stream().mapToDouble(Interval::high).findFirst(),
                summary.hours().low(),
                summary.hours().high(),
                lower.changed().stream().map(line -> line.competency().id().toString()).toList());
    }

    /** In a sentence; empty where no own word counts. */
    public static Optional<String> sentence(GapReport report, Words words) {
        return report.ifSelfLower().map(lower -> sentence(lower, words));
    }

    private static String sentence(GapReport.Doubted lower, Words words) {
        if (lower.changed().isEmpty()) {
            return words.say("assess.doubted.nothing");
        }
        Summary summary = lower.summary();
        Interval ready = summary.readiness().orElse(Interval.ZERO);
        return words.say(
                "assess.doubted",
                words.percentRange(ready.low(), ready.high()),
                words.hoursRange(summary.hours().low(), summary.hours().high()),
                words.count("assess.doubted.lines", lower.changed().size()),
                words.list(
                        lower.changed().stream()
                                .map(line -> words.text(line.competency().name()))
                                .toList()));
    }
}
