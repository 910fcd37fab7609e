package org.trellis.report.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.report.Cut;
import org.trellis.report.Words;
import org.trellis.report.caseload.CaseRow.Standing;
import org.trellis.report.document.Document;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Table;
import org.trellis.report.document.DocumentText;

/** The list of clients on one screen, in the words of the page. */
public final class CaseloadText {
    private static final int LONGEST = 40;

    private final LocalDate today;
    private final Words words;

    private CaseloadText(LocalDate today, Words words) {
        this.today = today;
        this.words = words;
    }

    /**
     * @param rows in their order
     */
    public static String of(List<CaseRow> rows, LocalDate today, Words words) {
        return DocumentText.of(new CaseloadText(today, words).document(rows));
    }

    private Document document(List<CaseRow> rows) {
        String title = heading(rows, today, words);
        Table table =
                new Table(
                        words.say("cases.title"),
                        List.of(
                                Column.words(words.say("cases.client"), 20),
                                Column.words(words.say("cases.goal"), 18),
                                Column.words(words.say("caseload.ready"), 14),
                                Column.words(words.say("caseload.must-haves"), 24),
                                Column.words(words.say("caseload.expires"), 14),
                                Column.words(words.say("cases.due"), 12)),
                        rows.stream().map(this::cells).toList(),
                        Optional.empty());
        return new Document(
                title, words.lang(), title, rows.isEmpty() ? List.of() : List.of(table));
    }

    /** How many there are, and what is due. */
    public static String heading(List<CaseRow> rows, LocalDate today, Words words) {
        return words.say(
                "caseload.heading",
                words.count("caseload.clients", rows.size()),
                words.count("caseload.heading.overdue", count(rows, "review=overdue", today)),
                words.count("caseload.heading.soon", count(rows, "expiring=soon", today)));
    }

    /** How many fit one choice of the filters. */
    public static long count(List<CaseRow> rows, String choice, LocalDate today) {
        return rows.stream().filter(row -> CaseloadQuery.fits(row, choice, today)).count();
    }

    private List<Cell> cells(CaseRow row) {
        return List.of(
                Cell.of(client(row)),
                Cell.of(row.goal().isEmpty() ? words.say("caseload.no-goal") : row.goal()),
                Cell.of(row.standing().map(this::ready).orElse(words.say("caseload.unknown"))),
                Cell.of(row.standing().map(this::mustHaves).orElse(words.say("caseload.unknown"))),
                Cell.of(
                        row.expires()
                                .map(this::expires)
                                .orElse(words.say("caseload.expires.none"))),
                Cell.of(
                        row.client()
                                .review()
                                .map(this::review)
                                .orElse(words.say("caseload.review.none"))));
    }

    private static String client(CaseRow row) {
        String id = cut(Words.clean(row.client().id()));
        return row.client().name().isEmpty()
                ? id
                : id + ", " + cut(Words.clean(row.client().name()));
    }

    private static String cut(String text) {
        return Cut.to(text, LONGEST);
    }

    private String ready(Standing standing) {
        return standing.ready().isEmpty()
                ? words.say("caseload.ready.none")
                : words.say(
                        "caseload.checked",
                        standing.range(words),
                        words.percent(standing.checked()),
                        words.percent(standing.assumed()));
    }

    private String mustHaves(Standing standing) {
        String code = standing.mustHaves().code();
        String names = String.join("; ", standing.names());
        return switch (standing.mustHaves()) {
            case MISSING -> words.say("caseload.must-have.missing", names);
            case OPEN -> words.say("caseload.must-have.open", names);
            case NONE, MET, LISTED -> words.say("caseload.must-have." + code);
        };
    }

    private String expires(CaseRow.Expiry expiry) {
        String day = words.day(expiry.on());
        return expiry.credential() + ", " + (expiry.soon() ? words.say("caseload.soon", day) : day);
    }

    private String review(LocalDate day) {
        List<String> said = new ArrayList<>();
        said.add(day.equals(today) ? words.say("caseload.today") : words.day(day));
        if (day.isBefore(today)) {
            said.add(words.say("cases.late"));
        }
        return String.join(", ", said);
    }
}
