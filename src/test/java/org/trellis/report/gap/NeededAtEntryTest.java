package org.trellis.report.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;

/**
 * The table of a gap says what is needed from the first day, and nothing where nobody has rated it.
 */
class NeededAtEntryTest {
    private static final Catalog CATALOG = Shipped.CATALOG;

    private static GapReport report(String job) {
        return new Gaps(CATALOG)
                .report(
                        Person.unknown("case-1"),
                        Job.Id.parse(job),
                        LocalDate.of(2026, 11, 21),
                        Importance.NOW,
                        true);
    }

    private static long rows(String job, String atEntry) {
        return GapCsv.of(report(job), CATALOG, Words.of("en"))
                .lines()
                .filter(line -> line.startsWith("skill,"))
                .filter(line -> line.matches(".*," + atEntry + ",[^,]*,case-1,.*"))
                .count();
    }

    @Test
    void aFederalGradeSaysYesAsOftenAsItsLinesAreCritical() {
        GapReport report = report("federal-ai-work/gs-11");
        long critical =
                report.lines().stream()
                        .filter(line -> CATALOG.isCritical(line.requirement()))
                        .count();
        assertTrue(critical > 5, "critical: " + critical);
        assertEquals(critical, rows("federal-ai-work/gs-11", "yes"));
    }

    /** The federal tables rate the entry of tasks whose level nobody has rated. */
    @Test
    void whatTheJobIsNotKnownToAskIsLeftBlank() {
        GapReport report = report("federal-ai-work/gs-07-it");
        assertTrue(report.notRated().stream().anyMatch(e -> e.requirement().atEntry().isPresent()));
        assertTrue(
                GapCsv.of(report, CATALOG, Words.of("en"))
                        .lines()
                        .filter(line -> line.contains(",not_rated,"))
                        .noneMatch(line -> line.matches(".*,(yes|no),[^,]*,case-1,.*")));
    }

    @Test
    void aJobThatNobodyRatedLeavesItBlank() {
        assertEquals(0, rows("nursing-long-term-care/cna", "yes"));
        assertEquals(
                report("nursing-long-term-care/cna").lines().size(),
                rows("nursing-long-term-care/cna", ""));
    }
}
