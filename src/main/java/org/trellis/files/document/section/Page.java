package org.trellis.files.document.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.CodesText;
import org.trellis.files.document.line.ColumnHeads;
import org.trellis.files.document.line.FactParts;
import org.trellis.files.document.line.Headings;
import org.trellis.files.document.line.HoursColumns;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.OtherColumns;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.line.WrappedCells;

/**
 * The lines of a document without what stands at the edges of its pages, each with the part of the
 * document it is in and, once somebody knows, what it is.
 */
final class Page {
    private static final Set<LineKind> WHOLE =
            EnumSet.of(LineKind.TERM, LineKind.RATIO, LineKind.PROBATION);
    private static final Set<Headings> OPENED =
            EnumSet.of(
                    Headings.NONE,
                    Headings.OTHER,
                    Headings.TERM,
                    Headings.RATIO,
                    Headings.PROBATION,
                    Headings.INTERIM);
    private final List<DocumentLine> lines;
    private final List<Headings> parts = new ArrayList<>();
    private final List<Boolean> headings = new ArrayList<>();
    private final UnderstoodLine[] known;
    private final Map<Integer, String> beside = new HashMap<>();

    Page(List<DocumentLine> lines) {
        this.lines = lines;
        known = new UnderstoodLine[lines.size()];
        Headings part = Headings.NONE;
        long functions = lines.stream().filter(Page::isFunction).count();
        for (DocumentLine line : lines) {
            boolean title = TitleLines.isNamed(line) || !FactParts.of(line).isEmpty();
            boolean named = functions > 1 && isFunction(line);
            boolean fact = named || isWhole(line) || part == Headings.TERM && isTerm(line);
            Headings heading = title ? Headings.OTHER : fact ? Headings.NONE : Headings.of(line);
            part = heading == Headings.NONE ? part : heading;
            part = isFunction(line) && OPENED.contains(part) ? Headings.PROCESSES : part;
            parts.add(part);
            headings.add(heading != Headings.NONE && !title);
            String next = parts.size() < size() ? words(parts.size()) : "";
            part = Headings.opensClasses(part, line, next) ? Headings.INSTRUCTION : part;
        }
        wholeIsOneOutline();
    }

    /** {@code Job function 1: …} needs no heading above it. */
    private static boolean isFunction(DocumentLine line) {
        return line.words().matches(ProcessLines.FUNCTION);
    }

    /** A fact with its figure behind its label is whole, and what stands below is of else. */
    private static boolean isWhole(DocumentLine line) {
        FactParts.Part part = FactParts.part(FactParts.joined(line).words());
        return WHOLE.contains(part.kind()) && part.words().matches("[^:=]+[:=].*");
    }

    /** Below the heading of the term, hours of instruction are a fact and open no part. */
    private static boolean isTerm(DocumentLine line) {
        return FactParts.part(FactParts.joined(line).words()).kind() == LineKind.TERM;
    }

    /** The lines, hours that no unit names in a cell of their own. */
    static Page of(List<DocumentLine> lines) {
        Page first = new Page(lines);
        OtherColumns others =
                OtherColumns.of(lines, at -> first.isHeading(at) || !first.mayWork(at));
        WrappedCells rows =
                WrappedCells.of(others.lines(), at -> first.part(at) != Headings.INSTRUCTION);
        List<DocumentLine> labelled = rows.lines().stream().map(FactParts::joined).toList();
        Page page =
                new Page(
                        new BareHours(new Page(HoursColumns.last(HoursColumns.joined(labelled))))
                                .apart());
        page.beside.putAll(others.beside());
        for (int at : rows.taken()) {
            page.set(at, UnderstoodLine.of(page.line(at), LineKind.CONTINUES, ""));
        }
        return page;
    }

    private boolean mayWork(int at) {
        return part(at) != Headings.INSTRUCTION && part(at) != Headings.WAGES;
    }

    /** Facts may stand between the heading of the work processes and the first of them. */
    private boolean isOfOutline(int at) {
        return parts.get(at) == Headings.PROCESSES
                && (ColumnHeads.part(line(at)) == Headings.PROCESSES
                        || !isHeading(at)
                                && !isWhole(line(at))
                                && CodesText.of(words(at)).isNone());
    }

    /** An outline that somebody pasted has no heading above it. */
    private void wholeIsOneOutline() {
        if (IntStream.range(0, size()).anyMatch(this::isOfOutline)) {
            return;
        }
        if (Pasted.isOutline(this)) {
            for (int i = 0; i < size() && parts.get(i) == Headings.NONE; i++) {
                parts.set(i, Headings.PROCESSES);
            }
        }
        for (int from = 0, to; from < size(); from = to) {
            to = end(from);
            int end = to;
            boolean opened = isHeading(from) && parts.get(from) == Headings.OTHER;
            if (opened) {
                outline(from + 1, Pasted.chapter(this, from, to));
            } else {
                Pasted.begins(this, from, to).ifPresent(at -> outline(at, end));
            }
        }
    }

    private void outline(int from, int to) {
        for (int i = from; i < to; i++) {
            parts.set(i, Headings.PROCESSES);
        }
    }

    /** The line after the last of the part that a line is in. */
    private int end(int from) {
        int to = from + 1;
        while (to < size() && parts.get(to) == parts.get(from) && !isHeading(to)) {
            to++;
        }
        return to;
    }

    int size() {
        return lines.size();
    }

    DocumentLine line(int at) {
        return lines.get(at);
    }

    String words(int at) {
        return at < 0 || at >= size() ? "" : lines.get(at).words();
    }

    Headings part(int at) {
        return parts.get(at);
    }

    boolean isHeading(int at) {
        return headings.get(at);
    }

    boolean isKnown(int at) {
        return known[at] != null;
    }

    boolean is(int at, LineKind kind) {
        return at >= 0 && at < size() && known[at] != null && known[at].kind() == kind;
    }

    UnderstoodLine known(int at) {
        return known[at];
    }

    /** The line with what stands in columns that no schedule has a place for. */
    UnderstoodLine whole(int at) {
        String words = beside.getOrDefault(line(at).number(), "");
        return words.isEmpty() ? known[at] : known[at].withBeside(words);
    }

    void set(int at, UnderstoodLine line) {
        known[at] = line;
    }

    void set(int at, LineKind kind) {
        known[at] = UnderstoodLine.of(lines.get(at), kind);
    }

    /** A line that goes on with the one above, all its words. */
    void goesOn(int at) {
        known[at] = UnderstoodLine.of(lines.get(at), LineKind.CONTINUES, words(at));
    }

    /** Whether something empty parts it from the line above; the edge of a page parts nothing. */
    boolean isApart(int at) {
        return at == 0 || line(at).afterGap() && line(at).page() == line(at - 1).page();
    }

    boolean isAcrossPages(int at) {
        return at > 0 && line(at).page() != line(at - 1).page();
    }
}
