package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.trellis.report.Words;

/** Figures that are no hours, hours in odd places, and hours stated twice. */
class TypedColumnsTest {
    @Test
    void levelsAreNoHours() {
        assertEquals(
                """
                Pharmacy Technician
                Prepares prescriptions: Reads labels; Counts medication
                Serves patients: Answers the phone; Refers questions
                """,
                ShownProgram.of(
                        """
                        Occupation: Pharmacy Technician

                        Competency                  Level required   Date met   Mentor
                        Prepares prescriptions
                          Reads labels              3
                          Counts medication         4
                        Serves patients
                          Answers the phone         2
                          Refers questions          4
                        """));
    }

    @Test
    void hoursMayStandBeforeOtherColumns() {
        assertEquals(
                "\nMill 500: Cut slots\nSaw 100: Cut bars\n",
                ShownProgram.of(
                        "Work process\tHours\tTasks\nMill\t500\tCut slots\nSaw\t100\tCut bars\n"));
    }

    /** The total of the hours on the job is told apart from that of the courses. */
    @Test
    void coursesMayStandBesideTheirProcesses() {
        String text =
                """
                Work Process\tOJL Hours\tRSI Hours\tRSI Course
                Welding\t1,000\t60\tWelding theory
                Cutting\t500\t20\tOxyfuel cutting
                Total\t1,500\t80
                """;
        assertEquals(
                "\nWelding 1000\nCutting 500\n* Welding theory 60\n* Oxyfuel cutting 20\n",
                ShownProgram.of(text));
        var read = DocumentOutline.readText(text, "x").outline().orElseThrow();
        assertTrue(read.programs().get(0).totals().get(0).addsUp());
        assertTrue(ShownProgram.left(text).contains("4 80: A schedule has no place"), "told");
    }

    /** Nobody knows yet; it is asked, and no task of the process above. */
    @Test
    void hoursToBeDeterminedAreNone() {
        assertEquals(
                "\nMill 500\nSaw 100\nOther\n",
                ShownProgram.of("Work processes\nMill\t500\nSaw\t100\nOther\tTBD\n"));
    }

    @Test
    void bracketsOfAnyKindHoldHours() {
        assertEquals(
                "\nSafety 40\nHydraulics 200\n",
                ShownProgram.of("Work processes\n1.0 Safety [40 hrs]\n2.0 Hydraulics {200 hrs}\n"));
    }

    /** Its hours are not counted beside those of its work processes. */
    @Test
    void aYearWithItsHoursIsAHeading() {
        String text =
                """
                Work processes
                Year 1 (2,000 hours)
                  Rough carpentry 1,200
                  Concrete forms 800
                Year 2 (2,000 hours)
                  Finish carpentry 1,000
                  Stairs 900
                """;
        assertEquals(
                "\nRough carpentry 1200\nConcrete forms 800\nFinish carpentry 1000\nStairs 900\n",
                ShownProgram.of(text));
        var doubts = DocumentOutline.readText(text, "x").outline().orElseThrow().doubtful();
        assertEquals(1, doubts.size());
        assertEquals(
                "The document says 2,000 hours; the lines add up to 1,900. We changed nothing.",
                Words.of("en").say(doubts.get(0).doubt().orElseThrow().question()));
    }

    @Test
    void partsThatAddUpToTheLineAboveAreItsTasks() {
        assertEquals(
                "\nElectrical 2000: Wiring; Motors\nMechanical 1000: Pumps; Fans\n",
                ShownProgram.of(
                        """
                        Work processes
                        Electrical 2,000 hours
                            Wiring 1,200 hours
                            Motors 800 hours
                        Mechanical 1,000 hours
                            Pumps 600 hours
                            Fans 400 hours
                        """));
    }

    /** Sentences that a contract breaks over lines are listed and not asked about. */
    @Test
    void linesWithinASentenceAreNotAsked() {
        var read =
                DocumentOutline.readText(
                                """
                                Occupation: Rigger
                                Overtime is paid as the law of the state of work asks for it,
                                at not less than double the regular rate of pay for all 12 hours
                                worked on one day.
                                """,
                                "x")
                        .outline()
                        .orElseThrow();
        assertEquals(0, read.doubtful().size());
        assertEquals(3, read.aside().size());
    }

    @Test
    void boxesToTickMayStandBeforeNumbers() {
        assertEquals(
                "\nInfection control: Sterilize instruments\nChairside assisting: Pass instruments\n",
                ShownProgram.of(
                        """
                        [ ] 1. Infection control
                            [ ] Sterilize instruments
                        [ ] 2. Chairside assisting
                            [ ] Pass instruments
                        """));
    }

    @Test
    void processesMayBeNamedLabelByLabel() {
        assertEquals(
                "\nFraming 1200: Read plans; Lay out walls\nRoofing 800: Set trusses\n",
                ShownProgram.of(
                        """
                        Work process: Framing
                        Approximate hours: 1,200
                        Tasks:
                        • Read plans
                        • Lay out walls
                        Work process: Roofing
                        Approximate hours: 800
                        Tasks:
                        • Set trusses
                        """));
    }

    @Test
    void dutiesMayHaveTheirHoursBesideThem() {
        assertEquals(
                "\nPERFORM CHECKS 100: Inspect PPE\nOPERATE PRESS 900: Set up dies\n",
                ShownProgram.of(
                        """
                        DUTY A: PERFORM CHECKS          Hours: 100
                           A-1 Inspect PPE
                        DUTY B: OPERATE PRESS           Hours: 900
                           B-1 Set up dies
                        """));
    }

    /** A year heads its courses, its provider all of them; a title may end in a number. */
    @Test
    void headingsOfCoursesSayMoreThanTheirName() {
        String text =
                """
                RTI (provider: Sunny College)
                First Year (144 hours)
                  OSHA 10 - 10 hours
                  Electrical code 134 hours
                """;
        assertEquals("\n* OSHA 10 10 y1\n* Electrical code 134 y1\n", ShownProgram.of(text));
        var read = DocumentOutline.readText(text, "x").outline().orElseThrow().programs().get(0);
        assertEquals("Sunny College", read.instruction().provider());
    }

    @Test
    void figuresOfARowMayStandCloseTogether() {
        assertEquals(
                "\nwage 28.0\n$ 60.0% 1000 h\n$ 65.0% 1000 h\n",
                ShownProgram.of(
                        """
                        Wage schedule
                        Period   Hours        Percent
                        1st      0 - 1000     60%
                        2nd      1001 - 2000  65%
                        Journeyworker $28.00
                        """));
    }
}
