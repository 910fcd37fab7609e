package org.trellis.files.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trellis.files.document.pdf.PdfColumns.Letter;

/**
 * A table without rules: lines in a row between whose parts the same white runs down. Its cells may
 * go over several lines; a figure may stand beside any of them.
 */
public final class PdfWhite {
    private static final String FIGURE =
            "(?iu)(?:(?:approx\\.?|~|\\$)\\s*)?\\d[\\d,.]*(?:\\s?[-–]\\s?\\$?\\d[\\d,.]*)?\\s?(?:%|h|hrs?\\.?|hours|horas)?";
    private static final double FAR = 4;
    private static final double SAME_PITCH = 1.12;
    private static final int FEW_FIGURES = 2;

    /** A part of a line that stands apart. */
    record Part(List<Letter> letters) {
        double left() {
            return letters.get(0).x();
        }

        double right() {
            return letters.stream().mapToDouble(Letter::end).max().orElse(0);
        }

        double y() {
            return letters.get(0).y();
        }

        double size() {
            return letters.get(0).size();
        }

        String words() {
            return PdfText.of(letters).strip().replaceAll("\\s{2,}", " ");
        }

        boolean isFigure() {
            return words().matches(FIGURE);
        }
    }

    /** The white lets these columns stand. */
    static final class Column {
        private double left;
        private double right;
        private final List<Part> parts = new ArrayList<>();

        Column(Part first) {
            left = first.left();
            right = first.right();
            parts.add(first);
        }

        boolean touches(Part part) {
            return part.left() < right + part.size() / 3 && left < part.right() + part.size() / 3;
        }

        void add(Part part) {
            left = Math.min(left, part.left());
            right = Math.max(right, part.right());
            parts.add(part);
        }

        double left() {
            return left;
        }

        /** Whether a line was so full that the first word of the next had no room in it. */
        boolean wraps(Part above, Part below) {
            double room = right - above.right();
            boolean full = room < PdfText.firstWord(below.letters()) + above.size() / 4;
            String words = below.words();
            return (full || words.matches("\\p{Ll}.*")) && !words.matches(PdfTable.MARKED);
        }

        boolean isOfFigures() {
            long figures = parts.stream().filter(Part::isFigure).count();
            return figures >= FEW_FIGURES && figures >= parts.size() - 1;
        }
    }

    private final List<List<Part>> lines = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    private PdfWhite() {}

    /**
     * A row of a table, or a line where there is none.
     *
     * @param letters of its first line
     * @param foot where its last line stands
     * @param cells none for a line
     */
    public record Row(List<Letter> letters, float foot, List<PdfTable.Cell> cells) {}

    /** The lines of a page; those that belong together in a table with cells over several lines. */
    public static List<Row> rows(List<List<Letter>> page) {
        List<Row> rows = new ArrayList<>();
        for (int from = 0, to; from < page.size(); from = to) {
            PdfWhite table = new PdfWhite();
            to = from;
            while (to < page.size() && table.takes(page, from, to)) {
                to++;
            }
            to = Math.max(to, from + 1);
            List<Row> read = table.isTable() ? table.read() : List.of();
            boolean wrapped = !read.isEmpty() && read.size() < to - from;
            if (wrapped) {
                rows.addAll(read);
            } else {
                page.subList(from, to)
                        .forEach(line -> rows.add(new Row(line, line.get(0).y(), List.of())));
            }
        }
        return rows;
    }

    private boolean takes(List<List<Letter>> page, int from, int at) {
        List<Letter> line = page.get(at);
        List<Part> parts = PdfText.parts(line).stream().map(Part::new).toList();
        boolean begins = at == from;
        if (begins && parts.size() < 2) {
            return false;
        }
        double down = begins ? 0 : line.get(0).y() - page.get(at - 1).get(0).y();
        if (down > FAR * line.get(0).size() || !fits(parts)) {
            return false;
        }
        lines.add(parts);
        parts.forEach(this::place);
        return true;
    }

    /** No part reaches over two columns, and no two stand in one. */
    private boolean fits(List<Part> parts) {
        return parts.stream()
                        .allMatch(part -> columns.stream().filter(c -> c.touches(part)).count() < 2)
                && columns.stream().allMatch(c -> parts.stream().filter(c::touches).count() < 2);
    }

