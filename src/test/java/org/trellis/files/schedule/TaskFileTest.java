package org.trellis.files.schedule;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.report.Words;

class TaskFileTest {
    private static String read(byte[] bytes) {
        TaskFile.Result read = TaskFile.read(bytes, "t");
        Words words = Words.of("en");
        return Stream.concat(
                        read.tasks().stream()
                                .map(t -> t.place().line() + " " + t.words() + " " + t.confirmed()),
                        read.issues().stream()
                                .map(
                                        issue ->
                                                issue.place()
                                                        + " "
                                                        + words.say(issue.expected())
                                                        + " | "
                                                        + words.say(issue.remedy())))
                .collect(Collectors.joining("\n"));
    }

    private static String read(String text) {
        return read(text.getBytes(UTF_8));
    }

    /** The header is not a task, whatever separates the cells. */
    @Test
    void theHeaderOfATableIsNoTask() {
        for (String separator : new String[] {",", ";", "\t"}) {
            String table =
                    "task,competency\nWeld pipes,care/welding care/pipes\nLook around,\n"
                            .replace(",", separator);
            String tasks = "2 Weld pipes [care/welding, care/pipes]\n3 Look around []";
            assertEquals(tasks, read(table));
            assertEquals(
                    tasks,
                    read(
                            table.toUpperCase()
                                    .replace("CARE/WELDING CARE/PIPES", "care/welding care/pipes")
                                    .replace("WELD PIPES", "Weld pipes")
                                    .replace("LOOK AROUND", "Look around")));
            assertEquals(tasks, read(("\uFEFF" + table).getBytes(UTF_16LE)));
            assertEquals(tasks, read("\uFEFF\uFEFF" + table));
            String stated = "sep=" + separator + "\n" + table;
            assertEquals(tasks.replace("3 ", "4 ").replace("2 ", "3 "), read(stated));
        }
        assertEquals("2 Weld []", read("competency\tother\tTask\u200b\n\tx\t\u00a0Weld\u00a0\n"));
    }

    @Test
    void aListOfOneColumnKeepsItsCommas() {
        assertEquals("2 Weld, cut and fit []", read("Task\nWeld, cut and fit\n"));
        assertEquals("2 Weld, cut []", read("task\r\n\"Weld, cut\"\r\n"));
    }

    @Test
    void linesWithoutAHeaderAreTasks() {
        assertEquals(
                "1 Weld, cut []\n3 Fit []\n4 Look []",
                read("- Weld, cut\n\n2. Fit\n\u200bLook\u00a0\n"));
        assertEquals("2 Weld []", read("sep=;\nWeld\n"));
    }

    @Test
    void aBadHeaderIsToldAlone() {
        assertEquals(
                "t:1:0 a column 'task' | Rename 'Tasks', or add the column to the header line.",
                read("Tasks,competency\nWeld,welding\n"));
        assertEquals(
                "t:1:2 each column once | Rename or remove one of them.",
                read("task,Task\nWeld,Cut\n"));
    }

    @Test
    void aCellThatWasCutInTwoIsNamed() {
        assertEquals(
                "2 Weld []\nt:2:2 model/code | Write the competency as in the ladder.\n"
                        + "t:2:3 no cells beyond the columns of the header | Put quotes around a cell that contains a separator.",
                read("task,competency\nWeld,cut,care/welding\n"));
    }

    @Test
    void aCompetencyWithoutATaskIsNamed() {
        assertEquals(
                "t:2:1 a filled cell | Fill the column 'task'.",
                read("task,competency\n,care/welding\n"));
    }
}
