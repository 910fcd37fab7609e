package org.trellis.files.document.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.DocumentLine.Cell;
import org.trellis.files.document.figure.HoursText;

/**
 * Tables that state the least and the most hours in columns of their own: each row's two figures
 * are one range, {@code 400 | 600} is {@code 400-600}.
 */
public final class HoursColumns {
    private static final String LEAST = "(?iu)(.*\\s)?(min|minimum|least|mínim[oa]s?)\\b.*";
    private static final String MOST = "(?iu)(.*\\s)?(max|maximum|most|máxim[oa]s?)\\b.*";
    private static final String FIGURE = ".*\\d.*";

    private HoursColumns() {}

    /** The lines, each such pair of cells as one; from the heads down to the next heads. */
    public static List<DocumentLine> joined(List<DocumentLine> lines) {
        List<DocumentLine> all = new ArrayList<>();
        boolean within = false;
        for (DocumentLine line : lines) {
            boolean heads = line.cells().size() > 1 && !line.words().matches(FIGURE);
            within = heads ? head(line, LEAST) && head(line, MOST) : within;
            all.add(within ? joined(line) : line);
        }
        return all;
    }

    private static boolean head(DocumentLine line, String kind) {
        return line.cells().stream().anyMatch(cell -> cell.text().matches(kind));
    }

    /** A line with more than two figures, or whose most is below its least, stays as it is. */
    private static DocumentLine joined(DocumentLine line) {
        List<Cell> cells = line.cells();
        int[] figures = figures(line);
        if (figures.length != 2 || figures[1] != figures[0] + 1) {
            return line;
        }
        String range = cells.get(figures[0]).text() + " - " + cells.get(figures[1]).text();
        if (HoursText.of(range).isEmpty()) {
            return line;
        }
        List<Cell> fewer = new ArrayList<>(cells);
        fewer.set(figures[0], new Cell(range, cells.get(figures[0]).from()));
        fewer.remove(figures[1]);
        return new DocumentLine(line.number(), line.page(), fewer, line.afterGap(), line.heading());
    }

    /** The places of the cells that hold one figure of hours, after the first one with words. */
    public static int[] figures(DocumentLine line) {
        List<Cell> cells = line.cells();
        int named =
                IntStream.range(0, cells.size())
                        .filter(i -> cells.get(i).text().matches(".*\\p{L}{2}.*"))
                        .findFirst()
                        .orElse(cells.size());
        return IntStream.range(Math.min(named + 1, cells.size()), cells.size())
                .filter(i -> HoursText.of(cells.get(i).text()).isPresent())
                .toArray();
    }
}
