package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.trellis.report.Words;

/** Tables with columns beside those of a schedule. */
class TypedCoursesTest {
    @Test
    void dateColumnsOfATableWithBarsAreTold() {
        String text =
                """
                | Work Process | Hours | Start Date | Completed |
                |---|---|---|---|
                | Electrical | 1,500 | 1/5/2026 | 6/30/2026 |
                | Mechanical | 2,000 | 1 de julio de 2026 | |
                | Welding | 500 | | Jan 2027 |
                """;
        assertEquals("\nElectrical 1500\nMechanical 2000\nWelding 500\n", ShownProgram.of(text));
        assertEquals(
                """
                1 Start Date: A schedule has no place for this column.
                1 Completed: A schedule has no place for this column.
                1 Work Process Hours: Column headings
                2 Start Date: 1/5/2026: A schedule has no place for this column.
                2 Completed: 6/30/2026: A schedule has no place for this column.
                3 Start Date: 1 de julio de 2026: A schedule has no place for this column.
                4 Completed: Jan 2027: A schedule has no place for this column.
                """,
                ShownProgram.left(text));
    }

    /** A day needs no head that says so. */
    @Test
    void aDayIsNoTitleWhateverHeadsIt() {
        assertEquals(
                "\nWiring 500\nMotors 600\n",
                ShownProgram.of(
                        "Work Process\tHours\tWindow\nWiring\t500\t03/04/2026 - 05/06/2026\nMotors\t600\t2026-05-06\n"));
    }

    @Test
    void aTableOfCoursesNeedsNoHours() {
        assertEquals(
                """

                * WLD 101 Shielded metal arc welding at Metro Community College
                * MTH 050 Shop math 48 at Online
                """,
                ShownProgram.of(
                        """
                        Related Instruction
                        Course no. | Course | Provider
                        WLD 101 | Shielded metal arc welding | Metro Community College
                        MTH 050 | Shop math, 48 hours | Online
                        """));
    }

    /**
     * Theory and lab are the hours of the course; what no schedule keeps stays out of the title.
     */
    @Test
    void hoursInSeveralColumnsAreTheirSum() {
        String text =
                """
                Related Instruction
                Course\tTheory hours\tLab hours\tOffered by\tFee
                Welding I\t30\t20\tMetro CC\t$200
                """;
        assertEquals("\n* Welding I 50 at Metro CC\n", ShownProgram.of(text));
        assertEquals(
                """
                1 Related Instruction: Section heading
                2 Course Theory hours Lab hours Offered by Fee: Column headings
                3 fee: $200: A schedule has no place for this column.
                3 theory hours: 30: A schedule has no place for this column.
                3 lab hours: 20: A schedule has no place for this column.
                """,
                ShownProgram.left(text));
    }

    @Test
    void hoursOfAllInstructionStandInItsHeadingAndAreChecked() {
        String text =
                """
                Work Processes
                Reinforcing (1,500)
                Structural (2,000)
                Related instruction (1,080)
                Safety 40
                Blueprint reading 80
                """;
        var line = DocumentOutline.readText(text, "x").outline().orElseThrow().lines().get(3);
        assertEquals("1080", line.hours().orElseThrow().hours().toString());
        assertEquals(
                "The document says 1,080 hours; the lines add up to 120. We changed nothing.",
                Words.of("en").say(line.doubt().orElseThrow().question()));
    }

    @Test
    void aNumberOfTheRowIsNoCode() {
        assertEquals(
                "\n* Industrial math 60 at State Tech\n",
                ShownProgram.of(
                        "Related Instruction\nNo.\tCourse\tProvider\tHours\n1\tIndustrial math\tState Tech\t60\n"));
    }
}
