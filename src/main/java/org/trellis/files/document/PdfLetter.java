package org.trellis.files.document;

import org.apache.pdfbox.text.TextPosition;

/**
 * A letter of a PDF at its place on the page, in points.
 *
 * @param x of its left edge
 * @param y of its foot, from the top of the page
 * @param size of its font as it is shown
 * @param space that parts two words in its font; 0 where the font does not say
 */
record PdfLetter(String text, float x, float y, float width, float size, float space) {
    static PdfLetter of(TextPosition letter) {
        float size = Math.max(4, letter.getYScale());
        float space = letter.getWidthOfSpace();
        return new PdfLetter(
                letter.getUnicode(),
                letter.getXDirAdj(),
                letter.getYDirAdj(),
                letter.getWidthDirAdj(),
                size,
                Float.isFinite(space) ? Math.min(space, size) : 0);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    float end() {
        return x + width;
    }

    /** The least gap before it that parts two words; letters that lean together narrow a space. */
    float wordGap() {
        float wide = 0.4F * Math.max(size / 2, space);
        return space > 0 ? Math.min(wide, Math.max(0.12F * size, 0.6F * space)) : wide;
    }

    PdfLetter moved(float right, float down) {
        return new PdfLetter(text, x + right, y + down, width, size, space);
    }
}
