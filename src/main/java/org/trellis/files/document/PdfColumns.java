package org.trellis.files.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages that are set in columns like a newspaper: the letters of a further column go below those of
 * the one before. What tells them from a table is the order in which the file holds its letters: a
 * table comes row by row, a column as a whole.
 */
final class PdfColumns {
    private static final int FEW_LINES = 4;

    /** Points between two columns. */
    private static final float GUTTER = 8;

    private static final int MOST_BREAKS = 3;

    private PdfColumns() {}

    /**
     * @param letters in the order of the file
     */
    static List<PdfLetter> straightened(List<PdfLetter> letters) {
        List<PdfLetter> page = letters;
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
    private static int columnBreak(List<PdfLetter> page) {
        for (int at = 1; at < page.size(); at++) {
            PdfLetter before = page.get(at - 1);
            PdfLetter letter = page.get(at);
            boolean up = before.y() - letter.y() > FEW_LINES * letter.size();
            if (up && isColumn(page, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isColumn(List<PdfLetter> page, int at) {
        List<PdfLetter> left = page.subList(start(page, at), at);
        List<PdfLetter> right = page.subList(at, end(page, at));
        float edge = (float) left.stream().mapToDouble(PdfLetter::end).max().orElse(0);
        return lines(left) > FEW_LINES
                && lines(right) >= FEW_LINES
                && edge + GUTTER < page.get(at).x();
    }

    /** Of the column before: what stands in the file above the break and on the page not above. */
    private static int start(List<PdfLetter> page, int at) {
        int start = at;
        while (start > 0 && page.get(start - 1).y() > page.get(at).y() - page.get(at).size() / 2) {
            start--;
        }
        return start;
    }

    /** After the last letter that begins right of the gutter. */
    private static int end(List<PdfLetter> page, int at) {
        int end = at;
        while (end < page.size() && page.get(end).x() > page.get(at).x() - GUTTER) {
            end++;
        }
        return end;
    }

    private static int lines(List<PdfLetter> letters) {
        int lines = 0;
        float at = Float.NEGATIVE_INFINITY;
        for (PdfLetter each : letters) {
            lines += Math.abs(each.y() - at) > each.size() / 2 ? 1 : 0;
            at = each.y();
        }
        return lines;
    }

    private static List<PdfLetter> below(List<PdfLetter> page, int at) {
        int start = start(page, at);
        int end = end(page, at);
        double foot = page.subList(start, at).stream().mapToDouble(PdfLetter::y).max().orElse(0);
        double edge = page.subList(start, at).stream().mapToDouble(PdfLetter::x).min().orElse(0);
        double own = page.subList(at, end).stream().mapToDouble(PdfLetter::x).min().orElse(0);
        double last = page.subList(at, end).stream().mapToDouble(PdfLetter::y).max().orElse(0);
        float down = (float) (foot - page.get(at).y() + 1.3 * page.get(at).size());
        float rest = (float) Math.max(0, last + down - foot);
        List<PdfLetter> moved = new ArrayList<>(page.subList(0, at));
        page.subList(at, end).forEach(each -> moved.add(each.moved((float) (edge - own), down)));
        page.subList(end, page.size()).forEach(each -> moved.add(each.moved(0, rest)));
        return moved;
    }
}
