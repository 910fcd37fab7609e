package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Hours of work processes as designers type them. */
class TypedHoursTest {
    /** The words stay out of the title, and are told. */
    @Test
    void notLessThanIsNoPartOfATitle() {
        String text =
                """
                Work Processes
                1. Electrical, not less than 500 hours
                2. Mechanical (no less than 1,000 hours)
                3. Welding: minimum of 300 hours
                4. Safety up to 100 hours
                5. Soldadura, no menos de 200 horas
                6. Painting 100 hours minimum
                7. Rigging 40+ hours
                """;
        assertEquals(
                """

                Electrical 500
                Mechanical 1000
                Welding 300
                Safety 100
                Soldadura 200
                Painting 100
                Rigging 40
                """,
                ShownProgram.of(text));
        assertEquals(
                """
                1 Work Processes: Section heading
                2 500: “At least”: a schedule keeps the figure alone.
                3 1000: “At least”: a schedule keeps the figure alone.
                4 300: “At least”: a schedule keeps the figure alone.
                5 100: “At most”: a schedule keeps the figure alone.
                6 200: “At least”: a schedule keeps the figure alone.
                7 100: “At least”: a schedule keeps the figure alone.
                8 40: “At least”: a schedule keeps the figure alone.
                """,
                ShownProgram.left(text));
    }

    @Test
    void aFromAndAToAreARangeWithoutTheirWords() {
        assertEquals(
                """

                Electrical 500-600
                Mechanical 700-800
                """,
                ShownProgram.of(
                        """
                        Work Processes
                        Electrical between 500 and 600 hours
                        Mechanical from 700 to 800 hours
                        """));
    }

    @Test
    void rangesNeedNoUnit() {
        assertEquals(
                """

                Electrical 1500-1800
                Mechanical 2000-2500
                Hydraulics 800-1000
                Welding 400-600
                """,
                ShownProgram.of(
                        """
                        Work Processes
                        Electrical 1,500-1,800
                        Mechanical 2,000 to 2,500
                        Hydraulics ..... 800–1,000
                        Welding (400-600)
                        Total 4,700-5,900
                        """));
    }

    /** Below a heading of hours, the lines between are tasks and their figures stay theirs. */
    @Test
    void belowAHeadingOfHoursTasksMayStandBetween() {
        assertEquals(
                """

                Electrical 1500: Install conduit to NFPA 70; Lift loads over 1,000; Pull wire
                Mechanical 2000-2500: Align shafts
                Welding 400-600: Weld pipe to ASME B31.1
                """,
                ShownProgram.of(
                        """
                        WORK PROCESS SCHEDULE (approximate hours)
                        Electrical 1,500
                        Install conduit to NFPA 70
                        Lift loads over 1,000
                        Pull wire
                        Mechanical 2,000 - 2,500
                        Align shafts
                        Welding (400-600)
                        Weld pipe to ASME B31.1
                        """));
    }

    /** With no heading, and in any of the signs between; a line may go on below. */
    @Test
    void aLineMayNameAProcessItsHoursAndWhatIsDone() {
        assertEquals(
                """
                Hotel Associate
                Steward 500: Receives deliveries, stores goods, and keeps the inventory.
                Line cook 1200: Prepares stocks and sauces.
                Baker 300: Mixes dough and bakes breads.
                Butcher 200: Cuts meat.
                """,
                ShownProgram.of(
                        """
                        Hotel Associate work process schedule

                        Steward: 500 hours. Receives deliveries, stores goods,
                        and keeps the inventory.
                        Line cook (1,200 hours): Prepares stocks and sauces.
                        Baker - 300 hours - Mixes dough and bakes breads.
                        Butcher, 200 hours. Cuts meat.
                        """));
    }

    @Test
    void aCourseMaySayBehindItsHoursWhatItTeaches() {
        var course =
                DocumentOutline.readText(
                                "Related instruction\nShop math: 48 hours. Covers fractions.\n",
                                "x")
                        .outline()
                        .orElseThrow()
                        .programs()
                        .get(0)
                        .instruction()
                        .courses()
                        .get(0);
        assertEquals("Shop math [Covers fractions.]", course.title() + " " + course.objectives());
    }

    /** A fact and a sentence of a contract are none, though they state hours and go on. */
    @Test
    void factsAndSentencesAreNoProcesses() {
        assertEquals(
                """

                term 2000 h
                probation 500.0 HOURS
                Wiring 500: Wire motors The apprentice shall complete 500 hours. The sponsor keeps a record.
                """,
                ShownProgram.of(
                        """
                        Work Processes
                        Wiring: 500 hours
                        1. Wire motors
                        The apprentice shall complete 500 hours. The sponsor keeps a record.
                        Related instruction
                        Probation: 500 hours. The sponsor may end it.
                        Term: 2,000 hours. See above.
                        """));
    }

    /** What a sentence says before the fact that was taken of it is told. */
    @Test
    void figuresBeforeAFactAreTold() {
        assertEquals(
                """
                1 Periods of 60% and 80% of: Left aside
                2 Work Processes: Section heading
                """,
                ShownProgram.left(
                        "Periods of 60% and 80% of journeyworker wage $30\nWork Processes\nWiring 500 hours\n"));
    }

    /** A formula whose result is not in the file leaves its word. */
    @Test
    void aTotalWithoutAFigureIsNoTask() {
        String text = "Work Processes\nWiring\t500\nMotors\t600\nTotal\n";
        assertEquals("\nWiring 500\nMotors 600\n", ShownProgram.of(text));
        assertEquals(
                "1 Work Processes: Section heading\n4 Total: Left aside\n",
                ShownProgram.left(text));
    }

    @Test
    void titlesAboveListsMayEndInTheirHours() {
        assertEquals(
                "\nMechanical systems 2000-2300: Align shafts\nWelding 1500: MIG weld\n",
                ShownProgram.of(
                        """
                        On-the-Job Learning
                        Mechanical systems (2,000-2,300)
                        • Align shafts
                        Welding 1,500
                        • MIG weld
                        """));
    }

    /** Where only one of several titles ends in a figure, a person is asked. */
    @Test
    void aTitleThatEndsInAFigureIsAskedAbout() {
        var outline =
                DocumentOutline.readText(
                                "Work processes\nA. Mechanical 2,000\n1. Align\nB. Welding\n1. Weld\n",
                                "x")
                        .outline()
                        .orElseThrow();
        var line = outline.lines().get(1);
        var fix = line.doubt().orElseThrow().answers().get(0).fix();
        var fixed = outline.with(java.util.Map.of(line.number(), fix)).programs().get(0);
        assertEquals("Mechanical", fixed.processes().get(0).title());
        assertEquals("2000", fixed.processes().get(0).hours().orElseThrow().hours().toString());
    }

    @Test
    void whatASentenceSaysBehindAFactIsTold() {
        assertEquals(
                "1 Rates are set locally.: Left aside\n",
                ShownProgram.left(
                        "The current journeyworker wage rate of the shop is\n$21.18. Rates are set locally.\n"));
    }

    /** No schedule can hold them: told, and no fault of ours. */
    @Test
    void hoursThatComeToTooMuchAreToldInOneMessage() {
        var read =
                DocumentOutline.readText(
                        "Work processes\nWiring 99,000 hours\nMotors 99,000 hours\nTotal 198,000\n",
                        "x");
        assertEquals(1, read.issues().size());
        assertEquals(true, read.outline().isEmpty());
    }
}
