package org.trellis.files.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Pages that are set in columns like a newspaper: the letters of a further column go below those of
 * the one before. What tells them from a table is the order in which the file holds its letters: a
 * table comes row by row, a column as a whole.
 */
public final class PdfColumns {
    /**
     * A letter of a PDF at its place on the page, in points.
     *
     * @param x of its left edge
     * @param y of its foot, from the top of the page
     * @param size of its font as it is shown
     * @param space that parts two words in its font; 0 where the font does not say
     */
    public record Letter(String text, float x, float y, float width, float size, float space) {
        public static Letter of(TextPosition letter) {
            float size = Math.max(4, Math.abs(letter.getYScale()));
            float space = letter.getWidthOfSpace();
            return new Letter(
                    letter.getUnicode(),
                    letter.getXDirAdj(),
                    letter.getYDirAdj(),
                    letter.getWidthDirAdj(),
                    size,
                    Float.isFinite(space) ? Math.min(space, size) : 0);
        }

        public boolean isBlank() {
            return text.isBlank();
        }

        public float end() {
            return x + width;
        }

        /**
         * The least gap before it that parts two words; letters that lean together narrow a space.
         */
        float wordGap() {
            float wide = 0.4F * Math.max(size / 2, space);
            return space > 0 ? Math.min(wide, Math.max(0.12F * size, 0.6F * space)) : wide;
        }

        Letter moved(float right, float down) {
            return new Letter(text, x + right, y + down, width, size, space);
        }
    }

    private static final int FEW_LINES = 4;

    /** Points between two columns. */
    private static final float GUTTER = 8;

    private static final int MOST_BREAKS = 3;

    private PdfColumns() {}

    /**
     * @param letters in the order of the file
     */
    public static List<Letter> straightened(List<Letter> letters) {
        List<Letter> page = letters;
        for (int many = 0; many < MOST_BREAKS; many++) {
            int at = columnBreak(page);
            if (at < 0) {
                return page;
            }
            page = below(page, at);
        }
        return columnBreak(page) < 0 ? page : letters;
    }

    /** The first letter of a further column; -1 when there is none. */
    private static int columnBreak(List<Letter> page) {
        for (int at = 1; at < page.size(); at++) {
            Letter before = page.get(at - 1);
            Letter letter = page.get(at);
            boolean up = before.y() - letter.y() > FEW_LINES * letter.size();
            if (up && isColumn(page, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isColumn(List<Letter> page, int at) {
        List<Letter> left = page.subList(start(page, at), at);
        List<Letter> right = page.subList(at, end(page, at));
        float edge = (float) left.stream().mapToDouble(Letter::end).max().orElse(0);
        return lines(left) > FEW_LINES
                && lines(right) >= FEW_LINES
                && edge + GUTTER < page.get(at).x();
    }

    /** Of the column before: what stands in the file above the break and on the page not above. */
    private static int start(List<Letter> page, int at) {
        int start = at;
        while (start > 0 && page.get(start - 1).y() > page.get(at).y() - page.get(at).size() / 2) {
            start--;
        }
        return start;
    }

    /** After the last letter that begins right of the gutter. */
    private static int end(List<Letter> page, int at) {
        int end = at;
        while (end < page.size() && page.get(end).x() > page.get(at).x() - GUTTER) {
            end++;
        }
        return end;
    }

    private static int lines(List<Letter> letters) {
        int lines = 0;
        float at = Float.NEGATIVE_INFINITY;
        for (Letter each : letters) {
            lines += Math.abs(each.y() - at) > each.size() / 2 ? 1 : 0;
            at = each.y();
        }
        return lines;
    }

    private static List<Letter> below(List<Letter> page, int at) {
        int start = start(page, at);
        int end = end(page, at);
        double foot = page.subList(start, at).stream().mapToDouble(Letter::y).max().orElse(0);
        double edge = page.subList(start, at).stream().mapToDouble(Letter::x).min().orElse(0);
        double own = page.subList(at, end).stream().mapToDouble(Letter::x).min().orElse(0);
        double last = page.subList(at, end).stream().mapToDouble(Letter::y).max().orElse(0);
        float down = (float) (foot - page.get(at).y() + 1.3 * page.get(at).size());
        float rest = (float) Math.max(0, last + down - foot);
        List<Letter> moved = new ArrayList<>(page.subList(0, at));
        page.subList(at, end).forEach(each -> moved.add(each.moved((float) (edge - own), down)));
        page.subList(end, page.size()).forEach(each -> moved.add(each.moved(0, rest)));
        return moved;
    }
}
