package org.trellis.files.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.program.ReadProgram.Total;
import org.trellis.model.schedule.Hours;

/**
 * Sums that a document states, in order: each of all above it, or of what stands since the last.
 */
final class StatedTotals {
    private final List<Total> all = new ArrayList<>();
    private int since;

    void add(int line, Hours.Range stated, List<Optional<HoursText>> above) {
        Optional<Hours.Range> part =
                sum(above.subList(Math.min(since, above.size()), above.size()));
        boolean subtotal = part.filter(stated::equals).isPresent();
        all.add(new Total(line, stated, subtotal ? part : sum(above)));
        since = above.size();
    }

    List<Total> all() {
        return all;
    }

    private static Optional<Hours.Range> sum(List<Optional<HoursText>> hours) {
        return hours.stream()
                .flatMap(Optional::stream)
                .map(HoursText::hours)
                .reduce(Hours.Range::plus);
    }
}
