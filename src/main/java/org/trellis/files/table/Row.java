package org.trellis.files.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.files.reading.Cell;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Numeral;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Text;

/**
 * One line of a table. Reading a wrong cell adds an issue and answers "empty"; where the row cannot
 * do without that cell, it becomes unusable.
 */
public final class Row {
    private final Reading reading;
    private final Table table;
    private final int line;
    private final String[] cells;
    private boolean usable = true;

    public Row(Reading reading, Table table, int line, String[] cells) {
        this.reading = reading;
        this.table = table;
        this.line = line;
        this.cells = cells;
        for (int i = table.columns().size(); i < cells.length; i++) {
            if (!Cells.strip(cells[i]).isEmpty()) {
                Message remedy = Message.of("remedy.row.quotes");
                reading.add(
                        Issue.error(
                                new Place(table.file(), line, i + 1),
                                cells[i],
                                Message.of("expected.row.cells"),
                                remedy));
                break;
            }
        }
    }

    /** False once a cell that the row cannot do without was wrong. */
    public boolean usable() {
        return usable;
    }

    public Place place() {
        return new Place(table.file(), line, 0);
    }

    public Place place(String column) {
        return new Place(table.file(), line, table.place(column) + 1);
    }

    /**
     * The cell without spaces and characters without width around it; {@code ""} when it or its
     * column is missing.
     */
    public String text(String column) {
        int index = table.place(column);
        return index < 0 || index >= cells.length ? "" : Cells.strip(cells[index]);
    }

