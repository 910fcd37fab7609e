package org.trellis.report.document.height;

import java.util.List;
import org.trellis.report.document.Document;

/**
 * How high blocks come out on a sheet, in points, rather more than less: what does not fit a page
 * is found before it is set. The rules of {@code sheet.css} in numbers.
 */
public final class SheetHeight {
    /** Between the margins of a letter page. */
    public static final double PAGE = (11 - 0.78 - 0.86) * 72;

    private static final double WIDTH = (8.5 - 2 * 0.65) * 72;
    private static final double TEXT = 9.2;
    private static final double TABLE = 8.3;
    private static final double ASIDE = 8.4;
    private static final double SMALL = 7.8;
    private static final double PADDING = 5;
    private static final double SLACK = 1.01;

    private final double width;

    private SheetHeight(double width) {
        this.width = width;
    }

    public static double of(List<Document.Block> blocks) {
        return SLACK * new SheetHeight(WIDTH).sum(blocks);
    }

    private double sum(List<Document.Block> blocks) {
        return blocks.stream().mapToDouble(this::height).sum();
    }

    private double height(Document.Block block) {
        if (block instanceof Document.Heading heading) {
            return heading(heading);
        } else if (block instanceof Document.Paragraph text) {
            return 3 + lines(TEXT, text.lead(), text.text()) * TEXT * 1.3;
        } else if (block instanceof Document.Table table) {
            return table(table);
        } else if (block instanceof Document.Facts facts) {
            return facts.facts().stream().mapToDouble(this::fact).sum();
        } else if (block instanceof Document.Pair pair) {
            SheetHeight half = new SheetHeight(width * 0.48);
            return Math.max(half.sum(pair.left()), half.sum(pair.right()));
        } else if (block instanceof Document.Bullets list) {
            return 4
                    + list.items().stream().mapToDouble(i -> lines(i, width - 14, TEXT)).sum() * 12;
        }
        return small(block);
    }

    private double small(Document.Block block) {
        if (block instanceof Document.Figures figures) {
            double each = width * 0.97 / figures.figures().size() - 4;
            return 14
                    + 13 * 1.3
                    + most(
                                    figures.figures().stream()
                                            .map(f -> lines(f.words(), each, TABLE))
                                            .toList())
                            * TABLE
                            * 1.3;
        } else if (block instanceof Document.Notes notes) {
            return 8 + notes.notes().stream().mapToDouble(note -> print("", note)).sum();
        } else if (block instanceof Document.SmallPrint print) {
            return print(print.lead(), print.text());
        } else if (block instanceof Document.Signatures) {
            return 26 + 2 * TABLE * 1.3;
        }
        return block instanceof Document.Choice choice ? choice(choice) : 0;
    }

    /** Options in a row, each with its box before it and room after it. */
    private double choice(Document.Choice choice) {
        Lines lines = new Lines(width);
        for (Document.Option option : choice.options()) {
            lines.add(FontWidth.PLAIN, TEXT, "☐ " + option.text());
            lines.gap(14);
        }
        return 3 + lines.count() * TEXT * 1.3;
    }

    private double print(String lead, String text) {
        return 1.5 + lines(SMALL, lead, text) * SMALL * 1.3;
    }

    private double heading(Document.Heading heading) {
        double size = heading.level() == 1 ? 16 : heading.level() == 2 ? 11 : 9.6;
        Lines lines = new Lines(width).add(FontWidth.BOLD, size, heading.text());
        lines.add(FontWidth.PLAIN, ASIDE, heading.aside());
        return lines.count() * size * 1.2 + (heading.level() == 1 ? 11 : 12);
    }

    private int lines(double size, String lead, String text) {
        return new Lines(width)
                .add(FontWidth.BOLD, size, lead)
                .add(FontWidth.PLAIN, size, text)
                .count();
    }

    private double fact(Document.Fact fact) {
        return PADDING + lines(fact.value(), width * 0.76, TABLE) * TABLE * 1.25;
    }

    private double table(Document.Table table) {
        double sum =
                6
                        + row(
                                table,
                                table.columns().stream()
                                        .map(c -> Document.Cell.strong(c.name()))
                                        .toList());
        for (List<Document.Cell> row : table.rows()) {
            sum += row(table, row);
        }
        return sum + table.total().map(row -> row(table, row) + 2).orElse(0.0);
    }

    private double row(Document.Table table, List<Document.Cell> cells) {
        double shares = table.columns().stream().mapToInt(Document.Column::share).sum();
        double most = 1;
        for (int i = 0; i < cells.size(); i++) {
            Document.Cell cell = cells.get(i);
            Document.Column column = table.columns().get(i);
            double beside = column.figure() ? 9 : 5;
            double room = width * column.share() / shares - beside;
            boolean spans = i + 1 < cells.size() && cells.get(i + 1).isSpanned();
            most =
                    Math.max(
                            most,
                            spans
                                    ? 1
                                    : new Lines(room)
                                            .add(FontWidth.BOLD, TABLE, cell.lead())
                                            .add(FontWidth.PLAIN, TABLE, cell.text())
                                            .count());
        }
        return PADDING + most * TABLE * 1.25;
    }

    private static double most(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    private static int lines(String text, double room, double size) {
        return new Lines(room).add(FontWidth.PLAIN, size, text).count();
    }
}
