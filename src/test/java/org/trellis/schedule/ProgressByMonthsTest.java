package org.trellis.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.schedule.rules.SeedFindingsTest;

/** Wage steps that go by months, and the first year as a milestone. */
class ProgressByMonthsTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 6);

    private static Schedule schedule() {
        return schedule(
                "{percent: 50, months: 6}, {percent: 60, months: 6}, {percent: 80, months: 12}");
    }

    private static Schedule schedule(String steps) {
        String yaml =
                """
                title: Fitter
                onet_soc: 47-2152.00
                approach: time
                jurisdiction: US
                term: {hours: 4000, months: 24}
                work_processes:
                - {title: Pipes, hours: 4000}
                wage:
                  journeyworker_usd_per_hour: 20
                  steps: [%s]
                """
                        .formatted(steps);
        var read = ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "x.yaml");
        return read.schedule().orElseThrow(() -> new AssertionError(read.issues()));
    }

    private static Progress on(LocalDate day, Worked... worked) {
        return Progress.of(
                schedule(), SeedFindingsTest.PLACES, START, List.of(worked), List.of(), day);
    }

    @Test
    void theStepChangesOnTheDayTheMonthsAreOver() {
        Progress.Step first = on(LocalDate.of(2025, 7, 5)).step().orElseThrow();
        assertEquals(1, first.number());
        assertEquals(Optional.of(LocalDate.of(2025, 7, 6)), first.nextOn());
        assertEquals(12, first.nextUsdPerHour().getAsDouble());
        assertEquals(2, on(LocalDate.of(2025, 7, 6)).step().orElseThrow().number());
        Progress.Step last = on(LocalDate.of(2030, 1, 1)).step().orElseThrow();
        assertEquals(3, last.number());
        assertEquals(Optional.empty(), last.nextOn());
    }

    @Test
    void theFirstYearIsReachedWithItsHoursAndNotBefore() {
        LocalDate year = LocalDate.of(2026, 1, 6);
        Worked almost = new Worked(START, 1, Hours.of(168));
        assertEquals(Optional.of(Hours.of(2000)), on(year, almost).milestone().asked());
        assertFalse(on(year, almost).milestone().reached());
        Worked[] enough = new Worked[50];
        for (int i = 0; i < enough.length; i++) {
            enough[i] = new Worked(START.plusWeeks(i), 1, Hours.of(40));
        }
        assertFalse(on(year.minusDays(1), enough).milestone().reached());
        assertTrue(on(year, enough).milestone().reached());
    }

    /** The apprentice goes on working after the hours of all steps: the pay does not stop. */
    @Test
    void theLastWageStepHoldsToTheEndOfTheTerm() {
        Schedule schedule = schedule("{percent: 50, hours: 100}, {percent: 60, hours: 200}");
        Worked[] weeks = new Worked[10];
        for (int i = 0; i < weeks.length; i++) {
            weeks[i] = new Worked(START.plusWeeks(i), 1, Hours.of(40));
        }
        Progress.Step step =
                Progress.of(
                                schedule,
                                SeedFindingsTest.PLACES,
                                START,
                                List.of(weeks),
                                List.of(),
                                START.plusWeeks(20))
                        .step()
                        .orElseThrow();
        assertEquals(2, step.number());
        assertEquals(12, step.usdPerHour().getAsDouble());
        assertEquals(Optional.empty(), step.toNext());
    }

    /** What is beyond the most of a process is shown once, where it was worked. */
    @Test
    void hoursBeyondTheMostAreFlaggedAndNotCounted() {
        Worked[] all =
                IntStream.range(0, 30)
                        .mapToObj(week -> new Worked(START.plusWeeks(week), 1, Hours.of(140)))
                        .toArray(Worked[]::new);
        Progress progress = on(LocalDate.of(2026, 1, 1), all);
        assertEquals(
                "4200 worked, 4000 counted, 200 beyond",
                progress.worked()
                        + " worked, "
                        + progress.done()
                        + " counted, "
                        + progress.beyond()
                        + " beyond");
    }
}
