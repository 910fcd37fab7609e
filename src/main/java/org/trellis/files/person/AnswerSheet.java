package org.trellis.files.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Issue;
import org.trellis.model.Level;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person.Rating;
import org.trellis.model.person.PersonDay;

/**
 * Answers about skills in a table that was filled in, a row for each skill. A row without an answer
 * says nothing; one without a kind is on somebody's own word, one without a date of today.
 */
public final class AnswerSheet {
    private static final String SKILL = "competency";
    private static final String SCALE = "scale";
    private static final String ANSWER = "answer";
    private static final String EVIDENCE = "evidence";
    private static final String DATE = "date";
    private static final String CASE = "case";

    /** The columns that are read, and what stands between them for people. */
    public static final List<String> COLUMNS =
            List.of(SKILL, "skill", "definition", "choices", SCALE, ANSWER, EVIDENCE, DATE);

    /**
     * @param ratings none if any issue is an error
     */
    public record Result(List<Rating> ratings, List<Issue> issues) {
        public Result {
            ratings = List.copyOf(ratings);
            issues = List.copyOf(issues);
        }
    }

    private final Catalog catalog;
    private final LocalDate today;
    private final Optional<String> caseId;
    private final List<Rating> ratings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private AnswerSheet(Catalog catalog, LocalDate today, Optional<String> caseId) {
        this.catalog = catalog;
        this.today = today;
        this.caseId = caseId;
    }

    /**
     * Never throws on bad content.
     *
     * @param file for messages; no file is opened
     * @param caseId of the client who is open: a table that was made for another is not taken
     */
    public static Result read(
            byte[] bytes, String file, Catalog catalog, LocalDate today, Optional<String> caseId) {
        Reading reading = Reading.handedIn(today);
        reading.words().declare(catalog);
        AnswerSheet sheet = new AnswerSheet(catalog, today, caseId);
        Table table = Table.handedIn(reading, bytes, file, SKILL, ANSWER);
        table.rows().forEach(sheet::read);
        boolean nothing = sheet.ratings.isEmpty() && table.isWhole() && !reading.hasErrors();
        if (nothing) {
            reading.add(
                    Issue.error(
                            new Issue.Place(file, table.headerLine() + 1, 1),
                            "",
                            Message.of("expected.answers.rows"),
                            Message.of("remedy.answers.rows")));
        }
        return new Result(reading.hasErrors() ? List.of() : sheet.ratings, reading.issues());
    }

    private void read(Row row) {
        String about = row.text(CASE);
        if (!about.isEmpty() && caseId.filter(open -> !open.equals(about)).isPresent()) {
            row.error(
                    CASE,
                    Message.of("expected.answers.case", caseId.get()),
                    Message.of("remedy.answers.case"));
            return;
        }
        String answer = row.text(ANSWER).toLowerCase(Locale.ROOT);
        if (answer.isEmpty()) {
            return;
        }
        Optional<Competency.Id> skill =
                row.known(SKILL, Vocabulary.Kind.COMPETENCY).map(Competency.Id::parse);
        Optional<Held> held = held(row, answer);
        Optional<Evidence> evidence = evidence(row);
        Optional<LocalDate> date = date(row);
        if (skill.isEmpty() || held.isEmpty() || evidence.isEmpty() || date.isEmpty()) {
            return;
        }
        if (!seen.add(skill.get() + " " + evidence.get() + " " + date.get())) {
            row.error(
                    SKILL, Message.of("expected.answers.once"), Message.of("remedy.answers.once"));
            return;
        }
        boolean unseen = held.get() instanceof Held.NotAssessed;
        var kind = unseen ? Evidence.SELF : evidence.get();
        ratings.add(new Rating(skill.get(), held.get(), kind, date.get()));
    }

    private Optional<Held> held(Row row, String answer) {
        return switch (answer) {
            case "yes", "y", "sí", "si" -> Optional.of(new Held.Has());
            case "no", "n" -> Optional.of(new Held.Lacks());
            case RatingReader.UNSEEN -> Optional.of(new Held.NotAssessed());
            default -> level(row);
        };
    }

    private Optional<Held> level(Row row) {
        String scale = row.text(SCALE);
        var steps =
                catalog.scales().find(scale).map(found -> found.steps().keySet()).orElse(Set.of());
        var level = row.numeral(ANSWER).whole();
        if (level.isPresent() && steps.contains(level.getAsInt())) {
            return Optional.of(Held.at(new Level(scale, level.getAsInt())));
        }
        row.error(
                ANSWER,
                Message.of("expected.answers.answer", Cells.listed(steps)),
                Message.of("remedy.answers.answer"));
        return Optional.empty();
    }

    private static Optional<Evidence> evidence(Row row) {
        return row.text(EVIDENCE).isEmpty()
                ? Optional.of(Evidence.SELF)
                : row.word(EVIDENCE, Evidence.OF_RATINGS);
    }

    private Optional<LocalDate> date(Row row) {
        String text = row.text(DATE);
        if (text.isEmpty()) {
            return Optional.of(today);
        }
        Optional<LocalDate> date =
                Cells.date(text)
                        .or(() -> Cells.americanDate(text))
                        .map(day -> PersonDay.orToday(day, today))
                        .filter(day -> PersonDay.HAPPENED.holds(day, today));
        if (date.isEmpty()) {
            row.error(DATE, Message.of("expected.answers.date"), Message.of("remedy.answers.date"));
        }
        return date;
    }
}
