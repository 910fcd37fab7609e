package org.trellis.report.gap;

import java.util.List;
import java.util.stream.Stream;
import org.trellis.gap.GapReport;
import org.trellis.gap.Standing.Doubt;
import org.trellis.model.Competency;
import org.trellis.report.Phrases;

/**
 * What speaks against relying on what somebody holds of a competency.
 *
 * @param competency as model/code
 * @param kind contradicted, shown_more, old or expired
 * @param text the same in words
 */
public record DoubtJson(String competency, String kind, String text) {
    static List<DoubtJson> of(GapReport report, Phrases phrases) {
        return report.lines().stream()
                .flatMap(line -> of(line.competency().id(), line.standing().doubts(), phrases))
                .toList();
    }

    private static Stream<DoubtJson> of(
            Competency.Id competency, List<Doubt> doubts, Phrases phrases) {
        return doubts.stream()
                .map(
                        doubt ->
                                new DoubtJson(
                                        competency.toString(), kind(doubt), phrases.doubt(doubt)));
    }

    static String kind(Doubt doubt) {
        if (doubt instanceof Doubt.Contradicted) {
            return "contradicted";
        }
        if (doubt instanceof Doubt.ShownMore) {
            return "shown_more";
        }
        return doubt instanceof Doubt.Old ? "old" : "expired";
    }
}
