package org.trellis.files.document.section;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.figure.ScaleText;
import org.trellis.files.document.line.Headings;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.UnderstoodLine;

/**
 * The program's own rating scale: at least three grades below each other that count up or down by
 * one, and the pass mark near them. Lines that count up from 1 are grades only where a line above
 * speaks of ratings: they may as well be tasks.
 */
final class ScaleLines {
    private static final String GRADE = "\\(?(\\d{1,2})\\)?\\s*[—–=:-]\\s*(\\p{L}.*)";
    private static final String NAMED =
            "(?iu).*\\b(ratings?|rated?|scales?|proficien\\w*|scores?|escala|calificaci\\p{L}+)\\b.*";
    private static final int FEW = 3;
    private static final int NEAR = 3;

    private final Page page;

    ScaleLines(Page page) {
        this.page = page;
    }

    void read() {
        for (int from = 0; from < page.size(); from++) {
            List<String> inLine = ScaleText.of(page.words(from));
            if (!inLine.isEmpty()) {
                page.set(from, UnderstoodLine.of(page.line(from), LineKind.SCALE, join(inLine)));
            }
            if (figure(from).isPresent()) {
                int end = end(from);
                if (count(from, end) >= FEW && isScale(from, end)) {
                    take(from, end);
                    from = end - 1;
                }
            }
        }
    }

    private static String join(List<String> grades) {
        return String.join("\n", grades);
    }

    /** Of a grade, in words or as the first cell of a row. */
    private OptionalInt figure(int at) {
        if (at >= page.size() || page.isKnown(at)) {
            return OptionalInt.empty();
        }
        DocumentLine line = page.line(at);
        if (line.words().matches(GRADE)) {
            return OptionalInt.of(Integer.parseInt(line.words().replaceFirst(GRADE, "$1")));
        }
        boolean row =
                line.cells().size() > 1
                        && page.part(at) != Headings.WAGES
                        && !line.words().matches(".*(?:\\d\\s*%|\\$\\s*\\d).*")
                        && line.cells().get(0).text().matches("\\d{1,2}")
                        && line.cells().get(1).text().matches("\\p{L}.*")
                        && HoursText.of(line.last().text()).isEmpty();
        return row
                ? OptionalInt.of(Integer.parseInt(line.cells().get(0).text()))
                : OptionalInt.empty();
    }

    /** After the last line that counts on; a grade may go on over one more line. */
    private int end(int from) {
        int step = 0;
        int last = from;
        while (true) {
            int next = next(last);
            int by = next < 0 ? 0 : figure(next).getAsInt() - figure(last).getAsInt();
            if (Math.abs(by) != 1 || step != 0 && by != step) {
                return last + 1;
            }
            step = by;
            last = next;
        }
    }

    /** The next grade; -1 when there is none. */
    private int next(int at) {
        for (int next = at + 1; next <= at + 2; next++) {
            if (figure(next).isPresent()) {
                return next;
            }
            if (next < page.size() && page.isApart(next)) {
                return -1;
            }
        }
        return -1;
    }

    private int count(int from, int end) {
        int count = 0;
        for (int i = from; i < end; i++) {
            count += figure(i).isPresent() ? 1 : 0;
        }
        return count;
    }

    private boolean isScale(int from, int end) {
        int first = figure(from).getAsInt();
        if (first == 0 || first > figure(end - 1).getAsInt()) {
            return true;
        }
        for (int above = Math.max(0, from - NEAR); above < from; above++) {
            if (page.words(above).matches(NAMED)) {
                return true;
            }
        }
        return false;
    }

    private void take(int from, int end) {
        for (int i = from; i < end; i++) {
            if (figure(i).isPresent()) {
                String words = figure(i).getAsInt() + " = " + meaning(page.line(i));
                page.set(i, UnderstoodLine.of(page.line(i), LineKind.SCALE, words));
            } else {
                page.goesOn(i);
            }
        }
        for (int i = Math.max(0, from - NEAR); i < Math.min(page.size(), end + NEAR); i++) {
            if (!page.isKnown(i) && ScaleText.pass(page.words(i)).isPresent()) {
                page.set(i, UnderstoodLine.of(page.line(i), LineKind.SCALE, page.words(i)));
            }
        }
    }

    private static String meaning(DocumentLine line) {
        return line.words().matches(GRADE)
                ? line.words().replaceFirst(GRADE, "$2")
                : line.cells().stream()
                        .skip(1)
                        .map(DocumentLine.Cell::text)
                        .collect(Collectors.joining(", "));
    }
}
