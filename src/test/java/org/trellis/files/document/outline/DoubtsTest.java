package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.files.document.line.LineDoubt;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.program.ReadProgram;
import org.trellis.report.Words;

/** What a document leaves open is asked at its line, with the answers we can think of. */
class DoubtsTest {
    private static DocumentOutline outline(String text) {
        return DocumentOutline.readText(text, "open").outline().orElseThrow();
    }

    private static String asked(DocumentOutline outline) {
        Words words = Words.of("en");
        List<String> asked = new ArrayList<>();
        for (UnderstoodLine line : outline.doubtful()) {
            LineDoubt doubt = line.doubt().orElseThrow();
            List<String> answers =
                    doubt.answers().stream().map(each -> words.say(each.words())).toList();
            asked.add(
                    line.number()
                            + " "
                            + words.say(doubt.question())
                            + (answers.isEmpty() ? "" : " [" + String.join("] [", answers) + "]"));
        }
        return String.join("\n", asked);
    }

    private static String asked(String text) {
        return asked(outline(text));
    }

    /** The outline after the answer at this place was chosen for the line. */
    private static ReadProgram answered(String text, int line, int answer) {
        DocumentOutline outline = outline(text);
        LineDoubt doubt = outline.lines().get(line - 1).doubt().orElseThrow();
        return outline.with(Map.of(line, doubt.answers().get(answer).fix())).programs().get(0);
    }

    private static final String SEMICOLON =
            """
            WORK PROCESS SCHEDULE
            A) Mill\t500
            1. Set up the vise; mill slots (flats; gears)
            2. Clean up;
            """;

    @Test
    void aSemicolonMayPartTwoTasks() {
        assertEquals(
                "3 This line has a semicolon. Is it one task or several? [one task, as"
                        + " written] [2 tasks: “Set up the vise” and “Mill slots (flats; gears)”]",
                asked(SEMICOLON));
        assertEquals(2, answered(SEMICOLON, 3, 0).tasks());
        assertEquals(3, answered(SEMICOLON, 3, 1).tasks());
    }

    /** The part behind the semicolon stands on the next line. */
    @Test
    void aTaskMayEndWhereItsLineEnds() {
        String text =
                """
                WORK PROCESS SCHEDULE
                A) Mill\t500
                1. Set up the vise;
                   mill slots
                """;
        assertEquals(
                "4 This line has a semicolon. Is it one task or several? [one task, as"
                        + " written] [a task of its own: “mill slots”]",
                asked(text));
        assertEquals(1, answered(text, 4, 0).tasks());
        assertEquals(2, answered(text, 4, 1).tasks());
    }

    @Test
    void tasksBesideTheirProcessAreAskedTooAndKeepTheirTitle() {
        String text =
                """
                WORK PROCESS SCHEDULE
                | Mill | Set up; run | 500 |
                | Lathe | Turn | 500 |
                """;
        ReadProgram split = answered(text, 2, 1);
        assertEquals("Mill", split.processes().get(0).title());
        assertEquals("Set up", split.processes().get(0).tasks().get(0).words());
        assertEquals("Run", split.processes().get(0).tasks().get(1).words());
        assertEquals("500 500", WitnessDocument.hours(split));
    }

    private static final String RANGE =
            """
            WORK PROCESS SCHEDULE
            A) Crib\t500
            B) Mill\t400-500
            C) Lathe\t1,000
            TOTAL HOURS\t2,000
            """;

    @Test
    void aRangeInATimeBasedScheduleIsAskedForItsFigure() {
        assertEquals(
                "3 A time-based schedule has a single figure for each work process. Which is it?"
                        + " [400 hours] [500 hours: then it all adds up to 2,000]"
                        + " [400-500 hours: keep the range, which only a hybrid program may have]\n"
                        + "5 The document says 2,000 hours; the lines add up to 1,900-2,000."
                        + " We changed nothing.",
                asked(RANGE));
        assertEquals("500 500 1000", WitnessDocument.hours(answered(RANGE, 3, 1)));
        assertEquals("500 400-500 1000", WitnessDocument.hours(answered(RANGE, 3, 2)));
    }

    @Test
    void rangesOfAHybridProgramAreNoQuestion() {
        assertEquals("", asked("RAPIDS Code: 0311HY\n" + RANGE.replaceFirst("TOTAL.*", "")));
        assertEquals("", asked("WORK PROCESS SCHEDULE\nA) Crib\t400-500\nB) Mill\t600-700\n"));
    }

