package org.trellis.files.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trellis.files.document.pdf.PdfColumns.Letter;
import org.trellis.files.document.pdf.PdfRules.Rule;

/**
 * A ruled table of a page: its rows as in the document it was printed from, whatever lines its
 * cells go over. A cell that reaches over several rows stands in the first of them.
 */
public final class PdfTable {
    private static final double NEAR = 3;
    private static final double PADDING = 4;
    private static final int MOST_LINES = 30;
    static final String MARKED =
            "(?:[•●▪◦·–-]|\\(?(?:\\d{1,2}|[A-Za-z])[.)]|\\d{1,2}\\.\\d{1,2})\\s.*";

    /**
     * @param column from 0
     */
    public record Cell(String text, int column) {}

    private final List<Rule> across;
    private final List<Rule> down;
    private final double[] ys;
    private final double[] xs;

    private PdfTable(List<Rule> rules) {
        across = rules.stream().filter(Rule::across).toList();
        down = rules.stream().filter(rule -> !rule.across()).toList();
        ys = places(across);
        xs = places(down);
    }

    /** Each group of rules that cross or touch, where they make two rows and two columns. */
    public static List<PdfTable> of(List<Rule> rules) {
        List<List<Rule>> groups = new ArrayList<>();
        for (Rule rule : rules) {
            List<Rule> joined = new ArrayList<>(List.of(rule));
            groups.removeIf(
                    group -> {
                        boolean touches = group.stream().anyMatch(each -> touch(each, rule));
                        if (touches) {
                            joined.addAll(group);
                        }
                        return touches;
                    });
            groups.add(joined);
        }
        return groups.stream()
                .map(PdfTable::new)
                .filter(table -> table.ys.length > 2 && table.xs.length > 2)
                .toList();
    }

    private static boolean touch(Rule a, Rule b) {
        if (a.across() == b.across()) {
            return Math.abs(a.at() - b.at()) <= NEAR
                    && a.from() <= b.to() + NEAR
                    && b.from() <= a.to() + NEAR;
        }
        return a.at() >= b.from() - NEAR
                && a.at() <= b.to() + NEAR
                && b.at() >= a.from() - NEAR
                && b.at() <= a.to() + NEAR;
    }

    private static double[] places(List<Rule> rules) {
        List<Double> places = new ArrayList<>();
        for (double at : rules.stream().mapToDouble(Rule::at).sorted().toArray()) {
            if (places.isEmpty() || at - places.get(places.size() - 1) > NEAR) {
                places.add(at);
            }
        }
        return places.stream().mapToDouble(each -> each).toArray();
    }

    public double top() {
        return ys[0];
    }

    double area() {
        return (ys[ys.length - 1] - ys[0]) * (xs[xs.length - 1] - xs[0]);
    }

    boolean has(Letter letter) {
        double y = letter.y() - letter.size() / 3;
        double x = letter.x() + letter.width() / 2;
        return band(ys, y) >= 0 && band(xs, x) >= 0;
    }

    private static int band(double[] edges, double at) {
        for (int i = 0; i + 1 < edges.length; i++) {
            if (at >= edges[i] && at < edges[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    /** The first row and column of the cell that a place is in: up and left as no rule parts. */
    private int[] cell(int row, int column) {
        int r = row;
        int c = column;
        boolean moved = true;
        while (moved) {
            moved = false;
            if (c > 0 && !parts(down, xs[c], ys[r], ys[r + 1])) {
                c--;
                moved = true;
            }
            if (r > 0 && !parts(across, ys[r], xs[c], xs[c + 1])) {
                r--;
                moved = true;
            }
        }
        return new int[] {r, c};
    }

    private static boolean parts(List<Rule> rules, double at, double from, double to) {
        return rules.stream()
                .anyMatch(rule -> Math.abs(rule.at() - at) <= NEAR && rule.covers(from, to));
    }

    private double right(int row, int column) {
        int c = column + 1;
        while (c + 1 < xs.length && !parts(down, xs[c], ys[row], ys[row + 1])) {
            c++;
        }
        return xs[c];
    }

    /** The rows with their cells; empty where a cell is too long to be one of a table. */
    public Optional<List<List<Cell>>> rows(List<Letter> letters) {
        Map<Integer, Map<Integer, List<Letter>>> cells = new TreeMap<>();
        for (Letter letter : letters) {
            int[] at =
                    cell(
                            band(ys, letter.y() - letter.size() / 3),
                            band(xs, letter.x() + letter.width() / 2));
            cells.computeIfAbsent(at[0], row -> new TreeMap<>())
                    .computeIfAbsent(at[1], column -> new ArrayList<>())
                    .add(letter);
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<Integer, Map<Integer, List<Letter>>> row : cells.entrySet()) {
            List<Cell> filled = new ArrayList<>();
            for (Map.Entry<Integer, List<Letter>> each : row.getValue().entrySet()) {
                List<List<Letter>> lines = PdfText.lines(each.getValue());
                if (lines.size() > MOST_LINES) {
                    return Optional.empty();
                }
                String text = text(lines, right(row.getKey(), each.getKey()));
                filled.add(new Cell(text, each.getKey()));
            }
            rows.add(filled);
        }
        return Optional.of(rows);
    }

    /** A line ends where the next word would still have had room; else it goes on below. */
    private static String text(List<List<Letter>> lines, double right) {
        StringBuilder text = new StringBuilder();
        Letter last = null;
        for (List<Letter> line : lines) {
            String words = PdfText.of(line).strip().replaceAll("\\s{2,}", " ");
            if (last != null) {
                double first = PdfText.firstWord(line);
                double room = right - last.end();
                boolean gap = line.get(0).y() - last.y() > 1.75 * last.size();
                boolean fits =
                        room > first + last.size() / 4 + PADDING && !words.matches("\\p{Ll}.*");
                boolean ends = fits || gap || words.matches(MARKED);
                text.append(ends ? " / " : " ");
            }
            text.append(words);
            last = line.stream().max(Comparator.comparing(Letter::end)).orElseThrow();
        }
        return text.toString();
    }

    /**
     * The letters that stand in no table, and those of each; a table within another keeps its own.
     */
    public static Map<PdfTable, List<Letter>> sorted(
            List<PdfTable> tables, List<Letter> letters, List<Letter> outside) {
        Map<PdfTable, List<Letter>> inside = new HashMap<>();
        for (Letter letter : letters) {
            tables.stream()
                    .filter(table -> table.has(letter))
                    .min(Comparator.comparing(PdfTable::area))
                    .ifPresentOrElse(
                            table ->
                                    inside.computeIfAbsent(table, key -> new ArrayList<>())
                                            .add(letter),
                            () -> outside.add(letter));
        }
        return inside;
    }
}