    /** As {@link #text}, but an empty cell is an error and the row unusable. */
    public String filled(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            refuse(
                    column,
                    Message.of("expected.row.filled"),
                    Message.of("remedy.row.column", column));
        }
        return text;
    }

    /** A code that is not in the file yet. */
    public String code(String column) {
        String text = filled(column);
        if (!text.isEmpty() && !Cells.isCode(text)) {
            refuse(
                    column,
                    Message.of("expected.row.code"),
                    Message.of("remedy.row.code", Cells.asCode(text)));
        }
        return text;
    }

    /** The text of {@code column} and of {@code column_es}; a missing translation is a note. */
    public Optional<Text> texts(String column) {
        String en = text(column);
        String es = text(column + "_es");
        if (en.isEmpty()) {
            if (!es.isEmpty()) {
                error(
                        column,
                        Message.of("expected.row.english"),
                        Message.of("remedy.row.fill", column));
            }
            return Optional.empty();
        }
        if (es.isEmpty() && !en.isEmpty()) {
            Message remedy = Message.of("remedy.spanish.until");
            note(column + "_es", Message.of("expected.spanish"), remedy);
        }
        return Optional.of(new Text(en, es));
    }

    private Cell cell(String column) {
        return new Cell(reading, place(column), text(column), table.hasDecimalCommas());
    }

    /** The cell by the rule for numbers; nothing is said about it. */
    public Numeral numeral(String column) {
        return numeralOf(text(column));
    }

    /** A part of a cell by the rule for numbers. */
    public Numeral numeralOf(String text) {
        return Numeral.read(text, table.hasDecimalCommas());
    }

    public OptionalInt whole(String column, int least, int most) {
        return cell(column).whole(least, most);
    }

    public OptionalDouble number(String column, double least, double most) {
        return cell(column).number(least, most);
    }

    /** One of the words of an enum, as written in files. Anything else makes the row unusable. */
    public <E extends Enum<E>> Optional<E> word(String column, Class<E> type) {
        filled(column);
        Optional<E> word = cell(column).word(type);
        usable &= word.isPresent();
        return word;
    }

    /** As {@link #word}, but an empty cell is no error, and the row stays usable. */
    public <E extends Enum<E>> Optional<E> wordIfGiven(String column, Class<E> type) {
        return text(column).isEmpty() ? Optional.empty() : cell(column).word(type);
    }

    /** {@code yes} or {@code no}; an empty cell is no. */
    public boolean flag(String column) {
        return wordIfGiven(column, Flag.class).filter(Flag.YES::equals).isPresent();
    }

    private enum Flag {
        YES,
        NO
    }

    /** A declared code. An unknown one is an error; the row stays usable. */
    public Optional<String> known(String column, Vocabulary.Kind kind) {
        return known(column, text(column), kind);
    }

    public Optional<String> known(String column, String code, Vocabulary.Kind kind) {
        if (code.isEmpty()) {
            error(column, kind.expected(), Message.of("remedy.row.column", column));
        }
        return new Cell(reading, place(column), code).known(kind);
    }

    /** A declared competency; a bare code is one of {@code model}. */
    public Optional<Competency.Id> competency(String column, String model) {
        return competency(column, text(column), model);
    }

    public Optional<Competency.Id> competency(String column, String code, String model) {
        boolean bare = code.indexOf('/') < 0 && !model.isEmpty() && !code.isEmpty();
        return known(column, bare ? model + "/" + code : code, Vocabulary.Kind.COMPETENCY)
                .map(Competency.Id::parse);
    }

    /** A declared job; a bare code is one of {@code ladder}. */
    public Optional<Job.Id> job(String column, String ladder) {
        String code = text(column);
        boolean bare = code.indexOf('/') < 0 && !ladder.isEmpty() && !code.isEmpty();
        return known(column, bare ? ladder + "/" + code : code, Vocabulary.Kind.JOB)
                .map(Job.Id::parse);
    }

    /** The alternatives of {@code a|b} that are known. */
    public List<Credential.Id> credentials(String column, String group) {
        return Arrays.stream(group.split("\\|"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .flatMap(code -> known(column, code, Vocabulary.Kind.CREDENTIAL).stream())
                .map(Credential.Id::new)
                .toList();
    }

    /** A level that the scale has. */
    public Optional<Level> level(String column, String scale) {
        if (known("scale", scale, Vocabulary.Kind.SCALE).isEmpty()) {
            return Optional.empty();
        }
        OptionalInt level = whole(column, 0, Integer.MAX_VALUE);
        if (level.isPresent()
                && reading.words().isLost(Vocabulary.Kind.LEVEL, scale + " " + level.getAsInt())) {
            return Optional.empty();
        }
        if (level.isEmpty()
                || reading.words().has(Vocabulary.Kind.LEVEL, scale + " " + level.getAsInt())) {
            return level.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Level(scale, level.getAsInt()));
        }
        error(column, Message.of("expected.row.level", scale), Message.of("remedy.row.levels"));
        return Optional.empty();
    }

    /** A source key; an unknown one is an error, and the fact counts as {@code editorial}. */
    public String source(String column) {
        return known(column, Vocabulary.Kind.SOURCE).orElse("editorial");
    }

    /** The parts of a cell, cut at {@code separator}; none for an empty cell. */
    public List<String> parts(String column, String separator) {
        String text = text(column);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(java.util.regex.Pattern.quote(separator)))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /**
     * Declares the code of this row; a second one is an error and this row unusable. Call it after
     * the cells that the row cannot do without were read: if one was wrong, the code counts as
     * lost.
     */
    public void declare(Vocabulary.Kind kind, String column, String code) {
        if (!Cells.isCode(code.substring(code.indexOf('/') + 1))) {
            return;
        }
        if (!reading.words().declare(kind, code)) {
            refuse(
                    column,
                    Message.of("expected.row.code.once"),
                    Message.of("remedy.row.remove.code"));
        } else if (!usable) {
            reading.words().lose(kind, code);
        }
    }

    public void error(String column, Message expected, Message remedy) {
        reading.add(Issue.error(place(column), text(column), expected, remedy));
    }

    public void warning(String column, Message expected, Message remedy) {
        reading.add(Issue.warning(place(column), text(column), expected, remedy));
    }

    public void note(String column, Message expected, Message remedy) {
        reading.add(Issue.note(place(column), text(column), expected, remedy));
    }

    public void refuse(String column, Message expected, Message remedy) {
        error(column, expected, remedy);
        usable = false;
    }

    public void drop() {
        usable = false;
    }
}
