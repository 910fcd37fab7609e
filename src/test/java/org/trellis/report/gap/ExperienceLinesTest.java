package org.trellis.report.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.gap.Fixture;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.Somebody;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Json;
import org.trellis.report.Words;

/** Experience that a job asks, in the three forms of a gap report. */
class ExperienceLinesTest {
    private static final Catalog GRADES =
            Fixture.catalog("seven \n credential master \n nine prior=12:seven:master");
    private static final Words WORDS = Words.of("en");

    private static GapReport report(String person) {
        return new Gaps(GRADES)
                .report(
                        Somebody.who(person),
                        Fixture.job("nine"),
                        LocalDate.of(2026, 11, 21),
                        Importance.NOW,
                        true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "job=seven months=14 credentials | + met: a year before: 14 of 12 months served"
                        + " [1]",
                "job=seven months=5 credentials | - missing: a year before: 5 of 12 months served,"
                        + " 7 months short; or, in its place: master [1]",
                "job=seven months=? credentials | ? not known: a year before: nobody has said how"
                        + " much of the 12 months has been served; or, in its place: master [1]",
                "+master | + met: a year before: master stands in for it, if the field fits the"
                        + " job [1]"
            })
    void theTextSaysWhatIsServed(String person, String line) {
        String text = GapText.of(report(person), GRADES, WORDS).replaceAll("\\s+", " ");
        assertTrue(text.contains(line), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "job=seven months=14 credentials | 14.0,months,,,met",
                "job=seven months=5 credentials | 5.0,months,,,missing",
                "job=seven months=? credentials | unknown,,,,unknown",
                "+master | 0.0,months,master,,met"
            })
    void theTableHasARowOfIt(String person, String cells) {
        String csv = GapCsv.of(report(person), GRADES, WORDS);
        String row = csv.lines().filter(line -> line.startsWith("experience,")).findAny().get();
        String whole =
                "experience,l/seven,a year before,,12,months,%s,,,,seen,,,,,,case-1,l/nine,%s";
        assertEquals(whole.formatted(cells, "2026-11-21"), row);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "job=seven months=14 credentials | 14.0 | met | null",
                "job=seven months=5 credentials | 5.0 | missing | null",
                "job=seven months=? credentials | null | unknown | null",
                "+master | 0.0 | met | \"master\""
            })
    void jsonHasItWithUnknownAsNull(String person, String served, String outcome, String by) {
        String json = Json.text(GapJson.of(report(person), GRADES, WORDS)).replaceAll("\\s+", "");
        String expected =
                "\"experience\":[{\"name\":\"ayearbefore\",\"months\":12,\"in\":[\"l/seven\"],"
                        + "\"instead\":[\"master\"],\"served\":%s,\"outcome\":\"%s\",\"by\":%s,"
                        + "\"source\":\"seen\"}]";
        assertTrue(json.contains(expected.formatted(served, outcome, by)), json);
    }
}
