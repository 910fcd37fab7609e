package org.trellis.schedule.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.library.DifferenceWords;

class DifferencesTest {
    private static final String BASE =
            """
            title: Fitter
            approach: time
            jurisdiction: US
            term: {hours: 4000}
            work_processes:
            - {title: Pipes, hours: 3000, tasks: [Cut pipe, Thread pipe]}
            - {title: Pumps, hours: 1000}
            related_instruction:
            - {course: Drawings, hours: 144}
            wage:
              journeyworker_usd_per_hour: 20
              steps: [{percent: 50, hours: 2000}, {percent: 70, hours: 2000}]
            standards: {evaluation: Every six months.}
            """;

    private static Schedule schedule(String yaml) {
        var read = ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "x.yaml");
        return read.schedule().orElseThrow(() -> new AssertionError(read.issues()));
    }

    private static String between(String before, String after) {
        List<Difference> found = Differences.of(schedule(before), schedule(after));
        return found.stream()
                .map(each -> DifferenceWords.sign(each) + " " + Words.of("en").say(each.said()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void equalSchedulesDifferInNothing() {
        assertEquals("", between(BASE, BASE));
        assertEquals(
                "",
                between(
                        BASE,
                        BASE.replace("title: Pipes", "title: PIPES ").replace("PIPES ", "Pipes")));
    }

    @Test
    void processesTasksAndHours() {
        assertEquals(
                """
                - Work process Pumps, 1,000 h
                + Work process Valves, 1,200 h
                ~ Hours of Pipes: 3,000 h before, 2,800 h now
                - Task of Pipes: Thread pipe
                + Task of Pipes: Bend pipe\
                """,
                between(
                        BASE,
                        BASE.replace("hours: 3000", "hours: 2800")
                                .replace("Thread pipe", "Bend pipe")
                                .replace("Pumps, hours: 1000", "Valves, hours: 1200")));
    }

    /** The same tasks under another title are the same work process. */
    @Test
    void aRenamedProcessIsNotAnotherOne() {
        assertEquals(
                "~ Title: Pipes before, Pipe work now",
                between(BASE, BASE.replace("title: Pipes", "title: Pipe work")));
    }

    /** Without tasks, the place and the hours tell that it is the same. */
    @Test
    void aRenamedProcessWithoutTasksIsNotAnotherOne() {
        assertEquals(
                "~ Title: Pumps before, Valves now",
                between(BASE, BASE.replace("title: Pumps", "title: Valves")));
    }

    @Test
    void termsCoursesWagesAndStandards() {
        assertEquals(
                """
                ~ Hours on the job: 4,000 h before, 6,000 h now
                - Course Drawings, 144 h
                + Course Codes, 144 h
                ~ Wage step 2: 70%, 2,000 h before, 75%, 2,000 h now
                - Evaluation of progress: Every six months.
                + Transfer: On request.\
                """,
                between(
                        BASE,
                        BASE.replace("hours: 4000", "hours: 6000")
                                .replace("Drawings", "Codes")
                                .replace("percent: 70", "percent: 75")
                                .replace(
                                        "evaluation: Every six months.", "transfer: On request.")));
    }
}
