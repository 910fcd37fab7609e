package org.trellis.files.document.word;

/**
 * A paragraph as it is shown.
 *
 * @param words with the mark of its list before them; lines within it end in line breaks
 * @param indent letters from the edge
 * @param heading whether its style makes it one
 */
public record DocxParagraph(String words, int indent, boolean heading) {
    boolean isBlank() {
        return words.isBlank();
    }

    /** In one line. */
    String joined() {
        return words.strip().replaceAll("\\s+", " ");
    }
}
