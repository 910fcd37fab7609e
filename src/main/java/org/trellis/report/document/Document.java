package org.trellis.report.document;

import java.util.List;
import java.util.Optional;

/**
 * What stands on a paper, before it is text, HTML, PDF or DOCX. All its words are final: in one
 * language, rounded and with units, and not yet escaped.
 *
 * @param lang "en" or "es"
 * @param about one sentence for the properties of the file
 */
public record Document(String title, String lang, String about, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    public sealed interface Block {}

    /**
     * @param level 2 for a part of the paper, 3 for a section of a part
     */
    public record Heading(int level, String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    /** Set apart, since nobody may overlook it. */
    public record Notice(String text) implements Block {}

    /** A name and its value a line; an empty value is a line to write on. */
    public record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String name, String value) {}

    /** Boxes to tick, in one line. */
    public record Choice(List<Option> options) implements Block {
        public Choice {
            options = List.copyOf(options);
        }
    }

    public record Option(String text, boolean ticked) {}

    public record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A table; its header is repeated on each page and its first column names the row.
     *
     * @param title what the table shows, for those who can not see it
     * @param total the last row, set in bold
     */
    public record Table(
            String title, List<Column> columns, List<List<Cell>> rows, Optional<List<Cell>> total)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            title + ": " + row.size() + " cells, " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * @param share of the width of the page; shares of a table are taken in proportion
     * @param figure set to the right
     */
    public record Column(String name, int share, boolean figure) {
        public static Column words(String name, int share) {
            return new Column(name, share, false);
        }

        public static Column figure(String name, int share) {
            return new Column(name, share, true);
        }
    }

    /**
     * @param items listed below the text
     */
    public record Cell(String text, List<String> items) {
        public static final Cell EMPTY = new Cell("", List.of());

        public Cell {
            items = List.copyOf(items);
        }

        public static Cell of(String text) {
            return new Cell(text, List.of());
        }
    }
}
