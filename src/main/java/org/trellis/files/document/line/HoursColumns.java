package org.trellis.files.document.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final String JOB =
            "(?iu)((approx\\w*|est\\w*|total|oj[lt]|on-the-job|work|clock)\\.? )*(hours|hrs\\.?|horas)( (de )?(trabajo|ojl|ojt))?";
    private static final String WORK =
            "(?iu).*\\b(process(es)?|duty|duties|area|unit|function|category|operation|proceso|función|área|unidad)\\b.*";
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

    /**
     * The lines, the hours on the job as the last cell where other columns stand behind them:
     * {@code Work process | Hours | Tasks}.
     */
    public static List<DocumentLine> last(List<DocumentLine> lines) {
        List<DocumentLine> all = new ArrayList<>();
        Optional<DocumentLine> heads = Optional.empty();
        for (DocumentLine line : lines) {
            if (line.cells().size() > 1 && !line.words().matches(FIGURE)) {
                heads = Optional.of(line).filter(head -> job(head) > 0);
            }
            all.add(heads.map(head -> moved(line, head)).orElse(line));
        }
        return all;
    }

    /** The place of the head of the hours on the job; 0 where they are in the last column. */
    private static int job(DocumentLine heads) {
        int last = heads.cells().size() - 1;
        boolean work = heads.cells().get(0).text().matches(WORK);
        boolean ends = heads.cells().get(last).text().matches(JOB);
        return !work || ends
                ? 0
                : IntStream.range(1, last)
                        .filter(i -> heads.cells().get(i).text().matches(JOB))
                        .findFirst()
                        .orElse(0);
    }

    private static DocumentLine moved(DocumentLine line, DocumentLine heads) {
        List<Cell> cells = new ArrayList<>(line.cells());
        Cell head = heads.cells().get(job(heads));
        for (int i = 1; i < cells.size() - 1; i++) {
            boolean figure = line == heads || HoursText.of(cells.get(i).text()).isPresent();
            if (figure && heads.over(line, i) == head) {
                cells.add(cells.remove(i));
                break;
            }
        }
        return new DocumentLine(line.number(), line.page(), cells, line.afterGap(), line.heading());
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
