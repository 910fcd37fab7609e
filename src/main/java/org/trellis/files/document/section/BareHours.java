package org.trellis.files.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.line.ColumnHeads;
import org.trellis.files.document.line.Headings;
import org.trellis.files.document.line.HoursLine;
import org.trellis.files.document.line.Marker;

/** Puts figures at the ends of lines that can be but hours into cells of their own. */
final class BareHours {
    private static final List<Marker.Style> OUTLINE =
            List.of(
                    Marker.Style.LETTER,
                    Marker.Style.NUMBER,
                    Marker.Style.DECIMAL,
                    Marker.Style.ROMAN,
                    Marker.Style.NONE);
    private static final int FEW = 3;
    private static final String YEAR = "(?iu)(year|año|term|semester|semestre) \\d";
    private static final String HOURS = "(?iu).*\\b(hours|hrs|horas)\\b.*";

    private final Page page;

    BareHours(Page page) {
        this.page = page;
    }

    /**
     * Where every line of one kind of mark in a part ends in a figure, the figures are hours:
     * {@code A) Tool crib 500}. Courses need no mark.
     */
    List<DocumentLine> apart() {
        List<DocumentLine> all = new ArrayList<>();
        IntStream.range(0, page.size()).forEach(i -> all.add(page.line(i)));
        int from = 0;
        for (int i = 1; i <= page.size(); i++) {
            if (i == page.size() || page.part(i) != page.part(from) || page.isHeading(i)) {
                for (Marker.Style style : OUTLINE) {
                    part(from, i, style, all);
                }
                headed(from, i, all);
                leading(from, i, all);
                from = i;
            }
        }
        return all;
    }

    private void part(int from, int to, Marker.Style style, List<DocumentLine> all) {
        boolean course = page.part(from) == Headings.INSTRUCTION;
        boolean unmarked = style == Marker.Style.NONE;
        if (!course && (page.part(from) != Headings.PROCESSES || unmarked && hasMarks(from, to))) {
            return;
        }
        int heads =
                course
                        ? IntStream.range(from, to).filter(i -> isHeads(i)).max().orElse(from)
                        : from;
        List<Integer> alike =
                IntStream.range(heads, to)
                        .filter(i -> !page.isHeading(i) && !ProcessStyle.isTotal(page.line(i)))
                        .filter(i -> !ColumnHeads.is(page.line(i)) && !page.words(i).matches(YEAR))
                        .filter(i -> Marker.of(page.words(i)).isLike(style))
                        .boxed()
                        .toList();
        boolean each =
                alike.stream()
                        .allMatch(
                                i ->
                                        isBare(page.line(i))
                                                || HoursLine.find(page.line(i)).isPresent());
        boolean counted =
                unmarked && !course && (alike.size() < FEW || Pasted.isCounted(page, alike));
        if (alike.size() > 1 && each && !counted) {
            alike.stream()
                    .filter(i -> isBare(page.line(i)))
                    .forEach(i -> all.set(i, apart(page.line(i))));
        }
    }

    /** Below a heading of hours, figures that can be nothing else need not stand in every line. */
    private void headed(int from, int to, List<DocumentLine> all) {
        boolean hours =
                page.part(from) == Headings.PROCESSES
                        && IntStream.range(from, to)
                                .filter(i -> page.isHeading(i) || ColumnHeads.is(page.line(i)))
                                .anyMatch(i -> page.words(i).matches(HOURS));
        List<Integer> telling =
                IntStream.range(from, hours ? to : from)
                        .filter(i -> all.get(i) == page.line(i) && page.line(i).cells().size() == 1)
                        .filter(i -> !page.isHeading(i) && !ProcessStyle.isTotal(page.line(i)))
                        .filter(
                                i ->
                                        HoursText.bareEndOf(page.words(i))
                                                .filter(BareHours::tells)
                                                .isPresent())
                        .boxed()
                        .toList();
        Marker.Style style = telling.isEmpty() ? Marker.Style.NONE : style(telling.get(0));
        telling.stream()
                .filter(i -> telling.size() > 1 && style(i) == style)
                .forEach(i -> all.set(i, apart(page.line(i))));
    }

    /** Lines that the document marks as headings, or that lead lists: all end in hours or none. */
    private void leading(int from, int to, List<DocumentLine> all) {
        List<Integer> leads =
                IntStream.range(from, page.part(from) == Headings.PROCESSES ? to : from)
                        .filter(i -> !page.isHeading(i) && !ProcessStyle.isTotal(page.line(i)))
                        .filter(i -> page.line(i).heading() || isAboveList(i, to))
                        .boxed()
                        .toList();
        if (leads.size() > 1 && leads.stream().allMatch(i -> isBare(page.line(i)))) {
            leads.forEach(i -> all.set(i, apart(page.line(i))));
        }
    }

    private boolean isAboveList(int at, int to) {
        return at + 1 < to
                && style(at) == Marker.Style.NONE
                && style(at + 1) != Marker.Style.NONE
                && page.line(at).cells().size() == 1;
    }

    private Marker.Style style(int at) {
        return Marker.of(page.words(at)).style();
    }

    /** {@code to NFPA 700} and {@code loads over 1,000} are no hours. */
    private static boolean tells(HoursText.Ended ended) {
        boolean limit =
                ended.before()
                        .matches(
                                "(?iu).*\\b(to|over|under|of|than|at|by|for|with|from|above|below|de|a)");
        boolean code = ended.before().matches("(?s).*\\b[A-Z]{2,6}");
        boolean range = !ended.hours().hours().isOne();
        double figure = ended.hours().hours().max().value();
        return !limit && (range && figure >= 100 || figure >= 100 && figure % 10 == 0 && !code);
    }

    /** {@code Course Hours}; what stands above such a line is not a course. */
    private boolean isHeads(int at) {
        return ColumnHeads.is(page.line(at)) && page.words(at).matches(HOURS);
    }

    private boolean hasMarks(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> !page.isHeading(i) && !Marker.of(page.words(i)).isNone());
    }

    private static boolean isBare(DocumentLine line) {
        return line.cells().size() == 1 && HoursText.bareEndOf(line.words()).isPresent();
    }

    private static DocumentLine apart(DocumentLine line) {
        HoursText.Ended bare = HoursText.bareEndOf(line.words()).orElseThrow();
        String words = line.words();
        String figure = words.substring(bare.before().length()).replaceFirst("^[\\s.…_:–-]+", "");
        int from = line.indent();
        return new DocumentLine(
                line.number(),
                line.page(),
                List.of(
                        new DocumentLine.Cell(bare.before(), from),
                        new DocumentLine.Cell(figure, from + words.length() - figure.length())),
                line.afterGap(),
                line.heading());
    }
}
