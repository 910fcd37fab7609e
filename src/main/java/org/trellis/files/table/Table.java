package org.trellis.files.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Nearest;
import org.trellis.files.reading.PlainText;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * A table as people and spreadsheets write it. The one reader of tables: ladders, seeds,
 * timesheets, task lists and the sheets of the import template.
 *
 * <p>Cells are separated by comma, semicolon or tab ({@link Separator}); the text may be in UTF-8,
 * UTF-16 or, with a warning, Windows-1252; the header may have its columns in any order, and empty
 * ones at the end. A header with a column twice or without a needed one is the only issue of its
 * table, which then has no rows.
 */
public final class Table {
    private static final Separator USUAL = new Separator(',', 0);

    private final Header header;
    private final Separator separator;
    private final boolean whole;
    private final List<Row> rows = new ArrayList<>();

    private Table(Header header, Separator separator, boolean whole) {
        this.header = header;
        this.separator = separator;
        this.whole = whole;
    }

    /**
     * Says what codes this table declares, so that mentions of them are not faults too when it is
     * not {@link #isWhole whole}.
     *
     * @param start of the codes: {@code ward/} for jobs of the ladder {@code ward}, or {@code ""}
     */
    public Table declares(Reading reading, Vocabulary.Kind kind, String start) {
        if (!whole) {
            reading.words().unread(kind, start);
        }
        return this;
    }

    /**
     * A table of a data folder; that the file is not there is an error.
     *
     * @param needed columns without which the rows cannot be read; {@code date|week} needs one of
     *     the two
     */
    public static Table read(Reading reading, Folder folder, String file, String... needed) {
        Optional<byte[]> bytes = folder.bytes(file);
        if (bytes.isEmpty()) {
            reading.neededText(folder, file);
            reading.cutOff();
        }
        return read(reading, bytes, folder.place(file), needed);
    }

    /** As {@link #read}, but a missing file is an empty table. */
    public static Table readIfThere(Reading reading, Folder folder, String file, String... needed) {
        return read(reading, folder.bytes(file), folder.place(file), needed);
    }

    /**
     * As {@link #readIfThere}, but rows with a code that nobody asks for may be missing, so that
     * they cost no time.
     *
     * @param column of the codes
     */
    public static Table readAsked(
            Reading reading,
            Folder folder,
            String file,
            String column,
            Predicate<String> asked,
            String... needed) {
        return read(
                reading,
                folder.bytes(file),
                folder.place(file),
                text -> AskedRows.of(text, column, asked),
                needed);
    }

    /**
     * As {@link #readIfThere}, but rows may be missing that nobody asks for as they are written.
     * The places of the others are not those of the file.
     */
    public static Table readLike(
            Reading reading,
            Folder folder,
            String file,
            Predicate<String> asked,
            String... needed) {
        return read(
                reading,
                folder.bytes(file),
                folder.place(file),
                text -> AskedRows.like(text, asked),
                needed);
    }

    private static Table read(
            Reading reading, Optional<byte[]> bytes, String name, String... needed) {
        return read(reading, bytes, name, text -> text, needed);
    }

    private static Table read(
            Reading reading,
            Optional<byte[]> bytes,
            String name,
            UnaryOperator<String> rows,
            String... needed) {
        Table table =
                bytes.flatMap(b -> PlainText.of(reading, b, name, Bounds.OF_DATA.mostBytes()))
                        .map(rows)
                        .map(text -> parse(reading, name, text, Bounds.OF_DATA, needed))
                        .orElse(none(name));
        if (bytes.isPresent() && !table.whole) {
            reading.cutOff();
        }
        return table;
    }

    /** A table that could not be read. */
    public static Table none(String name) {
        return new Table(Header.none(name), USUAL, false);
    }

    /** A file that somebody hands in. */
    public static Table handedIn(Reading reading, byte[] bytes, String name, String... needed) {
        return PlainText.of(reading, bytes, name, Bounds.HANDED_IN.mostBytes())
                .map(text -> parse(reading, name, text, Bounds.HANDED_IN, needed))
                .orElse(none(name));
    }

    public static Table parse(
            Reading reading, String name, String text, Bounds most, String... needed) {
        return parse(reading, name, text, most, 0, needed);
    }

