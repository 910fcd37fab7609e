package org.trellis.files.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trellis.files.document.pdf.PdfColumns.Letter;

/** Letters as lines of text. */
public final class PdfText {
    private static final float APART = 2.4F;

    private PdfText() {}

    /** From the top, each from the left; letters whose feet are as good as level make a line. */
    public static List<List<Letter>> lines(List<Letter> letters) {
        List<Letter> page = new ArrayList<>(letters);
        page.sort(Comparator.comparing(Letter::y));
        List<List<Letter>> lines = new ArrayList<>();
        for (int from = 0, to; from < page.size(); from = to) {
            to = lineEnd(page, from);
            List<Letter> line = new ArrayList<>(page.subList(from, to));
            if (!line.stream().allMatch(Letter::isBlank)) {
                line.sort(Comparator.comparing(Letter::x));
                lines.add(line);
            }
        }
        return lines;
    }

    private static int lineEnd(List<Letter> page, int from) {
        float y = page.get(from).y();
        float tall = page.get(from).size();
        int to = from + 1;
        while (to < page.size() && page.get(to).y() - y < tall / 2.5) {
            to++;
        }
        return to;
    }

    /** How wide the first word of a line is. */
    static double firstWord(List<Letter> line) {
        double end = line.get(0).x();
        for (Letter letter : line) {
            if (letter.isBlank() || letter.x() - end > letter.wordGap()) {
                break;
            }
            end = letter.end();
        }
        return end - line.get(0).x();
    }

    /** How wide a letter is, about. */
    static float wide(Letter letter) {
        return Math.max(letter.size() / 2, letter.space());
    }

    /** What stands apart in a line. */
    static List<List<Letter>> parts(List<Letter> line) {
        List<List<Letter>> parts = new ArrayList<>();
        float end = Float.NEGATIVE_INFINITY;
        for (Letter letter : line) {
            if (letter.isBlank()) {
                continue;
            }
            if (letter.x() - end > wide(letter) * APART) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(letter);
            end = letter.end();
        }
        return parts;
    }

    /** A line with spaces where it has gaps, wide ones between columns. */
    public static String of(List<Letter> line) {
        StringBuilder text = new StringBuilder();
        float end = 0;
        boolean spaced = false;
        for (Letter letter : line) {
            if (letter.isBlank()) {
                spaced = true;
                continue;
            }
            float wide = wide(letter);
            float gap = letter.x() - end;
            if (gap < -0.8 * letter.width() && text.toString().endsWith(letter.text())) {
                continue;
            }
            if (text.length() == 0) {
                text.append(" ".repeat(Math.max(0, Math.min(200, Math.round(gap / wide)))));
            } else if (gap > wide * APART) {
                int column = Math.round(letter.x() / wide);
                text.append(" ".repeat(Math.max(3, Math.min(300, column - text.length()))));
            } else if (gap > letter.wordGap() || spaced && gap > wide * 0.2) {
                text.append(" ".repeat(Math.max(1, Math.min(2, Math.round(gap / wide)))));
            }
            text.append(letter.text());
            end = letter.end();
            spaced = false;
        }
        return text.toString();
    }
}
