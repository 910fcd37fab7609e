package org.trellis.files.document.section;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.line.ColumnHeads;
import org.trellis.files.document.line.Headings;
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
    /** In a list without marks, or with marks below each, the line that leads its block. */
    LEAD,
    /** The outermost mark. */
    MARK;

    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?iu)(grand |sub-?)?totals?\\b.*|.*\\btotal (ojl |ojt )?hours\\b.*"
                            + "|.*\\bsubtotal|.*, total|all work processes|term, as in .*"
                            + "|(todos|suma de) los procesos de trabajo|duración, según .*"
                            + "|(horas totales|total de horas|suma)\\b.*");
    private static final Pattern SAYS_TOTAL = Pattern.compile("(?iu)total");
    private static final Pattern TOTALED =
            Pattern.compile("(?iu).*\\d.*|total of work processes.*|suma de los procesos.*");
    private static final int MOST_WORDS = 14;
    private static final int MOST_NAME = 9;

    static ProcessStyle of(Page page) {
        boolean hours = false;
        boolean columns = false;
        boolean heading = false;
        boolean marked = false;
        int alone = 0;
        for (int i = 0; i < page.size(); i++) {
            if (page.part(i) == Headings.PROCESSES) {
                if (!page.isHeading(i) && page.words(i).matches(ProcessLines.FUNCTION)) {
                    return FUNCTION;
                }
                hours |= !page.isKnown(i) && hours(page.line(i)).isPresent();
                columns |= ColumnHeads.isCompetencies(page.line(i)) && isTitledAbove(page, i);
                marked |= !page.isHeading(i) && !Marker.of(page.words(i)).isNone();
                alone += isHoursAlone(page.line(i)) ? 1 : 0;
                heading |= page.line(i).heading() && !page.isHeading(i) && !page.isKnown(i);
            }
        }
        if (hours || columns) {
            return hours ? HOURS : ABOVE_COLUMNS;
        }
        if (heading) {
            return HEADING;
        }
        return alone > 1 && !marked ? ABOVE_HOURS : new Leads(page).count() > 1 ? LEAD : MARK;
    }

    private static boolean isTitledAbove(Page page, int heads) {
        return heads > 0
                && page.part(heads - 1) == Headings.PROCESSES
                && !page.isHeading(heads - 1);
    }

    static boolean isName(DocumentLine line) {
        String words = line.words();
        return Marker.of(words).isNone()
                && line.cells().size() == 1
                && words.split(" ").length <= MOST_NAME
                && words.matches("\\p{Lu}.*[^.;,]");
    }

    /** {@code 1,500 hours}, and nothing else. */
    static boolean isHoursAlone(DocumentLine line) {
        return line.words().matches("(?iu).*\\d.*\\b(hours?|hrs\\.?|horas)\\W*")
                && HoursText.of(line.words()).isPresent();
    }

    /** Hours of a line that may name a process; none of a sentence, a total or column heads. */
    static Optional<HoursLine> hours(DocumentLine line) {
        Optional<HoursLine> described =
                HoursLine.described(line).map(each -> new HoursLine(each.title(), each.hours()));
        return described.isPresent() ? described : ofTitle(line);
    }

    private static Optional<HoursLine> ofTitle(DocumentLine line) {
        boolean sentence = line.cells().size() == 1 && line.words().split(" ").length > MOST_WORDS;
        return sentence || isTotal(line) || ColumnHeads.is(line)
                ? Optional.empty()
                : HoursLine.find(line).filter(found -> found.words().matches(".*\\p{L}.*"));
    }

    static boolean isTotal(DocumentLine line) {
        String whole = line.words();
        if (!TOTALED.matcher(whole).matches() || whole.split(" ").length > MOST_WORDS) {
            return false;
        }
        String words = HoursLine.find(line).map(HoursLine::words).orElse(whole);
        String named = SAYS_TOTAL.matcher(words).find() ? words : whole;
        return TOTAL.matcher(Marker.of(named).rest()).matches();
    }

    /**
     * The lines of a list that lead a block of it: an unmarked short line in capitals with others
     * below it, one above a list that begins, or the first of a block that something empty parts
     * from the one above. O(lines).
     */
    static final class Leads {
        private static final int FEW = 2;

        private final Page page;
        private final BitSet work = new BitSet();

        /** Columns that the outermost line of work stands from the edge. */
        private final int edge;

        /** Where capitals lead, an empty line parts nothing. */
        private final boolean capitals;

        Leads(Page page) {
            this.page = page;
            for (int i = 0; i < page.size(); i++) {
                work.set(i, isOfWork(i));
            }
            edge = work.stream().map(i -> page.line(i).indent()).min().orElse(0);
            capitals =
                    work.stream()
                                    .filter(i -> isName(page.line(i)))
                                    .filter(i -> Headings.isUpper(page.words(i)))
                                    .count()
                            > 1;
        }

        long count() {
            return work.stream().filter(this::has).count();
        }

        boolean has(int at) {
            boolean mayLead = work.get(at) && work.get(at + 1) && !page.isApart(at + 1);
            if (!mayLead || !isName(page.line(at))) {
                return false;
            }
            if (Headings.isUpper(page.words(at))) {
                return !Headings.isUpper(page.words(at + 1));
            }
            Marker below = Marker.of(page.words(at + 1));
            return below.isNone()
                    ? (page.isApart(at) || isOutdented(at)) && !capitals
                    : below.sign()
                            .replaceAll("[(.):]", "")
                            .matches("[1AaIi•●▪◦·*§o–—-]|\\P{ASCII}");
        }

        private boolean isOfWork(int at) {
            return page.part(at) == Headings.PROCESSES
                    && !page.isHeading(at)
                    && !page.isKnown(at)
                    && !ColumnHeads.is(page.line(at))
                    && !isTotal(page.line(at));
        }

        /**
         * At the left edge, with lines below it that stand further right and begin with a capital.
         */
        private boolean isOutdented(int at) {
            return page.line(at).indent() == edge
                    && page.line(at + 1).indent() >= edge + FEW
                    && page.words(at + 1).matches("\\p{Lu}.*");
        }
    }
}
