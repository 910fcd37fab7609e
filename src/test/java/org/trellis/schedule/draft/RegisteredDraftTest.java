package org.trellis.schedule.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Text;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.Wage;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.path.ShippedQuestions;
import org.trellis.report.Words;

/** A draft begins with what is registered for the occupation, and says so. */
class RegisteredDraftTest {
    private static final Programs PROGRAMS = ShippedQuestions.programs();
    private static final String MACHINIST = "advanced-manufacturing/machinist";

    private static Schedule draft(String job, int hours) {
        var request =
                new Draft.Request(
                        Job.Id.parse(job),
                        Approach.TIME,
                        Hours.Range.of(hours, hours),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        "US",
                        List.of(),
                        Map.of());
        var answer = new Draft(DraftTest.CATALOG, PROGRAMS, Words::both).of(request, DraftTest.DAY);
        return ((Draft.Drafted) answer).schedule();
    }

    private static String hours(Schedule schedule) {
        return schedule.workProcesses().stream()
                .map(each -> each.title().en() + " " + (int) Registered.hours(each))
                .collect(Collectors.joining(", "));
    }

    @Test
    void aMachinistLearnsLatheMillAndGrinders() {
        assertEquals(
                "Tool crib 500, Drills 500, Lathe - engine 1500, Milling machine 1000,"
                        + " Shaper and planer 500, Surface grinder 300, Universal grinder 500,"
                        + " Cutter grinder 600, Heat treatment 100, Bench work and layout 900,"
                        + " Fitting and assembly 500, CNC machines 800, Inspection 300",
                hours(draft(MACHINIST, 8000)));
    }

    @Test
    void everyProcessOfAMachinistHasTasksAndTheDraftSaysWhichWordsAreOurs() {
        Schedule draft = draft(MACHINIST, 8000);
        assertTrue(draft.workProcesses().stream().noneMatch(each -> each.tasks().isEmpty()));
        String doubts = draft.provenance().doubts().toString();
        assertTrue(doubts.contains("in our own words (editorial), not registered"), doubts);
        assertTrue(doubts.contains("Bench work and layout, Fitting and assembly"), doubts);
    }

    /** What the paper registers stays as it is: titles, hours, and that it names no tasks. */
    @Test
    void theRegisteredScheduleItselfGetsNoTasksOfOurs() {
        Schedule registered = PROGRAMS.schedules().get("machinist");
        assertTrue(registered.workProcesses().stream().allMatch(p -> p.tasks().isEmpty()));
        assertEquals(10, registered.workProcesses().size());
    }

    /** Without hours that are exactly the same, a line that nobody has seen stays. */
    @Test
    void aLineFromMemoryStaysWhereOurHoursDiffer() {
        Schedule registered = PROGRAMS.schedules().get("machinist");
        Schedule ours = outline(MACHINIST);
        List<WorkProcess> fewer = ours.workProcesses().subList(0, 12);
        Schedule complete = Editorial.complete(registered, ours.withWorkProcesses(fewer));
        assertEquals(hours(registered), hours(complete));
    }

