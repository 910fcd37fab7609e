package org.trellis.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.model.Competency;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Diplomas;
import org.trellis.model.catalog.National;

/** Gaps against all U.S. occupations. */
class NationalGapTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG = Shipped.CATALOG;

    private static GapReport report(String person, String job) {
        Job.Id goal = Job.Id.parse(job);
        return new Gaps(CATALOG).report(Somebody.who(person), goal, ON, Importance.NOW, true);
    }

    private static Line line(GapReport report, String element) {
        return report.lines().stream()
                .filter(line -> line.competency().id().code().equals(element))
                .findAny()
                .orElseThrow();
    }

    private static String held(Held held) {
        return held instanceof Held.AtLevel at ? "" + at.level().value() : "?";
    }

    private static String text(Line line) {
        String asked = "" + ((Requirement.AtLevel) line.requirement().ask()).level().value();
        return line.competency().name().en() + " " + asked + " - " + held(line.standing().held());
    }

    /**
     * Of bookkeepers reading has importance 3.25 and level 3.75; parking attendants read at 1.88.
     */
    @Test
    void anOccupationAsksWhatIsImportantAtItsLevelAndAPresentOneIsPresumed() {
        Line reading = line(report("months=9 job=onet/53-6021.00", "onet/43-3031.00"), "2.A.1.a");
        assertEquals("Reading Comprehension 3.75 - 1.88", text(reading));
        assertEquals("seeds/national/levels.csv", reading.requirement().place().file());
        assertTrue(reading.requirement().place().line() > 1);
    }

    /**
     * Parking attendants write at 2.00, though its importance is 2.75 and so it is not asked of
     * them.
     */
    @Test
    void thePresumedProfileHoldsWhatTheJobUsesButDoesNotAsk() {
        Job attendant = CATALOG.getJob(Job.Id.parse("onet/53-6021.00"));
        Competency.Id writing = Competency.Id.parse("onet/2.A.1.c");
        assertTrue(!attendant.requirements().containsKey(writing));
        Line line = line(report("months=9 job=onet/53-6021.00", "onet/43-3031.00"), "2.A.1.c");
        assertEquals(Outcome.GAP, line.outcome());
    }

    @Test
    void aJobOfALadderIsPresumedToHaveTheProfileOfItsOccupation() {
        String cna = "months=9 job=nursing-long-term-care/cna";
        assertEquals(
                text(line(report("months=9 job=onet/31-1131.00", "onet/31-9092.00"), "2.A.1.a")),
                text(line(report(cna, "onet/31-9092.00"), "2.A.1.a")));
        assertEquals(0, report(cna, "onet/31-1131.00").summary().gap());
    }

    @Test
    void whatNobodyRatedAsksNothingThatIsKnown() {
        GapReport report = report("months=9 job=onet/53-6021.00", "onet/55-1011.00");
        assertEquals(List.of(), report.lines());
        assertTrue(report.summary().readiness().isEmpty());
    }

    @Test
    void skillsStandBeforeKnowledgeAndWhatTakesMostHoursFirst() {
        List<Line> lines = report("months=9 job=onet/53-6021.00", "onet/29-1141.00").lines();
        List<Line> sorted =
                lines.stream()
                        .sorted(
                                Comparator.comparing((Line line) -> line.competency().tier())
                                        .thenComparing(line -> -line.hours().high()))
                        .toList();
        assertEquals(sorted, lines);
        assertEquals(
                "WORKPLACE INDUSTRY_WIDE",
                lines.stream()
                        .map(line -> line.competency().tier().name())
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    /** Knowledge is technical: 1.2 times the hours of the scale; skills are foundation: 0.4. */
    @Test
    void hoursGoByTheKindOfTheElement() {
        GapReport report = report("months=9 job=onet/53-6021.00", "onet/43-3031.00");
        Line reading = line(report, "2.A.1.a");
        double hours = (20 + 0.75 * 40) - (5 + 0.88 * 5);
        assertEquals(0.4 * hours, reading.hours().high(), 1e-9);
    }

    @Test
    void allOccupationsAreJobsAndThoseOfTheLaddersStayTheOnesListed() {
        assertEquals(1016, CATALOG.national().jobs().count());
        assertEquals(
                "41-9012.00",
                CATALOG.national().profiles().occupations().stream()
                        .filter(
                                code ->
                                        CATALOG.national()
                                                .findJob(code)
                                                .orElseThrow()
                                                .requirements()
                                                .isEmpty())
                        .collect(Collectors.joining(" ")));
        assertTrue(CATALOG.jobs().noneMatch(job -> National.isNational(job.id())));
        assertEquals(84, CATALOG.findModel("onet").orElseThrow().competencies().size());
        assertTrue(!CATALOG.models().containsKey("onet"));
    }

    /**
     * Most bookkeepers have some college, of which high school is taken; of parking attendants
     * nothing.
     */
    @Test
    void typicalEducationIsPresumedOfAnOccupationHeldAndNotAskedOfAGoal() {
        assertTrue(countsAsDiploma("job=onet/43-3031.00"));
        assertTrue(!countsAsDiploma("job=onet/53-6021.00"));
        assertEquals(List.of(), report("months=9 job=onet/53-6021.00", "onet/43-3031.00").gates());
    }

    private static boolean countsAsDiploma(String person) {
        var credentials = Holdings.of(CATALOG, Somebody.who(person), ON, true).credentials();
        return credentials.countsForJobs(Diplomas.HIGH_SCHOOL);
    }
}
