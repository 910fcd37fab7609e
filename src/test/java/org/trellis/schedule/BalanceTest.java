package org.trellis.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;

class BalanceTest {
    private static Schedule schedule(String term, String a, String b, String c) {
        String yaml =
                "title: T\napproach: hybrid\nterm: {hours: %s}\nwork_processes:\n".formatted(term)
                        + "- {title: A, hours: %s}\n- {title: B, hours: %s}\n".formatted(a, b)
                        + "- {title: C, hours: %s}\n".formatted(c);
        return ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "s.yaml")
                .schedule()
                .orElseThrow();
    }

    private static String hours(Schedule schedule, Map<Integer, Hours.Range> pins) {
        var answer = assertInstanceOf(Balance.Balanced.class, Balance.of(schedule, pins));
        return answer.schedule().workProcesses().stream()
                .map(process -> process.hours().orElseThrow().toString())
                .reduce((x, y) -> x + " " + y)
                .orElse("");
    }

    /** Present hours are the weights, so the others keep their proportion. */
    @Test
    void aFixedFigureStaysAndTheOthersKeepTheirProportion() {
        Schedule schedule = schedule("1000", "400", "200", "400");
        assertEquals("100 300 600", hours(schedule, Map.of(0, Hours.Range.of(100, 100))));
    }

    @Test
    void aRangeLeavesRoomUnderATermOfOneFigure() {
        Schedule schedule = schedule("1000", "400", "200", "400");
        assertEquals("350 217 433", hours(schedule, Map.of(0, Hours.Range.of(300, 350))));
    }

    @Test
    void bothEndsOfATermAddUpAndNoRangeIsUpsideDown() {
        Schedule schedule = schedule("[900, 1200]", "[300, 400]", "[300, 400]", "[300, 400]");
        assertEquals(
                "100-200 400-500 400-500", hours(schedule, Map.of(0, Hours.Range.of(100, 200))));
    }

    @Test
    void boundsThatConflictAreNamed() {
        Schedule schedule = schedule("1000", "400", "200", "400");
        var pins = Map.of(0, Hours.Range.of(700, 700), 1, Hours.Range.of(400, 400));
        var answer = assertInstanceOf(Balance.Impossible.class, Balance.of(schedule, pins));
        assertEquals(
                "The minimum hours of A (700), B (400) add up to 1,100; there are 1,000 to share. "
                        + "Lower one of them or raise the total.",
                Words.of("en").say(answer.conflict().message()));
    }
}
