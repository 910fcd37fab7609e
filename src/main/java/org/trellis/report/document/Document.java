package org.trellis.report.document;

import java.util.List;
import java.util.Optional;

/**
 * What stands on a paper, before it is text, HTML, PDF or DOCX. All its words are final: in one
 * language, rounded and with units, and not yet escaped.
 *
 * @param lang "en" or "es"
 * @param about one sentence for the properties of the file
 * @param frame of a paper set in sheets; empty for a plain one
 */
public record Document(
        String title, String lang, String about, List<Block> blocks, Optional<Frame> frame) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    public Document(String title, String lang, String about, List<Block> blocks) {
        this(title, lang, about, blocks, Optional.empty());
    }

    /**
     * What stands on each page of a paper that is signed; such a paper is set in sheets, with rules
     * instead of boxes.
     *
     * @param head left and right at the top
     * @param foot lines at the bottom, beside the number of the page
     */
    public record Frame(String head, String headRight, List<String> foot) {
        public Frame {
            foot = List.copyOf(foot);
        }
    }

    public sealed interface Block {}

    /**
     * @param level 2 for a part of the paper, 3 for a section of a part
     */
    public record Heading(int level, String text, String aside) implements Block {
        public Heading(int level, String text) {
            this(level, text, "");
        }
    }

    /**
     * @param lead its first words, in bold
     */
    public record Paragraph(String lead, String text) implements Block {
        public Paragraph(String text) {
            this("", text);
        }
    }

    /** Begins a page. {@code numbered} is what pages from here on are numbered as, from 1 on. */
    public record NewPage(Optional<String> numbered) implements Block {}

    /** Two things side by side. */
    public record Pair(List<Block> left, List<Block> right) implements Block {
        public Pair {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** A ruled row of figures, each over its words. */
    public record Figures(List<Figure> figures) implements Block {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    public record Figure(String value, String words) {}

    /** What the numbers in the text stand for, at the foot of a page. */
    public record Notes(List<String> notes) implements Block {
        public Notes {
            notes = List.copyOf(notes);
        }
    }

    /**
     * @param lang of the text, which may not be that of the document
     */
    public record SmallPrint(String lead, String text, String lang) implements Block {}

    /** Lines to sign on, side by side, each with its own for the date. */
    public record Signatures(List<String> names, String date) implements Block {
        public Signatures {
            names = List.copyOf(names);
        }
    }

    /** Set apart, since nobody may overlook it. */
    public record Notice(String text) implements Block {}

    /** A name and its value a line; an empty value is a line to write on. */
    public record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }

        /** Lines to write on and nothing else, as where people sign: they stay on one page. */
        public boolean isToFillIn() {
            return facts.stream().allMatch(fact -> fact.value().isEmpty());
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
     * @param lead its first words, in bold
     * @param items listed below the text
     */
    public record Cell(String lead, String text, List<String> items) {
        public static final Cell EMPTY = new Cell("", List.of());

        /** Part of the cell on its left. */
        public static final Cell SPANNED = new Cell("", List.of());

        public Cell {
            items = List.copyOf(items);
        }

        public Cell(String text, List<String> items) {
            this("", text, items);
        }

        public static Cell of(String text) {
            return new Cell(text, List.of());
        }

        public static Cell strong(String text) {
            return strong(text, "");
        }

        public static Cell strong(String lead, String text) {
            return new Cell(lead, text, List.of());
        }

        public boolean isSpanned() {
            return this == SPANNED;
        }

        /** In one piece, without its list. */
        public String whole() {
            return lead.isEmpty() || text.isEmpty() ? lead + text : lead + " " + text;
        }
    }
}
