package org.trellis.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.trellis.report.Paper;
import org.trellis.report.Words;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;

/** A document as plain text of at most 80 columns. */
public final class DocumentText {
    private static final String BLANK = "______";
    private static final int GAP = 2;
    private static final int MOST_NARROW = 10;

    private final StringBuilder out = new StringBuilder();

    private DocumentText() {}

    public static String of(Document document) {
        DocumentText text = new DocumentText();
        if (document.frame().isEmpty()) {
            text.lines(new Paper().heading(document.title()));
        }
        document.blocks().forEach(text::block);
        return text.out.toString();
    }

    private void block(Document.Block block) {
        if (block instanceof Document.Heading heading) {
            heading(heading);
        } else if (block instanceof Document.Paragraph paragraph) {
            lines(new Paper().line(led(paragraph.lead(), paragraph.text())));
        } else if (block instanceof Document.Notice notice) {
            lines(new Paper().item(0, "!", notice.text()));
        } else if (block instanceof Document.Facts facts) {
            facts.facts().forEach(this::fact);
        } else if (block instanceof Document.Choice choice) {
            choice.options()
                    .forEach(o -> lines(new Paper().item(0, o.ticked() ? "[x]" : "[ ]", o.text())));
        } else if (block instanceof Document.Bullets bullets) {
            bullets.items().forEach(item -> lines(new Paper().item(0, "-", item)));
        } else if (block instanceof Document.Table table) {
            table(table);
        } else {
            sheet(block);
        }
    }

    private void sheet(Document.Block block) {
        if (block instanceof Document.Pair pair) {
            pair.left().forEach(this::block);
            pair.right().forEach(this::block);
        } else if (block instanceof Document.Figures figures) {
            figures.figures().forEach(f -> lines(new Paper().line(led(f.value(), f.words()))));
        } else if (block instanceof Document.Notes notes) {
            out.append('\n');
            notes.notes().forEach(note -> lines(new Paper().line(note)));
        } else if (block instanceof Document.SmallPrint print) {
            lines(new Paper().line(led(print.lead(), print.text())));
        } else if (block instanceof Document.Signatures signatures) {
            String date = ", " + signatures.date() + ": " + BLANK;
            signatures
                    .names()
                    .forEach(n -> lines(new Paper().line(n + ": " + BLANK + BLANK + date)));
        }
    }

    private static String led(String lead, String text) {
        return new Cell(lead, text, List.of()).whole();
    }

    private void heading(Document.Heading heading) {
        String whole = led(heading.text(), heading.aside());
        if (heading.level() == 1) {
            lines(new Paper().heading(whole));
            return;
        }
        out.append('\n');
        lines(heading.level() == 2 ? new Paper().section(whole) : new Paper().line(whole));
    }

    private void fact(Document.Fact fact) {
        String value = fact.value().isEmpty() ? BLANK : fact.value();
        lines(new Paper().line(fact.name().isEmpty() ? value : fact.name() + ": " + value));
    }

    private void table(Document.Table table) {
        List<Integer> widths = widths(table);
        out.append(out.toString().endsWith("\n\n") ? "" : "\n");
        row(table.columns(), widths, table.columns().stream().map(c -> Cell.of(c.name())).toList());
        rule(widths);
        table.rows().forEach(row -> row(table.columns(), widths, row));
        table.total()
                .ifPresent(
                        total -> {
                            rule(widths);
                            row(table.columns(), widths, total);
                        });
    }

    /** By share, but never narrower than its longest word; the widest column gives way. */
    private static List<Integer> widths(Document.Table table) {
        List<Column> columns = table.columns();
        int shares = columns.stream().mapToInt(Column::share).sum();
        int room = Paper.WIDTH - GAP * (columns.size() - 1);
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            int longest =
                    table.rows().stream()
                            .mapToInt(row -> longestWord(row.get(column).whole()))
                            .max()
                            .orElse(0);
            int least = Math.max(longestWord(columns.get(i).name()), Math.min(longest, 14));
            widths.add(Math.max(least, room * columns.get(i).share() / shares));
        }
        int over = widths.stream().mapToInt(Integer::intValue).sum() - room;
        int widest = widths.indexOf(Collections.max(widths));
        widths.set(widest, Math.max(MOST_NARROW, widths.get(widest) - Math.max(0, over)));
        return widths;
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(Paper::columns).max().orElse(0);
    }

    private void rule(List<Integer> widths) {
        out.append(String.join("  ", widths.stream().map("-"::repeat).toList())).append('\n');
    }

    private void row(List<Column> columns, List<Integer> widths, List<Cell> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(cell(cells.get(i), widths.get(i)));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                String pad = " ".repeat(Math.max(0, widths.get(i) - Paper.columns(part)));
                text.append(i == 0 ? "" : " ".repeat(GAP))
                        .append(columns.get(i).figure() ? pad + part : part + pad);
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> cell(Cell cell, int width) {
        List<String> lines = new ArrayList<>(wrapped(cell.whole(), width));
        for (String item : cell.items()) {
            List<String> parts = wrapped(item, width - 4);
            for (int i = 0; i < parts.size(); i++) {
                lines.add((i == 0 ? "  - " : "    ") + parts.get(i));
            }
        }
        return lines;
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Words.clean(text).split(" +")) {
            String left = word;
            if (line.length() > 0 && Paper.columns(line + " " + left) > width) {
                lines.add(line.toString());
                line = new StringBuilder();
            }
            while (line.length() == 0 && Paper.columns(left) > width) {
                int cut = left.offsetByCodePoints(0, Math.max(1, width));
                lines.add(left.substring(0, cut));
                left = left.substring(cut);
            }
            line.append(line.length() == 0 ? "" : " ").append(left);
        }
        lines.add(line.toString());
        return lines;
    }

    private void lines(Paper paper) {
        out.append(paper);
    }
}
