package org.trellis.files.document.section;

import java.util.ArrayList;
import java.util.List;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.UnderstoodLine;

/**
 * The lines of a document without what stands at the edges of its pages, each with the part of the
 * document it is in and, once somebody knows, what it is.
 */
final class Page {
    private final List<DocumentLine> lines;
    private final List<Headings> parts = new ArrayList<>();
    private final List<Boolean> headings = new ArrayList<>();
    private final UnderstoodLine[] known;

    Page(List<DocumentLine> lines) {
        this.lines = lines;
        known = new UnderstoodLine[lines.size()];
        Headings part = Headings.NONE;
        for (DocumentLine line : lines) {
            boolean title = TitleLines.isNamed(line);
            Headings heading = title ? Headings.OTHER : Headings.of(line);
            part = heading == Headings.NONE ? part : heading;
            parts.add(part);
            headings.add(heading != Headings.NONE && !title);
        }
        wholeIsOneOutline();
    }

    /** An outline that somebody pasted has no heading above it. */
    private void wholeIsOneOutline() {
        if (!parts.contains(Headings.PROCESSES) && Pasted.isOutline(this)) {
            for (int i = 0; i < size() && parts.get(i) == Headings.NONE; i++) {
                parts.set(i, Headings.PROCESSES);
            }
        }
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
