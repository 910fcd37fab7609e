package org.trellis.files.table;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
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
        table.checkWidth(reading, line, cells);
    }

    /** False once a cell that the row cannot do without was wrong. */
    public boolean usable() {
        return usable;
    }

    /** Whether it has fewer cells than the header: empty ones at its end, or it was cut off. */
    public boolean isShort() {
        return cells.length < table.columns().size();
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
            Message remedy = Message.of("remedy.row.column", column);
            refuse(column, Message.of("expected.row.filled"), remedy);
        }
        return text;
    }

    /** A code that is not in the file yet. */
    public String code(String column) {
        String text = filled(column);
        if (!text.isEmpty() && !Cells.isCode(text)) {
            refuse(column, Message.of("expected.row.code"), Cells.codeRemedy(text));
        } else if (!Cells.isLowerCase(text)) {
            error(column, Message.of("expected.code.lower"), Cells.codeRemedy(text));
        }
        return text;
    }

    /** The text of {@code column} and of {@code column_es}; a missing translation is a note. */
    public Optional<Text> texts(String column) {
        String en = text(column);
        String es = text(column + "_es");
        if (en.isEmpty()) {
            if (!es.isEmpty()) {
                Message remedy = Message.of("remedy.row.fill", column);
                error(column, Message.of("expected.row.english"), remedy);
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
        return cell(column, false);
    }

    private Cell cell(String column, boolean needed) {
        boolean commas = table.hasDecimalCommas();
        return new Cell(reading, place(column), text(column), commas, needed);
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

    /** As {@link #whole}; what to do about a wrong one is not to leave it empty. */
    public OptionalInt neededWhole(String column, int least, int most) {
        return cell(column, true).whole(least, most);
    }

    /** As {@link #number}; what to do about a wrong one is not to leave it empty. */
    public OptionalDouble neededNumber(String column, double least, double most) {
        return cell(column, true).number(least, most);
    }

    /** One of the words of an enum, as written in files. Anything else makes the row unusable. */
    public <E extends Enum<E>> Optional<E> word(String column, Class<E> type) {
        return word(column, EnumSet.allOf(type));
    }

    /** One of these words of an enum. Anything else makes the row unusable. */
    public <E extends Enum<E>> Optional<E> word(String column, Set<E> known) {
        filled(column);
        Optional<E> word = cell(column).word(known);
        usable &= word.isPresent();
        return word;
    }

    /** A part of a cell that is a word of an enum. Anything else is an error. */
    public <E extends Enum<E>> Optional<E> word(String column, String part, Class<E> type) {
        return new Cell(reading, place(column), part).word(type);
    }

    /** As {@link #word}, but an empty cell is not an error, and the row stays usable. */
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
        return known("scale", scale, Vocabulary.Kind.SCALE)
                .flatMap(known -> level(column, known, Message.of("expected.row.level", known)));
    }

    /** A level that this known scale has. */
    public Optional<Level> level(String column, String scale, Message expected) {
        OptionalInt level = numeral(column).whole();
        String word = scale + " " + (level.isPresent() ? level.getAsInt() : "");
        if (text(column).isEmpty() || reading.words().isLost(Vocabulary.Kind.LEVEL, word)) {
            return Optional.empty();
        }
        if (!reading.words().has(Vocabulary.Kind.LEVEL, word)) {
            error(column, expected, Message.of("remedy.row.levels"));
            return Optional.empty();
        }
        return Optional.of(new Level(scale, level.getAsInt()));
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
        reading.words().forgive(kind, code);
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
