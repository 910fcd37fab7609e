package org.trellis.files.document.section;

import java.util.ArrayList;
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

    private static final String NO_OUTLINE = "(?iu).*\\bterm\\b.*|.*:.*[a-z].*:.*";
    private static final int LONG = 60;

    private final Page page;
    private final int from;
    private final int to;

    /** Of each line and all below it, at its place behind {@code from}; 0 behind the last. */
    private final int[] rated;

    private final int[] marked;
    private final int[] sentences;
    private final int[] leads;
    private final int[] led;
    private final List<Set<Marker.Style>> styles = new ArrayList<>();
    private int end;

    /** O(lines). */
    private Pasted(Page page, int from, int to) {
        this.page = page;
        this.from = from;
        this.to = to;
        int size = to - from + 1;
        rated = new int[size];
        marked = new int[size];
        sentences = new int[size];
        leads = new int[size];
        led = new int[size];
        count();
        lead();
    }

    static boolean isOutline(Page page) {
        return new Pasted(page, 0, page.size()).isOutline(0);
    }

    private void count() {
        Set<Marker.Style> below = EnumSet.noneOf(Marker.Style.class);
        styles.add(below);
        for (int i = to - 1; i >= from; i--) {
            int at = i - from;
            String words = page.words(i);
            boolean described = HoursLine.described(page.line(i)).isPresent();
            boolean hours = described || HoursLine.find(page.line(i)).isPresent();
            int weight = hours && !words.matches(NO_OUTLINE) ? 1 : 0;
            rated[at] = rated[at + 1] + weight + (words.matches(ProcessLines.FUNCTION) ? FEW : 0);
            Marker.Style style = Marker.of(words).style();
            marked[at] = marked[at + 1] + (style == Marker.Style.NONE ? 0 : 1);
            if (style != Marker.Style.NONE && !below.contains(style)) {
                below = EnumSet.copyOf(below);
                below.add(style);
            }
            styles.add(below);
            boolean sentence = !described && words.matches(".*[a-z]\\.$") && words.length() > LONG;
            sentences[at] = sentences[at + 1] + (sentence ? 1 : 0);
        }
    }

    /** Whether the lines from there on are one. */
    private boolean isOutline(int line) {
        int at = line - from;
        int size = to - line;
        boolean nested = styles.get(size).size() >= 2 && marked[at] * 10 >= size * 6;
        boolean told = rated[at] >= FEW || nested || isLed(at);
        return told && sentences[at] * 4 <= size;
    }

    /**
     * Two short lines or more that each lead lines below: those of a block that something empty
     * parts from the next, those that stand further right, or a list.
     */
    private boolean isLed(int at) {
        int first = at;
        while (first < leads.length - 1 && leads[first] == leads[first + 1]) {
            first++;
        }
        return leads[at] >= FEW && led[at] * 4 >= (end - from - first) * 3;
    }

    private void lead() {
        end = from;
        while (end < to && page.part(end) == page.part(from)) {
            end++;
        }
        for (int i = from, next; i < end; i = next) {
            next = i + 1;
            boolean name = ProcessStyle.isName(page.line(i)) && isFree(page, i);
            while (name && next < end && goesBelow(page, i, next)) {
                next++;
            }
            leads[i - from] = next > i + 1 ? 1 : 0;
            led[i - from] = next > i + 1 ? next - i : 0;
        }
        for (int at = leads.length - 2; at >= 0; at--) {
            leads[at] += leads[at + 1];
            led[at] += led[at + 1];
        }
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
        if (!BRIEF.contains(page.part(from))) {
            return OptionalInt.empty();
        }
        Pasted part = new Pasted(page, from, to);
        return IntStream.range(from + 1, to)
                .filter(at -> mayBegin(page, from, at, to))
                .filter(part::isOutline)
                .findFirst();
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
