package org.trellis.report.library;

import java.util.List;
import org.trellis.report.Words;
import org.trellis.schedule.compare.Difference;

/** How differences are counted and signed. */
public final class DifferenceWords {
    private DifferenceWords() {}

    public static String count(List<Difference> differences, Words words) {
        return differences.isEmpty()
                ? words.say("library.diff.none")
                : words.count("library.diff.count", differences.size());
    }

    /** {@code +}, {@code -} or {@code ~}. */
    public static String sign(Difference difference) {
        return switch (difference.kind()) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
        };
    }
}
