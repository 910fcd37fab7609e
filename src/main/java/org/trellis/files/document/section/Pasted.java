package org.trellis.files.document.section;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.CodesText;
import org.trellis.files.document.line.FactParts;
import org.trellis.files.document.line.Headings;
import org.trellis.files.document.line.HoursLine;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.Marker;

/** Whether lines that no heading names are an outline of work processes. */
final class Pasted {
    private static final int FEW = 2;
    private static final Set<Headings> BRIEF =
            EnumSet.of(
                    Headings.OTHER,
                    Headings.TERM,
                    Headings.RATIO,
                    Headings.PROBATION,
                    Headings.INTERIM);
    private static final String GIVEN_AFTER =
            "(?iu).*\\b(after|upon|at|ojl|ojt|después|tras|interim|credential)\\b.*";

    private Pasted() {}

    static boolean isOutline(Page page) {
        return isOutline(page, 0, page.size());
    }

    private static boolean isOutline(Page page, int from, int to) {
        int hours = 0;
        int marked = 0;
        int sentences = 0;
        Set<Marker.Style> styles = EnumSet.noneOf(Marker.Style.class);
        for (int i = from; i < to; i++) {
            String words = page.words(i);
            boolean described = HoursLine.described(page.line(i)).isPresent();
            boolean rated = described || HoursLine.find(page.line(i)).isPresent();
            hours += rated && !words.matches("(?iu).*\\bterm\\b.*|.*:.*[a-z].*:.*") ? 1 : 0;
            hours += words.matches(ProcessLines.FUNCTION) ? FEW : 0;
            Marker mark = Marker.of(words);
            marked += mark.isNone() ? 0 : 1;
            styles.add(mark.style());
            sentences += !described && words.matches(".*[a-z]\\.$") && words.length() > 60 ? 1 : 0;
        }
        styles.remove(Marker.Style.NONE);
        boolean nested = styles.size() >= 2 && marked * 10 >= (to - from) * 6;
        boolean told = hours >= FEW || nested || isLed(page, from, to);
        return told && sentences * 4 <= to - from;
    }

    /**
     * Two short lines or more that each lead lines below: those of a block that something empty
     * parts from the next, those that stand further right, or a list.
     */
    private static boolean isLed(Page page, int from, int to) {
        int leads = 0;
        int led = 0;
        int begin = -1;
        int end = from;
        while (end < to && page.part(end) == page.part(from)) {
            end++;
        }
        for (int i = from, next; i < end; i = next) {
            next = i + 1;
            if (!ProcessStyle.isName(page.line(i)) || !isFree(page, i)) {
                continue;
            }
            while (next < end && goesBelow(page, i, next)) {
                next++;
            }
            begin = begin < 0 && next > i + 1 ? i : begin;
            leads += next > i + 1 ? 1 : 0;
            led += next > i + 1 ? next - i : 0;
        }
        return leads >= FEW && led * 4 >= (end - begin) * 3;
    }

    private static boolean isFree(Page page, int at) {
        return FactParts.part(page.words(at)).kind() == LineKind.ASIDE
                && CodesText.of(page.words(at)).isNone();
    }

    private static boolean goesBelow(Page page, int lead, int at) {
        DocumentLine line = page.line(at);
        boolean item = line.words().matches("\\p{Lu}.*") || isMarked(page, at);
        boolean right = line.indent() > page.line(lead).indent() + 1;
        boolean list = isMarked(page, at);
        boolean capitals = Headings.isUpper(page.words(lead));
        boolean block =
                !page.isApart(at)
                        && !isMarked(page, lead + 1)
                        && (capitals ? !Headings.isUpper(line.words()) : page.isApart(lead));
        return item && isFree(page, at) && line.cells().size() == 1 && (right || list || block);
    }

    /**
     * Where an outline without a heading begins below a part that holds but a fact or a short list,
     * such as that on interim credentials.
     *
     * @param from the first line of the part
     * @param to the line after its last
     */
    static OptionalInt begins(Page page, int from, int to) {
        return BRIEF.contains(page.part(from))
                ? IntStream.range(from + 1, to)
                        .filter(at -> mayBegin(page, from, at, to))
                        .filter(at -> isOutline(page, at, to))
                        .findFirst()
                : OptionalInt.empty();
    }

    private static boolean mayBegin(Page page, int from, int at, int to) {
        boolean interim = page.part(from) == Headings.INTERIM;
        boolean below = at + 1 < to && isMarked(page, at + 1);
        boolean titled =
                HoursLine.find(page.line(at)).isPresent()
                        && below
                        && !page.words(at).matches(GIVEN_AFTER);
        boolean list = isMarked(page, at) && !isMarked(page, at - 1);
        boolean named = page.part(from) == Headings.OTHER && !page.isHeading(from);
        return titled || page.isApart(at) && (named || at > from + 1) || list && !interim;
    }

    /**
     * Where the outline right below a heading such as {@code II. FINISH CARPENTRY} ends: after its
     * last marked line with hours. The line below the heading where there is none.
     */
    static int chapter(Page page, int heading, int to) {
        int end = heading + 1;
        for (int i = heading + 1; i < to && isMarked(page, i); i++) {
            boolean chapter = Marker.of(page.words(i)).style() == Marker.Style.ROMAN;
            boolean rated = HoursLine.find(page.line(i)).isPresent();
            if (chapter || i == heading + 1 && !rated) {
                return end;
            }
            end = i + 1;
        }
        return end;
    }

    private static boolean isMarked(Page page, int at) {
        return !Marker.of(page.words(at)).isNone();
    }

    /** {@code Task 1}, {@code Task 2}: such figures number the lines. */
    static boolean isCounted(Page page, List<Integer> lines) {
        return IntStream.range(1, lines.size())
                .allMatch(i -> figure(page, lines.get(i)) == figure(page, lines.get(i - 1)) + 1);
    }

    /** The one at the end; -1 without one. */
    private static int figure(Page page, int at) {
        String digits = page.words(at).replaceAll("[(),.]", "").replaceFirst("^.*\\D", "");
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : -1;
    }
}
