package org.trellis.web.document;

import java.util.ArrayList;
import java.util.List;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.report.Words;

/** The parts of a document as links, each with what is to look at. */
record PartLinks(LineRows rows, Words words) {
    record Link(String href, String label, boolean here) {}

    /** A part without a line has no link. */
    List<Link> of(DocumentPart here) {
        List<Link> links = new ArrayList<>();
        for (DocumentPart part : DocumentPart.values()) {
            List<UnderstoodLine> lines = rows.of(part);
            if (!lines.isEmpty() || part == here) {
                String href = PlaceInDocument.of(part.code(), 1).href();
                links.add(new Link(href, label(part, lines), part == here));
            }
        }
        return links;
    }

    private String label(DocumentPart part, List<UnderstoodLine> lines) {
        String name = words.say("intake.part." + part.code());
        long open = lines.stream().filter(line -> line.doubt().isPresent()).count();
        boolean counts = part == DocumentPart.ASIDE || part == DocumentPart.ALL;
        if (counts) {
            return words.count("intake.part.lines", lines.size(), name);
        }
        return open == 0 ? name : words.say("intake.part.open", name, open);
    }
}
