package org.trellis.web.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.trellis.files.document.DocumentPages;
import org.trellis.files.document.line.LineFix;
import org.trellis.files.document.outline.DocumentOutline;
import org.trellis.model.Issue;
import org.trellis.model.schedule.Hours;

/**
 * A document that somebody is looking through, and what she has said about its lines.
 *
 * @param number of the documents of this visit, from 1: a form of an older one is known by it
 * @param issues what is odd about the document
 */
record HeldDocument(
        int number,
        String name,
        int bytes,
        DocumentPages text,
        List<Issue> issues,
        Map<Integer, LineFix> fixes) {
    HeldDocument {
        issues = List.copyOf(issues);
        fixes = Collections.unmodifiableMap(new TreeMap<>(fixes));
    }

    DocumentOutline outline() {
        return DocumentOutline.of(text, name, fixes);
    }

    /**
     * This document, when all its programs are possible.
     *
     * @throws org.trellis.message.InvalidValue when hours come to more than a schedule can have
     */
    HeldDocument checked() {
        DocumentOutline outline = outline();
        summed(outline);
        for (int i = 0; i < outline.programs().size(); i++) {
            outline.schedule(i);
        }
        return this;
    }

    /** Hours of all programs together; empty when none has any. */
    static Optional<Hours.Range> summed(DocumentOutline outline) {
        return outline.programs().stream()
                .flatMap(program -> program.summed().stream())
                .reduce(Hours.Range::plus)
                .map(Hours.Range::possible);
    }

    /** With these lines as she says they are. */
    HeldDocument with(Map<Integer, LineFix> said) {
        Map<Integer, LineFix> more = new TreeMap<>(fixes);
        more.putAll(said);
        return new HeldDocument(number, name, bytes, text, issues, more);
    }

    /** The line as it was first read. */
    HeldDocument without(int line) {
        Map<Integer, LineFix> fewer = new TreeMap<>(fixes);
        fewer.remove(line);
        return new HeldDocument(number, name, bytes, text, issues, fewer);
    }

    boolean hasLine(int line) {
        return line >= 1 && line <= text.lines().size();
    }

    /** Changes whenever what was said about the line does. */
    String stamp(int line) {
        LineFix fix = fixes.get(line);
        return fix == null ? number + "-0" : number + "-" + stamp(fix);
    }

    /** As above, for all lines together. */
    String stamp() {
        StringBuilder all = new StringBuilder().append(number);
        fixes.forEach((line, fix) -> all.append('-').append(line).append('-').append(stamp(fix)));
        return Integer.toHexString(all.toString().hashCode());
    }

    private static String stamp(LineFix fix) {
        return Integer.toHexString(Objects.hash(fix.kind().code(), fix.text(), fix.hours()));
    }
}
