package org.trellis.files.document;

import java.util.List;

/**
 * Somebody's document as lines.
 *
 * @param form what it was handed in as
 */
public record DocumentPages(Form form, int pages, List<DocumentLine> lines) {
    public enum Form {
        DOCX,
        XLSX,
        PDF,
        TEXT
    }

    public DocumentPages {
        lines = List.copyOf(lines);
    }
}
