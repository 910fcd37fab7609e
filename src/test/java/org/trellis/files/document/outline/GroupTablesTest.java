package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.report.Words;

/** Tables and lists in which a unit stands above its tasks, or beside the first of them. */
class GroupTablesTest {
    private static final String TABLE =
            """
            Work Processes
            Unit\tTask\tTrainer\tHours
            Safety\tWear gloves\tJ. Smith\t100
            \tLock out machines\tR. Diaz\t150
            Wiring\tBend conduit\tR. Diaz\t1,500
            \tPull conductors\tR. Diaz\t250
            Total\t\t\t2,000
            """;

    @Test
    void aUnitBesideItsFirstTaskHasTheSumOfItsTasks() {
        assertEquals(
                """

                Safety 250: Wear gloves; Lock out machines
                Wiring 1750: Bend conduit; Pull conductors
                """,
                ShownProgram.of(TABLE));
    }

    @Test
    void theSumIsAskedAndWhatHasNoPlaceIsTold() {
        UnderstoodLine unit =
                DocumentOutline.readText(TABLE, "typed").outline().orElseThrow().lines().get(2);
        assertEquals(
                "Its 2 tasks have their own hours. How many hours does the work process have? Their"
                        + " sum was taken.",
                Words.of("en").say(unit.doubt().orElseThrow().question()));
        assertEquals("250", unit.doubt().get().answers().get(0).fix().hours().orElseThrow());
        assertEquals("100", unit.doubt().get().answers().get(1).fix().hours().orElseThrow());
        String left = ShownProgram.left(TABLE);
        assertEquals(
                4, left.lines().filter(each -> each.contains("Hours of a single task")).count());
        assertEquals(
                "3 Trainer: J. Smith: A schedule has no place for this column.",
                left.lines().filter(each -> each.contains("Smith")).findFirst().orElse(left));
    }

    @Test
    void aUnitThatStandsInEachRowIsOne() {
        String text =
                """
                Category,Activity,Hours
                Brick,Lay to the line,1500
                Brick,Point,500
                Block,Lay,600
                Block,Grout,400
                """;
        assertEquals(
                """

                Brick 2000: Lay to the line; Point
                Block 1000: Lay; Grout
                """,
                ShownProgram.of(text));
    }

    @Test
    void titledRowsAboveTasksWithHoursAreUnits() {
        String text =
                """
                On-the-job training
                Task\tHours\tTrainer
                Station 1: Grill
                Clean the grill\t20\tAna
                Cook steaks\t80\tAna
                Station 2: Fry
                Filter oil\t10\tTom
                Fry fish\t40\tTom
                """;
        assertEquals(
                """

                Grill 100: Clean the grill; Cook steaks
                Fry 50: Filter oil; Fry fish
                """,
                ShownProgram.of(text));
    }

    @Test
    void boxesToTickAreNoWords() {
        String text =
                """
                Competency-based
                Job function 1: Keep stock
                Competencies\t1\t2\t3\tDate / initials
                A. Order stock\t☐\t☐\t☐
                B. Rotate stock\t☐\t☐\t☐
                """;
        assertEquals(
                "\ncompetency\nKeep stock: Order stock; Rotate stock\n", ShownProgram.of(text));
    }

    @Test
    void aListWithoutMarksIsReadByItsCapitalsOrItsGaps() {
        String capitals =
                "Work processes\nHAIR CUTTING\nCut with shears\nTaper\nSHAVING\nHone razors\nStrop\n";
        String gaps =
                "Work processes\n\nHealth\nSanitize toys\nWatch children\n\nCurriculum\nPlan a week\n";
        String bullets =
                "Work processes\nHealth\n- Sanitize toys\n- Watch\nCurriculum\n- Plan a week\n";

        assertEquals(
                "\nHAIR CUTTING: Cut with shears; Taper\nSHAVING: Hone razors; Strop\n",
                ShownProgram.of(capitals));
        assertEquals(
                "\nHealth: Sanitize toys; Watch children\nCurriculum: Plan a week\n",
                ShownProgram.of(gaps));
        assertEquals(
                "\nHealth: Sanitize toys; Watch\nCurriculum: Plan a week\n",
                ShownProgram.of(bullets));
    }

    @Test
    void criteriaEndWhereTheNextTaskBegins() {
        String text =
                """
                Job Function 1: Install cabling
                Competencies Core or Optional
                A. Pull cable Core
                   Performance criteria:
                   1. It is labeled
                B. Terminate copper Optional
                """;
        assertEquals("\nInstall cabling: Pull cable; Terminate copper\n", ShownProgram.of(text));
    }

    @Test
    void numbersBesideTheProcessesAreMarks() {
        String text =
                """
                No.\tWork process\tTasks\tHours
                1\tBrakes\tReline brakes / Align axles\t1,500
                2\tEngines\tRebuild heads\t2,500
                """;
        assertEquals(
                "\nBrakes 1500: Reline brakes; Align axles\nEngines 2500: Rebuild heads\n",
                ShownProgram.of(text));
    }

    @Test
    void linesToFillInAreNoWords() {
        String text =
                """
                COMPETENCIES TO BE DEMONSTRATED
                A. Measurement
                   [ ] Read a micrometer        Rating: ___  Date: ______  Initials: ____
                   [ ] Use gauge blocks         Rating: ___  Date: ______  Initials: ____
                B. Safety
                   ☐ Lock out                   Date: ______
                """;
        assertEquals(
                "\nMeasurement: Read a micrometer; Use gauge blocks\nSafety: Lock out\n",
                ShownProgram.of(text));
    }

    @Test
    void aCourseMayNameItsSchoolBehindItsHours() {
        String text =
                "Related instruction\nCompTIA A+ Core 1, 60 hours, online\nAlgebra - 48 hrs - Metro College\n";
        assertEquals(
                "\n* CompTIA A+ Core 1 60 at online\n* Algebra 48 at Metro College\n",
                ShownProgram.of(text));
    }
}
