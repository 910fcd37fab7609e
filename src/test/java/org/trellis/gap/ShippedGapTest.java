package org.trellis.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.Shipped;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;

/** Gaps on the data that ships. */
class ShippedGapTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG = Shipped.CATALOG;

    private static GapReport report(String person, String job, Importance importance) {
        return new Gaps(CATALOG)
                .report(Somebody.who(person), Job.Id.parse(job), ON, importance, true);
    }

    /** X under GS-11 is met at GS-14; what GS-11 does not rate is unknown, never a gap. */
    @Test
    void fromGs11ToGs14NoGapIsNegativeAndNothingNotRatedIsMissing() {
        GapReport report =
                report(
                        "months=9 job=federal-ai-work/gs-11",
                        "federal-ai-work/gs-14",
                        Importance.NOW);
        assertTrue(report.lines().stream().allMatch(line -> line.levels().orElse(0) >= 0));
        assertTrue(report.lines().stream().allMatch(line -> line.hours().low() >= 0));
        assertEquals(0, report.summary().gap());
        assertEquals(
                30, report.lines().size(), "27 general and 3 technical are confirmed at GS-14");
        assertTrue(report.summary().met() > 0 && report.summary().unknown() > 0);
    }

    @Test
    void theMostImportantOfATierComesFirstAndDiffersInThreeYears() {
        String gs11 = "months=9 job=federal-ai-work/gs-11";
        List<Line> now = report(gs11, "federal-ai-work/gs-14", Importance.NOW).lines();
        List<Line> future = report(gs11, "federal-ai-work/gs-14", Importance.FUTURE).lines();
        assertTrue(
                weights(now)
                        .equals(weights(now).stream().sorted((a, b) -> -a.compareTo(b)).toList()));
        assertTrue(!ids(now).equals(ids(future)));
        assertEquals(ids(now).stream().sorted().toList(), ids(future).stream().sorted().toList());
    }

    private static List<Double> weights(List<Line> lines) {
        var tier = lines.get(0).competency().tier();
        return lines.stream()
                .filter(line -> line.competency().tier() == tier)
                .map(Line::weight)
                .toList();
    }

    private static List<String> ids(List<Line> lines) {
        return lines.stream().map(line -> line.competency().id().toString()).toList();
    }

    /** Whoever works at a job meets all it rates. */
    @Test
    void everyJobIsMetByWhoWorksThere() {
        for (Job job : CATALOG.jobs().toList()) {
            GapReport report =
                    report("months=9 job=" + job.id(), job.id().toString(), Importance.NOW);
            assertEquals(report.lines().size(), report.summary().met(), job.id().toString());
            assertTrue(
                    report.gates().stream()
                            .filter(gate -> gate.need() == Job.Need.REQUIRED)
                            .allMatch(gate -> gate.state().valid()),
                    job.id().toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"nursing-long-term-care/cna, nursing-long-term-care/rn-adn"})
    void everyNumberLeadsBackToACellAndItsSource(String from, String to) {
        GapReport report = report("months=9 job=" + from, to, Importance.NOW);
        Stream.concat(
                        report.lines().stream().map(Line::requirement),
                        report.notRated().stream().map(GapReport.NotRated::requirement))
                .forEach(
                        cell -> {
                            assertTrue(CATALOG.sources().containsKey(cell.source()));
                            assertTrue(cell.place().line() > 1 && cell.place().column() > 1);
                            assertTrue(cell.place().file().endsWith("requirements.csv"));
                        });
    }
}
