package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.trellis.model.schedule.Wage;
import org.trellis.report.Words;

/** Layouts of designers, as they come. */
class OddDocumentsTest {
    private static DocumentOutline outline(String text) {
        return DocumentOutline.readText(text, "odd").outline().orElseThrow();
    }

    @Test
    void hoursMayStandFirstAndAreNeverMultiplied() {
        var read =
                outline(
                                """
                                On-the-Job Training
                                500 hrs\tSafety
                                \tWear PPE
                                Approx. 500 hrs\tConduit
                                500-600\tMotors
                                1,000 hours per year\tControls
                                """)
                        .programs()
                        .get(0);
        assertEquals("500 500 500-600 1000", WitnessDocument.hours(read));
        assertEquals("Wear PPE", read.processes().get(0).tasks().get(0).words());
    }

    @Test
    void hoursOfCoursesMayStandBeforeTheProvider() {
        var read =
                outline(
                                """
                                Related instruction
                                Course\tHours\tProvider
                                Blueprint reading\t40\tInvented College
                                """)
                        .programs()
                        .get(0)
                        .instruction();
        assertEquals("Invented College", read.courses().get(0).provider());
        assertEquals("40", read.summed().orElseThrow().toString());
    }

    /** The title in the heading, the term below it, and figures that no unit names. */
    @Test
    void anOutlineThatSomebodyTypedNeedsNoUnits() {
        var read =
                outline(
                                """
                                WORK PROCESS SCHEDULE: MACHINIST, PRECISION
                                TERM: 4 years, 8,000 hours
                                Ratio: 1 apprentice to 1 journeyworker
                                A) Tool Crib ...... 500
                                 1. Issue and store tools
                                 2. Sharpen drills
                                B) Engine lathe 2,500
                                 1. Turn between centers to 0.001
                                C) Milling machine 5,000
                                TOTAL HOURS 8,000
                                Related instruction
                                Shop mathematics 144
                                Blueprint reading 144
                                """)
                        .programs()
                        .get(0);
        assertEquals("MACHINIST, PRECISION", read.title());
        assertEquals("500 2500 5000", WitnessDocument.hours(read));
        assertEquals("Tool Crib", read.processes().get(0).title());
        assertEquals("Sharpen drills", read.processes().get(0).tasks().get(1).words());
        assertEquals("8000", read.term().orElseThrow().hours().orElseThrow().min().toString());
        assertEquals("288", read.instruction().summed().orElseThrow().toString());
    }

    /** A wage by the month becomes a share of the journeyworker's, never dollars an hour. */
    @Test
    void aFigureThatNoHourPaysIsNoWageOfAnHour() {
        var outline =
                outline(
                        """
                        WORK PROCESS SCHEDULE
                        A. Wiring\t500
                        Journeyworker wage: $4,000 per month
                        WAGE SCHEDULE
                        Period\tWage
                        1st 1000 hours\t$2,000
                        2nd 1000 hours\t$3,000
                        """);
        var wage = outline.schedule(0).schedule().wage().orElseThrow();
        assertEquals(new Wage.Pay.Percent(50), wage.steps().get(0).pay());
        assertTrue(wage.journeyworkerUsdPerHour().isEmpty());
    }

    /** A figure at the end of one task of several is part of the task. */
    @Test
    void aFigureThatOnlySomeLinesHaveIsNoHours() {
        var read =
                outline(
                                """
                                WORK PROCESS SCHEDULE
                                A. Wiring\t500
                                 1. Install to NFPA 70
                                 2. Test circuits
                                """)
                        .programs()
                        .get(0);
        assertEquals("Install to NFPA 70", read.processes().get(0).tasks().get(0).words());
    }

    @Test
    void aSumThatDoesNotAddUpIsTold() {
        var outline = outline("WORK PROCESS SCHEDULE\nA. Crib\t500\nTotal hours\t600\n");
        assertEquals(
                "The document says 600 hours; the lines add up to 500. We changed nothing.",
                Words.of("en").say(outline.doubtful().get(0).doubt().orElseThrow().question()));
    }

    @Test
    void spanishIsReadToo() {
        var read =
                outline(
                                """
                                Ocupación: Soldador
                                Período de prueba: 500 horas
                                Procesos de trabajo
                                A. Seguridad\t200 horas
                                Total de horas: 200
                                """)
                        .programs()
                        .get(0);
        assertEquals("Soldador", read.title());
        assertEquals(500, read.probation().orElseThrow().number());
        assertEquals("200", WitnessDocument.hours(read));
    }
}