    private static Schedule outline(String job) {
        return PROGRAMS.outlines().stream()
                .filter(each -> each.job().filter(Job.Id.parse(job)::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The apprenticeable jobs of the ladders without a registered schedule. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "advanced-manufacturing/tool-die",
                "advanced-manufacturing/welder",
                "advanced-manufacturing/qc-inspector",
                "advanced-manufacturing/assembler",
                "advanced-manufacturing/ie-tech",
                "nursing-long-term-care/med-assistant",
                "nursing-long-term-care/hha",
                "nursing-long-term-care/dsp",
                "federal-ai-work/gs-07-it"
            })
    void ourOutlineIsMarkedAndHasTasksInBothLanguages(String job) {
        Schedule draft = draft(job, 4000);
        assertEquals(
                outline(job).workProcesses().stream().map(WorkProcess::title).toList(),
                draft.workProcesses().stream().map(WorkProcess::title).toList());
        for (WorkProcess each : draft.workProcesses()) {
            assertTrue(each.tasks().size() >= 2, each.title().en());
            assertTrue(each.tasks().stream().noneMatch(task -> task.es().isEmpty()));
        }
        String first = draft.provenance().doubts().get(0).en();
        assertTrue(first.contains("our estimate (editorial)"), first);
        assertTrue(draft.provenance().sources().contains("editorial"));
    }

    /** 500 of 8,000 hours are 375 of 6,000: schedules state tens, and the sum stays exact. */
    @ParameterizedTest
    @ValueSource(ints = {2000, 6000, 7990, 8000, 10000})
    void anotherTermKeepsTheSharesInTensAndTheSumExact(int term) {
        List<WorkProcess> processes = draft(MACHINIST, term).workProcesses();
        double sum = processes.stream().mapToDouble(Registered::hours).sum();
        assertEquals(term, sum);
        assertTrue(processes.stream().allMatch(each -> Registered.hours(each) % 10 == 0));
        double lathe = Registered.hours(processes.get(2));
        assertEquals(1500.0 / 8000 * term, lathe, 9.99);
    }

    @Test
    void eachLineKeepsItsSourceAndTheDraftNamesTheScheduleItComesFrom() {
        Schedule draft = draft(MACHINIST, 8000);
        WorkProcess rest = draft.workProcesses().get(9);
        assertEquals("editorial", rest.source().orElseThrow());
        assertEquals(Optional.empty(), draft.workProcesses().get(2).source());
        String first = draft.provenance().doubts().get(0).en();
        assertTrue(first.contains("Machinist (precision) (RAPIDS 0296)"), first);
        assertTrue(draft.provenance().sources().contains("ntma-0296"));
    }

    @Test
    void tasksThatAreRegisteredComeAlong() {
        Schedule other = PROGRAMS.schedules().get("mechanical-maintenance");
        var trade = other.occupation().withJob(Optional.of(Job.Id.parse(MACHINIST)));
        var programs =
                new Programs(
                        Map.of("other", other.withOccupation(trade)), PROGRAMS.jurisdictions());
        var answer =
                new Draft(DraftTest.CATALOG, programs, Words::both).of(machinist(), DraftTest.DAY);
        Schedule draft = ((Draft.Drafted) answer).schedule();
        List<String> tasks =
                draft.workProcesses().stream()
                        .flatMap(each -> each.tasks().stream())
                        .map(Text::en)
                        .toList();
        assertTrue(tasks.contains("Motors and their controls"), tasks.toString());
    }

    @Test
    void noSkillOfTheJobIsLeftOut() {
        Set<Competency.Id> taught = skills(draft(MACHINIST, 8000));
        assertEquals(
                skills(
                        ((Draft.Drafted)
                                        new Draft(
                                                        DraftTest.CATALOG,
                                                        PROGRAMS.jurisdictions(),
                                                        Words::both)
                                                .of(machinist(), DraftTest.DAY))
                                .schedule()),
                taught);
    }

    private static Draft.Request machinist() {
        return new Draft.Request(
                Job.Id.parse(MACHINIST),
                Approach.TIME,
                Hours.Range.of(8000, 8000),
                OptionalInt.empty(),
                OptionalInt.empty(),
                "US",
                List.of(),
                Map.of());
    }

    private static Set<Competency.Id> skills(Schedule schedule) {
        return Stream.concat(
                        schedule.workProcesses().stream().flatMap(p -> p.competencies().stream()),
                        schedule.relatedInstruction().stream()
                                .flatMap(course -> course.competencies().stream()))
                .flatMap(skill -> skill.competency().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void whereNothingIsRegisteredTheDraftSaysThatItComesFromSkills() {
        Schedule draft = draft("advanced-manufacturing/mfg-engineer", 4000);
        String first = draft.provenance().doubts().get(0).en();
        assertTrue(first.startsWith("No registered schedule of this occupation"), first);
    }

    @Test
    void wageStepsAreRoundFigures() {
        List<Double> percents =
                draft(MACHINIST, 8000).wage().orElseThrow().steps().stream()
                        .map(step -> ((Wage.Pay.Percent) step.pay()).percent())
                        .toList();
        assertEquals(List.of(50.0, 55.0, 60.0, 65.0, 75.0, 80.0, 85.0, 90.0), percents);
    }
}
