package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.files.document.program.TakenSchedule;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.RatingScale;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;

/** A document's rating scale goes with the schedule, in the program's own words. */
class ScaleTest {
    private static TakenSchedule taken(String text) {
        return DocumentOutline.readText(text, "scale").outline().orElseThrow().schedule(0);
    }

    private static String scale(Schedule schedule) {
        return schedule.conditions()
                .standards()
                .ratings()
                .map(RatingScale::saidInFull)
                .map(Words.of("en")::say)
                .orElse("none");
    }

    private static String scale(String text) {
        return scale(taken(text).schedule());
    }

    private static final String SCALE =
            """
            Performance is rated on this scale:
            4—Competent (able to perform all elements of the task
            without help)
            3—Satisfactory
            2—Some experience
            A rating of 3 or higher is needed to pass.
            WORK PROCESS SCHEDULE
            A) Crib\t500
            """;
    private static final String READ =
            "2 to 4, 3 passes: 2 = Some experience; 3 = Satisfactory;"
                    + " 4 = Competent (able to perform all elements of the task without help)";

    @Test
    void gradesKeepTheirWordsAndThePassMark() {
        assertEquals(READ, scale(SCALE));
        assertEquals(
                List.of(),
                taken(SCALE).left().stream().filter(left -> left.line() < 7).skip(1).toList());
    }

    @Test
    void theScaleIsInTheScheduleFile() {
        String file = ScheduleFile.write(taken(SCALE).schedule());
        var read = ScheduleFile.read(file.getBytes(StandardCharsets.UTF_8), "own");
        assertEquals(READ, scale(read.schedule().orElseThrow()));
        assertEquals(file, ScheduleFile.write(read.schedule().orElseThrow()));
    }

    @Test
    void aTableOfGradesIsAScaleWhereALineAboveSaysSo() {
        assertEquals(
                "1 to 3; the pass mark is not stated: 1 = Watches; 2 = With help; 3 = Alone",
                scale("Rating scale\n| 1 | Watches |\n| 2 | With help |\n| 3 | Alone |\n"));
    }

    @Test
    void spanishToo() {
        assertEquals(
                "0 to 2, 2 passes: 0 = Nada; 1 = Con ayuda; 2 = Sin ayuda",
                scale(
                        "Escala\n0: Nada\n1: Con ayuda\n2: Sin ayuda\nSe aprueba con una calificación de 2.\n"));
    }

    /** Tasks that are counted with a dash are tasks. */
    @Test
    void tasksAreNoGrades() {
        String text =
                """
                WORK PROCESS SCHEDULE
                A. Crib\t500
                1 - Issue tools
                2 - Sharpen drills
                3 - Keep the inventory
                """;
        assertEquals("none", scale(text));
        assertEquals(3, taken(text).schedule().workProcesses().get(0).tasks().size());
    }

    @Test
    void aPassMarkOffTheScaleIsListed() {
        var taken = taken("Rating scale\n0: a\n1: b\n2: c\nA score of 7 or better passes.\n");
        assertEquals(
                "0 to 2; the pass mark is not stated: 0 = a; 1 = b; 2 = c",
                scale(taken.schedule()));
        assertEquals("7", taken.left().get(0).text());
    }

    @Test
    void theRealScaleOfACloudEngineer() {
        var outline =
                WitnessDocument.of("junior_cloud_engineer_3048_15-1231.00_attachment_wps.txt")
                        .outline();
        assertEquals(
                "0 to 4; the pass mark is not stated",
                scale(outline.schedule(0).schedule()).replaceFirst(":.*", ""));
    }
}