    /**
     * @param leftOut lines of the file between the header and the next line of {@code text}
     */
    static Table parse(
            Reading reading, String name, String text, Bounds most, int leftOut, String... needed) {
        Separator separator = Separator.of(text);
        Records records = Records.of(name, text, separator, most).after(leftOut);
        List<Records.Line> lines = records.lines();
        if (lines.isEmpty()) {
            reading.add(records.fault().orElse(noLines(name)));
            return new Table(Header.none(name), separator, false);
        }
        Header header = Header.of(name, lines.get(0).number(), lines.get(0).cells());
        if (!header.isComplete(reading, needed)) {
            return new Table(header, separator, false);
        }
        records.fault().ifPresent(reading::add);
        Table table = new Table(header, separator, records.fault().isEmpty());
        for (Records.Line line : lines.subList(1, lines.size())) {
            table.rows.add(new Row(reading, table, line.number(), line.cells()));
        }
        return table;
    }

    private static Issue noLines(String name) {
        return Issue.error(
                new Place(name, 1, 0),
                "",
                Message.of("expected.table.header"),
                Message.of("remedy.table.header"));
    }

    /** The cells of the header as they would be read; none when there is no line of text. */
    public static List<String> columns(String text) {
        List<Records.Line> first = Records.of("", text, Separator.of(text), Bounds.HEADER).lines();
        return first.isEmpty() ? List.of() : Header.of("", 1, first.get(0).cells()).columns();
    }

    /** How many lines of a text only state the separator: 0 or 1. */
    public static int linesBefore(String text) {
        return Separator.of(text).skipped();
    }

    public String file() {
        return header.file();
    }

    /** In the order of the file, as they are written, without spaces around them. */
    public List<String> columns() {
        return header.columns();
    }

    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** False when the file is not there, its header is wrong, or lines of it were not read. */
    public boolean isWhole() {
        return whole;
    }

    /** The line of the header, from 1. */
    public int headerLine() {
        return header.line();
    }

    public char separator() {
        return separator.sign();
    }

    void checkWidth(Reading reading, int line, String[] cells) {
        header.checkWidth(reading, line, cells);
    }

    boolean hasDecimalCommas() {
        return separator.sign() == ';';
    }

    public boolean has(String column) {
        return header.has(column);
    }

    /** Of a column, from 0; -1 when there is none of this name. */
    int place(String column) {
        return header.place(column);
    }

    /** The columns that are none of {@code known}, with their places, in the order of the file. */
    public Map<String, Place> others(List<String> known) {
        Map<String, Place> others = new LinkedHashMap<>();
        for (String column : columns()) {
            if (!column.isEmpty() && known.stream().noneMatch(column::equalsIgnoreCase)) {
                others.put(column, new Place(file(), headerLine(), place(column) + 1));
            }
        }
        return others;
    }

    /** Warns of each column that is none of {@code known}: nobody reads it, or it is mistyped. */
    public Table reads(Reading reading, List<String> known) {
        if (!whole) {
            return this;
        }
        List<String> free = known.stream().filter(column -> !has(column)).toList();
        Message all =
                free.isEmpty()
                        ? Message.of("remedy.table.remove")
                        : Message.of("remedy.table.known", String.join(", ", free));
        others(known)
                .forEach(
                        (column, place) -> {
                            Message expected = Message.of("expected.table.column.known");
                            Message remedy = Nearest.remedy(column, free, all);
                            reading.add(Issue.warning(place, column, expected, remedy));
                        });
        return this;
    }

    /** Reports a job of the ladder that has no column in {@code requirements.csv}. */
    public void missingJobColumn(Reading reading, String job) {
        reading.add(
                Issue.warning(
                        new Place(file(), headerLine(), 0),
                        "",
                        Message.of("expected.table.column.job", job),
                        Message.of("remedy.table.column.job")));
    }

    /** Reports a column of {@code requirements.csv} that is not a job of the ladder. */
    public void unknownJobColumn(Reading reading, String column, String ladder) {
        List<String> jobs =
                reading.words().all(Vocabulary.Kind.JOB).stream()
                        .filter(job -> job.startsWith(ladder + "/"))
                        .map(job -> job.substring(ladder.length() + 1))
                        .filter(job -> !has(job))
                        .toList();
        reading.add(
                Issue.error(
                        new Place(file(), headerLine(), place(column) + 1),
                        column,
                        Message.of("expected.table.job", ladder),
                        Nearest.remedy(column, jobs, Message.of("remedy.table.job"))));
    }
}
