package org.trellis.files.document.section;

import java.util.Optional;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.HoursText;
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
    /** The first line after hours that stand alone below the tasks of the one before. */
    ABOVE_HOURS,
    /** The outermost mark. */
    MARK;

    private static final int MOST_WORDS = 14;

    static ProcessStyle of(Page page) {
        boolean hours = false;
        boolean columns = false;
        boolean heading = false;
        boolean marked = false;
        int alone = 0;
        for (int i = 0; i < page.size(); i++) {
            if (page.part(i) == Headings.PROCESSES) {
                if (page.words(i).matches(ProcessLines.FUNCTION)) {
                    return FUNCTION;
                }
                hours |= !page.isKnown(i) && hours(page.line(i)).isPresent();
                columns |= ColumnHeads.isCompetencies(page.line(i));
                marked |= !page.isHeading(i) && !Marker.of(page.words(i)).isNone();
                alone += isHoursAlone(page.line(i)) ? 1 : 0;
                heading |= page.line(i).heading() && !page.isHeading(i) && !page.isKnown(i);
            }
        }
        if (hours || columns) {
            return hours ? HOURS : ABOVE_COLUMNS;
        }
        return heading ? HEADING : alone > 1 && !marked ? ABOVE_HOURS : MARK;
    }

    /** {@code 1,500 hours}, and nothing else. */
    static boolean isHoursAlone(DocumentLine line) {
        return line.words().matches("(?iu).*\\d.*\\b(hours?|hrs\\.?|horas)\\W*")
                && HoursText.of(line.words()).isPresent();
    }

    /** Hours of a line that may name a process; none of a sentence, a total or column heads. */
    static Optional<HoursLine> hours(DocumentLine line) {
        boolean sentence = line.cells().size() == 1 && line.words().split(" ").length > MOST_WORDS;
        return sentence || isTotal(line) || ColumnHeads.is(line)
                ? Optional.empty()
                : HoursLine.find(line).filter(found -> found.words().matches(".*\\p{L}.*"));
    }

    static boolean isTotal(DocumentLine line) {
        String words = HoursLine.find(line).map(HoursLine::words).orElse(line.words());
        return Marker.of(words.matches("(?iu).*total.*") ? words : line.words())
                        .rest()
                        .matches(
                                "(?iu)(grand |sub-?)?totals?\\b.*|.*\\btotal (ojl |ojt"
                                        + " )?hours\\b.*|.*\\bsubtotal|.*, total|all work"
                                        + " processes|term, as in .*|(todos|suma de) los procesos de"
                                        + " trabajo|duración, según .*|(horas totales|total de"
                                        + " horas|suma)\\b.*")
                && line.words()
                        .matches("(?iu).*\\d.*|total of work processes.*|suma de los procesos.*")
                && line.words().split(" ").length <= MOST_WORDS;
    }
}
