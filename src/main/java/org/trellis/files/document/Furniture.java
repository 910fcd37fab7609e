package org.trellis.files.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands at the edge of each page: its number, the name of the file, the letterhead. */
public final class Furniture {
    private static final String PAGE =
            "(?iu)(.{0,60}\\s)?(page|página)\\s*\\|?\\s*[A-Z]?-?\\d{1,3}(\\s*(of|de)\\s*\\d{1,3})?(\\s.{0,40})?";
    private static final int OFTEN = 3;
    private static final int EDGE = 2;

    private final Set<Integer> lines = new HashSet<>();

    public Furniture(List<DocumentLine> document) {
        Map<String, Set<Integer>> edges = new HashMap<>();
        for (int i = 0; i < document.size(); i++) {
            if (isAtEdge(document, i)) {
                edges.computeIfAbsent(shape(document.get(i)), key -> new HashSet<>())
                        .add(document.get(i).page());
            }
        }
        for (int i = 0; i < document.size(); i++) {
            DocumentLine line = document.get(i);
            boolean repeated = isAtEdge(document, i) && edges.get(shape(line)).size() >= OFTEN;
            if (repeated || line.words().matches(PAGE) || isLoneFigure(document, i)) {
                lines.add(line.number());
            }
        }
    }

    public boolean has(DocumentLine line) {
        return lines.contains(line.number());
    }

    private static String shape(DocumentLine line) {
        return line.words().replaceAll("\\d+", "#");
    }

    private static boolean isAtEdge(List<DocumentLine> document, int at) {
        int page = document.get(at).page();
        return at < EDGE
                || at >= document.size() - EDGE
                || document.get(at - EDGE).page() != page
                || document.get(at + EDGE).page() != page;
    }

    /** A page number alone at the end of a page. */
    private static boolean isLoneFigure(List<DocumentLine> document, int at) {
        boolean ends =
                at + 1 < document.size() && document.get(at + 1).page() != document.get(at).page();
        return ends && document.get(at).words().matches("[-–\\s]*\\d{1,3}[-–\\s]*");
    }
}
