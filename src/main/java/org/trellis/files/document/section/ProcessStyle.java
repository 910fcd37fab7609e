package org.trellis.files.document.section;

import java.util.Optional;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.line.HoursLine;
import org.trellis.files.document.line.Marker;

/**
 * How a document sets its work processes apart from their tasks; the first that fits, in this
 * order.
 */
enum ProcessStyle {
    /** {@code Job function 1: ...} */
    FUNCTION,
    /** A line that ends in hours, or begins with them. */
    HOURS,
    /** The line above the column heads of its competencies. */
    ABOVE_COLUMNS,
    /** What the document itself marks as a heading. */
    HEADING,
    /** The outermost mark. */
    MARK;

    private static final int MOST_WORDS = 14;

    static ProcessStyle of(Page page) {
        boolean hours = false;
        boolean columns = false;
        boolean heading = false;
        for (int i = 0; i < page.size(); i++) {
            if (page.part(i) == Headings.PROCESSES) {
                if (page.words(i).matches(ProcessLines.FUNCTION)) {
                    return FUNCTION;
                }
                hours |= !page.isKnown(i) && hours(page.line(i)).isPresent();
                columns |= ColumnHeads.isCompetencies(page.line(i));
                heading |= page.line(i).heading() && !page.isHeading(i) && !page.isKnown(i);
            }
        }
        return hours ? HOURS : columns ? ABOVE_COLUMNS : heading ? HEADING : MARK;
    }

    /** Hours of a line that may name a process; none of a sentence, a total or column heads. */
    static Optional<HoursLine> hours(DocumentLine line) {
        boolean sentence = line.cells().size() == 1 && line.words().split(" ").length > MOST_WORDS;
        return sentence || isTotal(line) || ColumnHeads.is(line)
                ? Optional.empty()
                : HoursLine.find(line).filter(found -> found.words().matches(".*\\p{L}.*"));
    }

    static boolean isTotal(DocumentLine line) {
        return Marker.of(line.words())
                        .rest()
                        .matches(
                                "(?i)(grand |sub-?)?totals?\\b.*|.*\\btotal (ojl |ojt )?hours\\b.*"
                                        + "|(horas totales|total de horas|suma)\\b.*")
                && line.words().matches(".*\\d.*")
                && line.words().split(" ").length <= MOST_WORDS;
    }
}
