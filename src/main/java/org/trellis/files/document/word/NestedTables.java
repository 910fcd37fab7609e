package org.trellis.files.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The tables of a Word document, and the paragraphs around them, as lines: a row is a line, the
 * paragraphs of one of its cells are parted by a slash. A row with one cell is a frame around text:
 * each of its paragraphs is a line, and each row of a table in it.
 */
public final class NestedTables {
    /** Where the lines go. */
    public interface Lines {
        void text(String line, boolean heading);

        void row(List<RowCell> cells);
    }

    /**
     * A cell of a row.
     *
     * @param column from 0
     */
    public record RowCell(String words, int column) {}

    private static final String PART = " / ";
    private static final int MOST_INDENT = 80;

    private final Lines lines;
    private final Deque<Table> open = new ArrayDeque<>();
    private boolean nested;

    public NestedTables(Lines lines) {
        this.lines = lines;
    }

    /** A paragraph, or a table. */
    private record Block(Optional<DocxParagraph> paragraph, Optional<Table> table) {
        boolean isBlank() {
            return paragraph
                    .map(DocxParagraph::isBlank)
                    .orElseGet(() -> table.get().rows.isEmpty());
        }
    }

    private record Cell(int column, List<Block> blocks) {
        boolean isBlank() {
            return blocks.stream().allMatch(Block::isBlank);
        }

        boolean hasTable() {
            return blocks.stream().anyMatch(block -> block.table().isPresent());
        }
    }

    private static final class Table {
        private final List<List<Cell>> rows = new ArrayList<>();
        private List<Cell> row = new ArrayList<>();
        private List<Block> cell = new ArrayList<>();
        private int column;
        private int span = 1;
        private boolean inProperties;
        private boolean deleted;
    }

    public void open() {
        open.push(new Table());
    }

    public boolean isOutside() {
        return open.isEmpty();
    }

    public void openRow() {
        if (!open.isEmpty()) {
            Table table = open.peek();
            table.row = new ArrayList<>();
            table.column = 0;
            table.deleted = false;
        }
    }

    public void openCell() {
        if (!open.isEmpty()) {
            open.peek().cell = new ArrayList<>();
            open.peek().span = 1;
        }
    }

    /** How many columns the cell is wide. */
    public void span(int columns) {
        if (!open.isEmpty()) {
            open.peek().span = Math.max(1, columns);
        }
    }

    /** How many columns the row leaves out before its first cell. */
    public void before(int columns) {
        if (!open.isEmpty()) {
            open.peek().column = columns;
        }
    }

    public void inRowProperties(boolean within) {
        if (!open.isEmpty()) {
            open.peek().inProperties = within;
        }
    }

    public boolean isInRowProperties() {
        return !open.isEmpty() && open.peek().inProperties;
    }

    public void deleteRow() {
        open.peek().deleted = true;
    }

    public void closeCell() {
        if (!open.isEmpty()) {
            Table table = open.peek();
            table.row.add(new Cell(table.column, table.cell));
            table.column += table.span;
        }
    }

    public void closeRow() {
        if (!open.isEmpty() && !open.peek().deleted) {
            open.peek().rows.add(open.peek().row);
        }
    }

    public void close() {
        Table table = open.pop();
        if (open.isEmpty()) {
            write(table);
        } else {
            open.peek().cell.add(new Block(Optional.empty(), Optional.of(table)));
        }
    }

    public void paragraph(DocxParagraph paragraph) {
        if (open.isEmpty()) {
            write(paragraph);
        } else {
            open.peek().cell.add(new Block(Optional.of(paragraph), Optional.empty()));
        }
    }

    /** Whether rows of a table became text of a cell. */
    public boolean isNested() {
        return nested;
    }

    private void write(DocxParagraph paragraph) {
        int indent = Math.min(MOST_INDENT, Math.max(0, paragraph.indent()));
        for (String part : paragraph.words().split("\n", -1)) {
            lines.text(" ".repeat(indent) + part, paragraph.heading());
        }
    }

    private void write(Table table) {
        for (List<Cell> row : table.rows) {
            List<Cell> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
            boolean one = filled.size() == 1;
            if (one && (row.size() == 1 || filled.get(0).hasTable())) {
                filled.get(0).blocks().forEach(this::write);
            } else {
                nested |= filled.stream().anyMatch(Cell::hasTable);
                lines.row(
                        row.stream().map(cell -> new RowCell(words(cell), cell.column())).toList());
            }
        }
    }

    private void write(Block block) {
        block.paragraph().ifPresent(this::write);
        block.table().ifPresent(this::write);
    }

    private static String words(Cell cell) {
        return cell.blocks().stream()
                .filter(block -> !block.isBlank())
                .map(NestedTables::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(PART));
    }

    private static String words(Block block) {
        return block.paragraph()
                .map(DocxParagraph::joined)
                .orElseGet(
                        () ->
                                block.table().get().rows.stream()
                                        .flatMap(List::stream)
                                        .map(NestedTables::words)
                                        .filter(words -> !words.isEmpty())
                                        .collect(Collectors.joining(PART)));
    }
}
