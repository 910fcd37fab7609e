package org.trellis.report.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.gap.Interval;
import org.trellis.report.caseload.CaseRow.Client;
import org.trellis.report.caseload.CaseRow.Expiry;
import org.trellis.report.caseload.CaseRow.MustHaves;
import org.trellis.report.caseload.CaseRow.Report;
import org.trellis.report.caseload.CaseRow.Standing;

/** Which clients are listed, in which order. */
class CaseloadQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final List<CaseRow> ROWS =
            List.of(
                    row("a1", "Zoe", "2026-11-25", "2026-10-01", MustHaves.MISSING, .7, 30),
                    row("b2", "Abdi", "2026-12-03", "", MustHaves.MET, .9, 91),
                    row("c3", "Mia", "2026-12-04", "2026-09-01", MustHaves.OPEN, .5, 90),
                    row("d4", "", "", "", MustHaves.NONE, .8, -1));

    private static CaseRow row(
            String id,
            String name,
            String review,
            String report,
            MustHaves mustHaves,
            double ready,
            int expiresIn) {
        LocalDate ends = TODAY.plusDays(expiresIn);
        return new CaseRow(
                new Client(id, id, name, Optional.empty(), day(review)),
                id.equals("d4") ? "Welder" : "Nurse",
                Optional.of(
                        new Standing(
                                Optional.of(new Interval(ready, 1)),
                                1,
                                0,
                                mustHaves,
                                List.of(),
                                "")),
                expiresIn < 0
                        ? Optional.empty()
                        : Optional.of(new Expiry("CPR", ends, expiresIn <= 90)),
                day(report).map(on -> new Report(on, "")));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'', a1 b2 c3 d4",
        "by=client, b2 d4 c3 a1",
        "by=goal, a1 b2 c3 d4",
        "by=ready, c3 a1 d4 b2",
        "by=expires, a1 c3 b2 d4",
        "by=report, b2 d4 c3 a1",
        "review=overdue, a1",
        "review=week, b2",
        "review=none, d4",
        "expiring=soon&by=expires, a1 c3",
        "must-haves=missing, a1",
        "must-haves=open, c3",
        "must-haves=met, b2 d4",
        "report=none&review=week, b2",
        "q=NURSE&must-haves=open, c3",
        "q=C3, c3",
        "q=none of them, ''",
        "review=nonsense&by=nonsense, a1 b2 c3 d4"
    })
    void listed(String asked, String ids) {
        assertEquals(
                ids,
                CaseloadQuery.of(name -> value("&" + asked + "&", "&" + name + "="))
                        .select(ROWS, TODAY)
                        .stream()
                        .map(row -> row.client().id())
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "review=week&by=ready&q=nurse, ''",
        "by=age&review=week, by age [review client goal ready expires report]",
        "review=soon&by=age, review soon [any overdue week none]",
        "expiring=, expiring  [any soon]"
    })
    void theFirstUnknownChoiceIsNamed(String asked, String unknown) {
        assertEquals(
                unknown,
                CaseloadQuery.unknown(name -> value("&" + asked + "&", "&" + name + "="))
                        .map(each -> each.name() + " " + each.choice() + " " + each.known())
                        .orElse("")
                        .replace(",", ""));
    }

    private static Optional<String> value(String asked, String name) {
        int at = asked.indexOf(name) + name.length();
        return asked.contains(name)
                ? Optional.of(asked.substring(at, asked.indexOf("&", at)))
                : Optional.empty();
    }
}
