package org.trellis.files.document.section;

import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.UnderstoodLine;

/** The program's own rating scale: at least three grades below each other, by their figures. */
final class ScaleLines {
    private static final String GRADE = "\\(?\\d{1,2}\\)?\\s*[—–=:-]\\s*\\p{L}.*";
    private static final int FEW = 3;

    private final Page page;

    ScaleLines(Page page) {
        this.page = page;
    }

    void read() {
        for (int from = 0; from < page.size(); from++) {
            int to = from;
            while (to < page.size() && page.words(to).matches(GRADE)) {
                to++;
            }
            if (to - from >= FEW) {
                for (int i = from; i < to; i++) {
                    page.set(i, UnderstoodLine.of(page.line(i), LineKind.SCALE, page.words(i)));
                }
            }
            from = Math.max(from, to - 1);
        }
    }
}
