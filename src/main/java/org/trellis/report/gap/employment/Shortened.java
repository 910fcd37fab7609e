package org.trellis.report.gap.employment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.report.Cut;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Table;

/** What was shortened to fit the two pages that are signed: an annex writes it out in full. */
final class Shortened {
    private final Map<String, String> whole = new LinkedHashMap<>();
    private boolean cut;

    /** As much as fits; what does not is kept under the name of its place. */
    String to(String place, String text, int most) {
        return said(place, Cut.to(text, most), text);
    }

    /** What is said in a place, instead of all that belongs there. */
    String said(String place, String said, String text) {
        if (!said.equals(text)) {
            keep(place, text);
            cut = true;
        }
        return said;
    }

    /** What a place has no room for at all. */
    void keep(String place, String text) {
        whole.put(place, text);
    }

    /** Whether a text on the two pages ends in an ellipsis. */
    boolean isCut() {
        return cut;
    }

    boolean isEmpty() {
        return whole.isEmpty();
    }

    /** In the order of the two pages. */
    Table table(PlanWording told) {
        List<List<Cell>> rows =
                whole.entrySet().stream()
                        .map(each -> List.of(Cell.of(each.getKey()), Cell.of(each.getValue())))
                        .toList();
        return new Table(
                told.say("annex.whole"),
                List.of(
                        Column.words(told.say("whole.place"), 24),
                        Column.words(told.say("whole.text"), 76)),
                rows,
                Optional.empty());
    }
}
