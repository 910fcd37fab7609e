package org.trellis.files.document.section;

import java.util.List;
import org.trellis.files.document.DocumentPages;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.UnderstoodLine;

/** Understands the lines of a document one by one. */
public final class LineReader {
    private LineReader() {}

    public static List<UnderstoodLine> read(DocumentPages document) {
        return document.lines().stream()
                .map(line -> UnderstoodLine.of(line, LineKind.ASIDE))
                .toList();
    }
}
