package org.trellis.files.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Text that was pasted or saved as a file; a form feed begins a page. */
final class TextLines {
    private TextLines() {}

    static void read(String text, LineList lines) {
        Optional<List<List<DocumentLine.Cell>>> table = TextTable.of(text);
        if (table.isPresent()) {
            table.get().stream()
                    .takeWhile(row -> !lines.isFull())
                    .forEach(row -> lines.add(row, false));
            return;
        }
        Set<Integer> tabbed = TabbedRows.of(text);
        int from = 0;
        for (int i = 0; i <= text.length() && !lines.isFull(); i++) {
            char letter = i == text.length() ? '\n' : text.charAt(i);
            if (letter == '\n' || letter == '\f' || letter == '\r') {
                boolean both = letter == '\n' && i > 0 && text.charAt(i - 1) == '\r';
                if (!both) {
                    line(text.substring(from, i), tabbed.contains(from), lines);
                }
                from = i + 1;
            }
            if (letter == '\f') {
                lines.newPage();
            }
        }
    }

    private static void line(String text, boolean row, LineList lines) {
        if (row) {
            lines.add(TabbedRows.cells(text), false);
        } else {
            lines.text(text, false);
        }
    }
}
