package org.trellis.report.document;

import java.util.List;

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
            return 4 + lines(whole(text.lead(), text.text()), width, TEXT) * TEXT * 1.3;
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
            return 8 + notes.notes().stream().mapToDouble(note -> print(note)).sum();
        } else if (block instanceof Document.SmallPrint print) {
            return print(whole(print.lead(), print.text()));
        } else if (block instanceof Document.Signatures) {
            return 26 + 2 * TABLE * 1.3;
        }
        return block instanceof Document.Choice ? 4 + 2 * TEXT * 1.3 : 0;
    }

    private double print(String text) {
        return 2 + lines(text, width, SMALL) * SMALL * 1.3;
    }

    private double heading(Document.Heading heading) {
        double size = heading.level() == 1 ? 16 : heading.level() == 2 ? 11 : 9.6;
        double wide = lines(heading.text(), width, size * 1.08);
        double aside =
                heading.aside().isEmpty()
                        ? 0
                        : lines(heading.text() + heading.aside(), width, size * .95) - wide;
        return (wide + Math.max(0, aside)) * size * 1.2 + (heading.level() == 1 ? 11 : 12);
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
            double room = width * table.columns().get(i).share() / shares - 5;
            double bold = cell.lead().isEmpty() ? 1 : 1.08;
            boolean spans = i + 1 < cells.size() && cells.get(i + 1).isSpanned();
            most = Math.max(most, spans ? 1 : lines(cell.whole(), room, TABLE * bold));
        }
        return PADDING + most * TABLE * 1.25;
    }

    private static String whole(String lead, String text) {
        return Document.Cell.strong(lead, text).whole();
    }

    private static double most(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    /** As many lines as words of the width of the font take. */
    private static int lines(String text, double room, double size) {
        int lines = 1;
        double used = 0;
        for (String word : text.split(" ")) {
            double wide = word.codePoints().mapToDouble(SheetHeight::em).sum() * size;
            double space = used == 0 ? 0 : 0.3 * size;
            if (used > 0 && used + space + wide > room) {
                lines++;
                used = 0;
                space = 0;
            }
            lines += (int) (wide / room);
            used += space + wide % room;
        }
        return lines;
    }

    /** Of DejaVu Sans Condensed, rounded up. */
    private static double em(int letter) {
        if ("iljI.,;:'|!".indexOf(letter) >= 0) {
            return 0.3;
        }
        if ("ftr()[]/- ".indexOf(letter) >= 0) {
            return 0.37;
        }
        if ("mwMW%@".indexOf(letter) >= 0 || letter > 0x2000 && letter < 0x2070) {
            return 0.89;
        }
        return Character.isUpperCase(letter) || letter > 0x2070 ? 0.65 : 0.55;
    }
}