    private void place(Part part) {
        columns.stream()
                .filter(column -> column.touches(part))
                .findFirst()
                .ifPresentOrElse(
                        column -> column.add(part),
                        () -> {
                            columns.add(new Column(part));
                            columns.sort(Comparator.comparing(Column::left));
                        });
    }

    private boolean isTable() {
        return columns.size() > 1
                && columns.subList(1, columns.size()).stream().anyMatch(Column::isOfFigures);
    }

    private Column column(Part part) {
        return columns.stream().filter(each -> each.parts.contains(part)).findFirst().orElseThrow();
    }

    private boolean isFigure(Part part) {
        return part.isFigure() && column(part) != columns.get(0) && column(part).isOfFigures();
    }

    private List<Row> read() {
        List<Row> rows = new ArrayList<>();
        for (List<List<Part>> group : groups()) {
            long figures =
                    group.stream().filter(line -> line.stream().anyMatch(this::isFigure)).count();
            if (figures == 1 && isOne(group)) {
                rows.add(row(group));
            } else {
                split(group).forEach(row -> rows.add(row(row)));
            }
        }
        return rows;
    }

    /** Lines with no more white between them than between two lines of one cell. */
    private List<List<List<Part>>> groups() {
        double pitch = pitch();
        List<List<List<Part>>> groups = new ArrayList<>();
        for (List<Part> line : lines) {
            boolean joins =
                    !groups.isEmpty()
                            && line.stream().anyMatch(part -> isNear(groups, part, pitch));
            if (!joins) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(line);
        }
        return groups;
    }

    private boolean isNear(List<List<List<Part>>> groups, Part part, double pitch) {
        List<List<Part>> group = groups.get(groups.size() - 1);
        Part last = group.get(group.size() - 1).get(0);
        boolean beside = part.y() - last.y() < 0.8 * part.size();
        return beside
                || group.stream()
                        .flatMap(List::stream)
                        .anyMatch(
                                above ->
                                        column(above) == column(part)
                                                && part.y() - above.y() < pitch * SAME_PITCH);
    }

    /** The least way down from a line of a column to the next one. */
    private double pitch() {
        double least = Double.MAX_VALUE;
        for (Column column : columns) {
            for (int i = 1; i < column.parts.size(); i++) {
                Part below = column.parts.get(i);
                double down = below.y() - column.parts.get(i - 1).y();
                least = down > 0.8 * below.size() ? Math.min(least, down) : least;
            }
        }
        return least;
    }

    private boolean isOne(List<List<Part>> group) {
        Column first = columns.get(0);
        List<Part> parts =
                group.stream().flatMap(List::stream).filter(part -> column(part) == first).toList();
        for (int i = 1; i < parts.size(); i++) {
            if (!first.wraps(parts.get(i - 1), parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A line with a figure begins a row, and so does one that does not go on in its cells. */
    private List<List<List<Part>>> split(List<List<Part>> group) {
        List<List<List<Part>>> rows = new ArrayList<>();
        for (List<Part> line : group) {
            boolean begins =
                    rows.isEmpty()
                            || line.stream().anyMatch(this::isFigure)
                            || !goesOn(rows.get(rows.size() - 1), line);
            if (begins) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(line);
        }
        return rows;
    }

    private boolean goesOn(List<List<Part>> row, List<Part> line) {
        return line.stream()
                .allMatch(
                        part -> {
                            Column column = column(part);
                            List<Part> above =
                                    row.stream()
                                            .flatMap(List::stream)
                                            .filter(each -> column(each) == column)
                                            .toList();
                            return !above.isEmpty()
                                    && column.wraps(above.get(above.size() - 1), part);
                        });
    }

    private Row row(List<List<Part>> row) {
        List<PdfTable.Cell> cells = new ArrayList<>();
        double wide = PdfText.wide(lines.get(0).get(0).letters().get(0));
        for (Column column : columns) {
            StringBuilder text = new StringBuilder();
            Part last = null;
            for (Part part : row.stream().flatMap(List::stream).toList()) {
                if (column(part) == column) {
                    String gap = last == null ? "" : column.wraps(last, part) ? " " : " / ";
                    text.append(gap).append(part.words());
                    last = part;
                }
            }
            if (last != null) {
                cells.add(new PdfTable.Cell(text.toString(), (int) Math.round(column.left / wide)));
            }
        }
        float foot = (float) row.get(row.size() - 1).get(0).y();
        return new Row(row.get(0).get(0).letters(), foot, cells);
    }
}
