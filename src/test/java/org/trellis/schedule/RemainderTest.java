package org.trellis.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.Issue.Severity;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.schedule.rules.Finding;
import org.trellis.schedule.rules.Rules;
import org.trellis.schedule.rules.SeedFindingsTest;

/** What credit leaves of a program breaks no rule that the program keeps. */
class RemainderTest {
    private static final Hours MOST = new Hours(Hours.MOST_MINUTES);

    private static Set<String> errors(Schedule schedule) {
        return Rules.check(schedule, SeedFindingsTest.PLACES).stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Schedule read(Path file) throws IOException {
        return ScheduleFile.read(Files.readAllBytes(file), "s.yaml").schedule().orElseThrow();
    }

    /** A part of each process, in whole hours. */
    private static Schedule left(Schedule schedule, int tenths) {
        List<Hours> byProcess =
                schedule.workProcesses().stream()
                        .map(p -> p.hours().map(range -> range.min().value()).orElse(0.0))
                        .map(hours -> Hours.of((int) (hours * tenths / 10)))
                        .toList();
        Hours credit = byProcess.stream().reduce(Hours.ZERO, Hours::plus);
        return new Remainder(schedule, byProcess, credit).schedule();
    }

    @Test
    void creditAddsNoErrorToAnyProgram() throws IOException {
        int checked = 0;
        try (Stream<Path> files = Files.list(Path.of("seeds/schedules"))) {
            for (Path file : files.sorted().toList()) {
                Schedule whole = read(file);
                for (int tenths = 1; tenths < 10; tenths++) {
                    Set<String> more = errors(left(whole, tenths));
                    more.removeAll(errors(whole));
                    assertEquals(Set.of(), more, file + " with " + tenths + " tenths credited");
                    checked++;
                }
            }
        }
        assertTrue(checked > 100);
    }

    @Test
    void theFileSaysHowMuchWasCreditedAndReadsBack() throws IOException {
        Schedule whole = read(Path.of("seeds/schedules/sprinkler-fitter.yaml"));
        String yaml = ScheduleFile.write(left(whole, 5));
        assertTrue(yaml.contains("credited_hours: 4000"), yaml);
        var most = left(whole.withTerms(whole.terms().withCredited(Optional.of(MOST))), 5);
        assertEquals(MOST, most.terms().credited().orElseThrow(), "and never more than there is");
        var again = ScheduleFile.read(yaml.getBytes(), "s.yaml").schedule().orElseThrow();
        assertEquals(yaml, ScheduleFile.write(again));
    }
}
