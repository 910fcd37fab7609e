package org.trellis.files.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.Shipped;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.report.gap.GapText;

/** The score of a test is kept beside the level that it shows. */
class ScoreReaderTest {
    private static final Catalog CATALOG = Shipped.LOADED.catalog();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static PersonFile.Result read(String entries) {
        String yaml = "id: case-1\nheld:\n" + entries.indent(2);
        return PersonFile.read(yaml.getBytes(StandardCharsets.UTF_8), "me.yaml", CATALOG, DAY);
    }

    private static String written(String entries) {
        return PersonFile.write(read(entries).person().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "test: tabe-reading, score: 540, date: 2026-06-10"
                        + " | level: 4, scale: nrs-efl, evidence: test, date: 2026-06-10,"
                        + " test: tabe-reading, score: 540",
                "test: tabe-reading, form: 11 M, score: 540, date: 2026-06-10"
                        + " | test: tabe-reading, form: \"11 M\", score: 540",
                "competency: building-blocks/reading, level: 2, scale: opm-5, evidence: test,"
                        + " test: tabe-reading, score: 540, date: 2026-06-10"
                        + " | level: 2, scale: opm-5, evidence: test",
                "competency: building-blocks/reading, level: 3, scale: opm-5, evidence: test,"
                        + " date: 2026-06-10 | evidence: test, date: 2026-06-10}"
            })
    void theScoreStaysBesideTheLevel(String entry, String kept) {
        String file = written("- {" + entry + "}");
        assertTrue(file.contains(kept.strip()), file);
        assertEquals(
                file,
                PersonFile.write(
                        PersonFile.read(
                                        file.getBytes(StandardCharsets.UTF_8),
                                        "me.yaml",
                                        CATALOG,
                                        DAY)
                                .person()
                                .orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "test: tabe-reading, score: 299, date: 2026-06-10 | 299 | 300 to 800",
                "test: tabe-reading, score: 801, date: 2026-06-10 | 801 | 300 to 800",
                "test: casas-reading, score: 540, date: 2026-06-10 | 540 | 150 to 300",
                "test: tabe-reading, score: 54.5, date: 2026-06-10 | 54.5 | 300 to 800",
                "test: toefl, score: 90, date: 2026-06-10 | toefl | the code of a test:"
                        + " tabe-reading",
                "test: tabe-reading, date: 2026-06-10 | score | filled",
                "test: tabe-reading, score: 540 | date | filled",
                "score: 540, date: 2026-06-10 | test | filled",
                "competency: building-blocks/writing, test: tabe-reading, score: 540,"
                        + " date: 2026-06-10 | building-blocks/writing | building-blocks/reading",
                "test: tabe-reading, score: 540, evidence: self, date: 2026-06-10 | self | test",
                "test: tabe-reading, form: \"<b>\", score: 540, date: 2026-06-10 | <b> | letters"
            })
    void whatDoesNotFitIsToldAndNothingIsKept(String entry, String value, String said) {
        PersonFile.Result read = read("- {" + entry.strip() + "}");
        String issues =
                read.issues().stream()
                        .map(issue -> issue + " " + Words.of("en").say(issue.expected()))
                        .toList()
                        .toString();
        assertTrue(issues.contains(value.strip()), issues);
        if (!said.strip().equals("filled")) {
            assertTrue(issues.contains(said.strip()), issues);
        }
        assertTrue(read.person().map(Person::ratings).orElse(List.of()).isEmpty(), issues);
    }

    /** Two tests on one day are two ratings; the same test on that day is corrected. */
    @Test
    void twoTestsOfOneDayAreBothKept() {
        Person before =
                read("- {test: tabe-reading, score: 540, date: 2026-06-10}").person().orElseThrow();
        var other =
                read("- {test: casas-reading, score: 240, date: 2026-06-10}")
                        .person()
                        .orElseThrow();
        var again =
                read("- {test: tabe-reading, score: 580, date: 2026-06-10}").person().orElseThrow();
        Person both = before.rated(other.ratings().get(0));
        assertEquals(2, both.ratings().size());
        Person corrected = both.rated(again.ratings().get(0));
        assertEquals(2, corrected.ratings().size());
        assertEquals(580, corrected.ratings().get(1).score().orElseThrow().score());
    }

    @Test
    void theReportNamesTestFormAndScore() {
        Person who =
                read("- {test: tabe-reading, form: 11 M, score: 540, date: 2026-06-10}")
                        .person()
                        .orElseThrow();
        var report =
                new Gaps(CATALOG)
                        .report(
                                who,
                                Job.Id.parse("nursing-long-term-care/lpn"),
                                DAY,
                                Importance.NOW,
                                true);
        String text = GapText.of(report, CATALOG, Words.of("en")).replaceAll("\\s+", " ");
        assertTrue(text.contains("TABE 11 & 12 Reading, form 11 M: 540"), text);
        String spanish = GapText.of(report, CATALOG, Words.of("es")).replaceAll("\\s+", " ");
        assertTrue(spanish.contains("TABE 11 y 12, lectura, forma 11 M: 540"), spanish);
    }
}