    @Test
    void aProcessWithoutHoursAmongOthersIsAskedAbout() {
        String text = "WORK PROCESS SCHEDULE\nA) Crib\t500\n1. Issue tools\nB) Mill\nC) Saw\t100\n";
        assertEquals(
                "4 This work process states no hours; others do. What is it?"
                        + " [a work process without hours] [a task] [a heading: leave it aside]",
                asked(text));
        assertEquals(2, answered(text, 4, 1).processes().size());
    }

    @Test
    void anOutlineWithoutAnyHoursIsAskedOnce() {
        String text = "WORK PROCESS SCHEDULE\nA) Crib\n1. Issue tools\nB) Mill\n1. Mill slots\n";
        assertEquals(
                "2 No work process states hours, so the program is taken as competency-based."
                        + " Is that right? [yes, competency-based]",
                asked(text));
        assertEquals("", asked("RAPIDS Code: 1097CB\n" + text));
    }

    @Test
    void hoursOfAYearAreMultipliedOnlyWhenSomebodySaysSo() {
        String text =
                "Term: 4 years\nWORK PROCESS SCHEDULE\nA) Crib\t500 hours per year\nB) Mill\t100\n";
        assertEquals(
                "3 These hours are for each year. How many are they in all?"
                        + " [500 hours in all] [2,000 hours: the figure for each of 4 years]",
                asked(text));
        assertEquals("500 100", WitnessDocument.hours(outline(text).programs().get(0)));
        assertEquals("2000 100", WitnessDocument.hours(answered(text, 3, 1)));
    }

    private static final String TWO_COLUMNS =
            """
            WORK PROCESS SCHEDULE
            | Work process | %s | %s |
            | A) Crib | 400 | 600 |
            | B) Mill | 1,400 | 1,600 |
            | Total | 1,800 | 2,200 |
            """;

    @Test
    void columnsOfTheLeastAndTheMostHoursAreARange() {
        for (String heads :
                List.of("Min,Max", "Minimum hours,Maximum hours", "Mínimo,Máximo", "Max,Min")) {
            String text = TWO_COLUMNS.formatted((Object[]) heads.split(","));
            assertEquals("", asked(text));
            ReadProgram read = outline(text).programs().get(0);
            assertEquals("400-600 1400-1600", WitnessDocument.hours(read));
            assertEquals("1800-2200", read.totals().get(0).stated().toString());
        }
    }

    /** Columns that no head explains: no figure is lost without a word. */
    @Test
    void severalFiguresInALineAreAQuestion() {
        String text = TWO_COLUMNS.formatted("On the job", "In class");
        assertEquals(
                "3 This line gives several figures for hours. Which are the hours on the job?"
                        + " [600 hours: then it all adds up to 2,200] [400 hours]\n"
                        + "4 This line gives several figures for hours. Which are the hours on the"
                        + " job? [1,600 hours: then it all adds up to 2,200] [1,400 hours]",
                asked(text));
        assertEquals("400 1600", WitnessDocument.hours(answered(text, 3, 1)));
    }

    @Test
    void aLineWithTwoQuestionsIsAskedBothAtOnce() {
        String text =
                """
                WORK PROCESS SCHEDULE
                | Crib | Issue tools | 500 |
                | Mill | Set up; run | 400-500 |
                | Lathe | Turn | 500 |
                """;
        assertEquals(
                "3 A time-based schedule has a single figure for each work process. Which is it?"
                        + " This line has a semicolon. Is it one task or several?"
                        + " [400 hours; one task, as written]"
                        + " [400 hours; 2 tasks: “Set up” and “Run”]"
                        + " [500 hours; one task, as written]"
                        + " [500 hours; 2 tasks: “Set up” and “Run”]"
                        + " [400-500 hours: keep the range, which only a hybrid program may have;"
                        + " one task, as written]"
                        + " [400-500 hours: keep the range, which only a hybrid program may have;"
                        + " 2 tasks: “Set up” and “Run”]",
                asked(text));
        ReadProgram both = answered(text, 3, 3);
        assertEquals("500 500 500", WitnessDocument.hours(both));
        assertEquals(4, both.tasks());
    }

    /** Whoever has said what a line is, is not asked again. */
    @Test
    void anAnswerIsFinal() {
        DocumentOutline outline = outline(SEMICOLON);
        LineDoubt doubt = outline.lines().get(2).doubt().orElseThrow();
        for (LineDoubt.Answer each : doubt.answers()) {
            assertEquals("", asked(outline.with(Map.of(3, each.fix()))));
        }
    }
}
