package org.trellis.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.files.person.PersonFile;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.Level;
import org.trellis.model.person.Person;
import org.trellis.model.schedule.Schedule;
import org.trellis.schedule.draft.DraftTest;

class PriorLearningTest {
    private static final String SCHEDULE =
            """
            title: Machinist
            approach: time
            term: {hours: 2000, months: 12}
            work_processes:
            - {title: Drawings, hours: 1000, competencies: [{competency: advanced-manufacturing/blueprint-reading, level: 3, scale: opm-5}]}
            - {title: Shop, hours: 1000, competencies: [{competency: advanced-manufacturing/production, level: 3, scale: opm-5}, {competency: advanced-manufacturing/gd-and-t, level: 3, scale: opm-5}]}
            wage: {journeyworker_usd_per_hour: 20, steps: [{percent: 50, hours: 600}, {percent: 60, hours: 600}, {percent: 70, hours: 800}]}
            credit: {max_hours: 1500, evidence: [test, supervisor]}
            """;

    private static Schedule schedule(String yaml) {
        return ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "s.yaml")
                .schedule()
                .orElseThrow();
    }

    private static Person person(String held) {
        String yaml = "id: case-1\nheld:\n" + held;
        var result =
                PersonFile.read(
                        yaml.getBytes(StandardCharsets.UTF_8),
                        "p.yaml",
                        DraftTest.CATALOG,
                        DraftTest.DAY);
        return result.person().orElseThrow(() -> new AssertionError(result.issues()));
    }

    private static String held(String competency, String value, String evidence) {
        return "  - {competency: advanced-manufacturing/"
                + competency
                + ", "
                + value
                + ", evidence: "
                + evidence
                + ", date: 2026-05-01}\n";
    }

    private static PriorLearning credit(String yaml, String held) {
        return PriorLearning.of(schedule(yaml), person(held), DraftTest.CATALOG, DraftTest.DAY);
    }

    private static String text(PriorLearning credit) {
        return credit.byProcess().stream()
                        .map(p -> p.process().title().en() + " " + p.credit())
                        .collect(Collectors.joining(", "))
                + " | "
                + credit.credit()
                + " of "
                + credit.credit().plus(credit.remaining())
                + " | starts at "
                + credit.startPercent().getAsDouble()
                + " % $"
                + credit.startUsdPerHour().getAsDouble();
    }

    @Test
    void whatATestShowsEarnsItsShareOfTheProcess() {
        var scales = DraftTest.CATALOG.scales();
        double two = scales.hoursToReach(new Level("opm-5", 2)).getAsDouble();
        double three = scales.hoursToReach(new Level("opm-5", 3)).getAsDouble();
        int part = (int) Math.floor(1000 * two / three);
        assertEquals(
                "Drawings 1000, Shop 0 | 1000 of 2000 | starts at 60.0 % $12.0",
                text(
                        credit(
                                SCHEDULE,
                                held("blueprint-reading", "level: 3, scale: opm-5", "test"))));
        assertEquals(
                "Drawings " + part + ", Shop 0 | " + part + " of 2000 | starts at 50.0 % $10.0",
                text(
                        credit(
                                SCHEDULE,
                                held("blueprint-reading", "level: 2, scale: opm-5", "test"))));
        assertEquals(
                "Drawings 0, Shop 500 | 500 of 2000 | starts at 50.0 % $10.0",
                text(credit(SCHEDULE, held("gd-and-t", "level: 5, scale: opm-5", "supervisor"))));
    }

    @Test
    void whatSomebodySaysOfThemselfEarnsNothing() {
        assertEquals(
                "Drawings 0, Shop 0 | 0 of 2000 | starts at 50.0 % $10.0",
                text(
                        credit(
                                SCHEDULE,
                                held("blueprint-reading", "level: 3, scale: opm-5", "self"))));
    }

    @Test
    void evidenceTheSponsorDoesNotNameEarnsNothing() {
        assertEquals(
                "Drawings 0, Shop 0 | 0 of 2000 | starts at 50.0 % $10.0",
                text(
                        credit(
                                SCHEDULE,
                                held("blueprint-reading", "level: 3, scale: opm-5", "hours_log"))));
    }

    @Test
    void neverMoreThanTheRuleAllows() {
        String all =
                held("blueprint-reading", "level: 3, scale: opm-5", "test")
                        + held("production", "level: 3, scale: opm-5", "test")
                        + held("gd-and-t", "level: 3, scale: opm-5", "test");
        assertEquals(
                "Drawings 750, Shop 750 | 1500 of 2000 | starts at 70.0 % $14.0",
                text(credit(SCHEDULE, all)));
    }

    @Test
    void withoutARuleNothingIsCredited() {
        PriorLearning none =
                credit(
                        SCHEDULE.replaceAll("credit: .*\n", ""),
                        held("blueprint-reading", "level: 3, scale: opm-5", "test"));
        assertFalse(none.ruled());
        assertEquals(0, none.credit().minutes());
    }

    @Test
    void theRemainderIsAScheduleThatAddsUp() {
        Schedule left =
                credit(SCHEDULE, held("blueprint-reading", "level: 3, scale: opm-5", "test"))
                        .remainder();
        assertEquals("1000", left.processHours().orElseThrow().toString());
        assertEquals("1000", left.term().hours().orElseThrow().toString());
        assertEquals(6, left.term().months().orElseThrow().min());
        assertEquals(
                "200 800",
                left.wage().orElseThrow().steps().stream()
                        .map(s -> s.hours().get().toString())
                        .collect(Collectors.joining(" ")));
        assertEquals(
                "Shop",
                left.workProcesses().stream()
                        .map(p -> p.title().en())
                        .collect(Collectors.joining()));
    }

    /** Credit for more hours than all wage steps have leaves the last step, not none. */
    @Test
    void theLastWageStepHoldsToTheEndOfTheTerm() {
        String shorter =
                SCHEDULE.replace(
                        "{percent: 60, hours: 600}, {percent: 70, hours: 800}",
                        "{percent: 60, hours: 100}");
        PriorLearning credit =
                credit(shorter, held("blueprint-reading", "level: 3, scale: opm-5", "test"));
        assertEquals("Drawings 1000, Shop 0 | 1000 of 2000 | starts at 60.0 % $12.0", text(credit));
        assertEquals(1, credit.remainder().wage().orElseThrow().steps().size());
    }

    /** A skill taught to no level is shown whole by whoever has it, as in a gap report. */
    @Test
    void aSkillWithoutALevelAsksWhatTheGapAsks() {
        String noLevel = SCHEDULE.replaceFirst(", level: 3, scale: opm-5", "");
        assertEquals(
                "Drawings 1000, Shop 0 | 1000 of 2000 | starts at 60.0 % $12.0",
                text(credit(noLevel, held("blueprint-reading", "level: 1, scale: opm-5", "test"))));
    }
}
