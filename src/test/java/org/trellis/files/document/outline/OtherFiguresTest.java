package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.program.ReadProgram;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.report.Words;

/** Figures as other papers write them are read, or asked about; none is left aside in silence. */
class OtherFiguresTest {
    private static DocumentOutline outline(String text) {
        return DocumentOutline.readText(text, "figures").outline().orElseThrow();
    }

    private static ReadProgram read(String text) {
        return outline(text).programs().get(0);
    }

    private static String term(ReadProgram read) {
        return read.term().map(term -> term.hours() + " " + term.months()).orElse("");
    }

    private static final String CRIB =
            "1. Rigging 1,600 hrs\n a. Use chain falls\n2. Alignment 2,400 hrs\n a. Align\n";

    @Test
    void aHeadingOverHoursIsNoTerm() {
        for (String fact : List.of("Probationary period: 500 hours", "Ratio: 1 to 2")) {
            ReadProgram read = read("Millwright\n" + fact + "\nApproximate Hours\n" + CRIB);
            assertEquals("1600 2400", WitnessDocument.hours(read), fact);
            assertEquals(2, read.tasks(), fact);
            assertTrue(read.term().isEmpty(), fact);
        }
    }

    @Test
    void aFactEndsAtTheNextOne() {
        var read =
                read(
                        "Term of apprenticeship: 4 years (8,000 hours), time-based\n"
                                + "Probationary period: 1,000 hours\nApproximate Hours\n"
                                + CRIB);
        assertEquals(1000, read.probation().orElseThrow().number());
        assertEquals(Approach.TIME, read.approach().orElseThrow());
        assertEquals(1, read.probations().size());
    }

    @Test
    void monthsAndWeeksOfATermAreNoHours() {
        for (String term : List.of("12-18 months", "12 to 18 months", "104 weeks", "4 semesters")) {
            assertTrue(
                    read("Term: " + term + "\n" + CRIB)
                            .term()
                            .flatMap(each -> each.hours())
                            .isEmpty(),
                    term);
        }
        assertEquals("Optional[2000] Optional.empty", term(read("Term: 2,000\n" + CRIB)));
    }

    @Test
    void aPointMayPartThousands() {
        var outline =
                outline(
                        "Duración: 8.000 horas\nPROCESOS DE TRABAJO\nA. Línea — 1.500 horas\n"
                                + "B. Horno — 700 horas\nTOTAL — 3.000 horas\n"
                                + "Período de prueba: 1.000 horas\n");
        ReadProgram read = outline.programs().get(0);
        assertEquals("1500 700", WitnessDocument.hours(read));
        assertEquals("8000", read.term().orElseThrow().hours().orElseThrow().toString());
        assertEquals(1000, read.probation().orElseThrow().number());
        assertEquals(
                "The document says 3,000 hours; the lines add up to 2,200. We changed nothing.",
                question(outline, 5));
    }

    private static String processes(ReadProgram read) {
        return read.processes().stream()
                .map(each -> each.title() + " " + each.hours().map(h -> "" + h.hours()).orElse("-"))
                .collect(Collectors.joining(", "));
    }

    @Test
    void aTableOfMarkdownIsATable() {
        ReadProgram read =
                read(
                        """
                        | Work process | OJL hours |
                        |---|---|
                        | Site survey | 250 |
                        | Wiring | 1 000 |
                        | **Total** | **2,500** |

                        RI: 288 hrs over 2 yrs
                        Period 1 (0-1250 hrs): 65%
                        Period 2 (1251-2500 hrs): 80%
                        """);
        assertEquals("Site survey 250, Wiring 1000", processes(read));
        assertEquals("2500", read.totals().get(0).stated().toString());
        assertEquals(2, read.pay().steps().size());
        assertEquals(
                "288", read.term().orElseThrow().instruction().orElseThrow().hours().toString());
        assertEquals(0, read.tasks());
    }

    @Test
    void hoursMayBeWeeksOrWords() {
        for (String hours :
                List.of(
                        "10 wks @ 40 hrs=400",
                        "10 weeks x 40 hours per week=400",
                        "approx. five hundred hours=500",
                        "two thousand hours=2000",
                        "one thousand two hundred hours=1200",
                        "mil quinientas horas=1500",
                        "doscientas horas=200")) {
            String[] parts = hours.split("=");
            ReadProgram read =
                    read("Work processes\nA. Quality - " + parts[0] + "\nB. Mill - 40 hrs\n");
            assertEquals("Quality " + parts[1] + ", Mill 40", processes(read), hours);
        }
    }

    @Test
    void workProcessesMayBeCalledWp() {
        ReadProgram read =
                read(
                        """
                        Competency-based program: Medical Assistant
                        Term: 12-18 months
                        WP1: Prepare patients
                        Competency 1.1 Take vital signs
                        Competency 1.2 Document history
                        WP2: Clinical procedures
                        Competency 2.1 Draw blood
                        Related Technical Instruction
                        MA 101 Medical terminology, 3 credits, 45 contact hours
                        MA 102 Anatomy, 60 contact hours
                        """);
        assertEquals("Medical Assistant", read.title());
        assertEquals(Approach.COMPETENCY, read.approach().orElseThrow());
        assertEquals("Prepare patients -, Clinical procedures -", processes(read));
        assertEquals("Take vital signs", read.processes().get(0).tasks().get(0).words());
        assertEquals(3, read.tasks());
        var course = read.instruction().courses().get(0);
        assertEquals("MA 101 Medical terminology", course.code() + " " + course.title());
        assertEquals("105", read.instruction().summed().orElseThrow().toString());
    }

    @Test
    void anOutlineMayHaveChapters() {
        ReadProgram read =
                read(
                        """
                        I. GENERAL CARPENTRY (40 weeks)
                           - Layout: 400 hours
                           - Framing: 1200 hours
                        II. FINISH CARPENTRY
                           - Doors and windows: 350 hrs.
                           - Cabinets: 450 hrs.
                        III. SAFETY
                           - Ladders: 50 hrs.
                        """);
        assertEquals(
                "Layout 400, Framing 1200, Doors and windows 350, Cabinets 450, Ladders 50",
                processes(read));
        assertEquals("", read.title());
    }

    private static final String NOT_READ =
            "This line has a figure that we did not read. What is it?";

    @Test
    void aFigureThatWasNotReadIsAsked() {
        DocumentOutline outline =
                outline(
                        """
                        WORK PROCESS SCHEDULE
                        A. Layout: 400 hours
                        - Framing, some 30 to 40 weeks
                        - Read drawings of 40 parts
                        B. Cabinets: 450 hours
                        SAFETY AND HEALTH
                        CONCRETE FORMS - 25% of term
                        Apprentices earn $18.00 to start, and more after some months.
                        Wear gloves on all 3 floors.
                        """);
        assertEquals(NOT_READ, question(outline, 3));
        assertEquals("", question(outline, 4));
        assertEquals(NOT_READ, question(outline, 7));
        assertEquals(NOT_READ, question(outline, 8));
        assertEquals("", question(outline, 9));
        var process = outline.lines().get(6).doubt().orElseThrow().answers().get(1).fix();
        ReadProgram answered = outline.with(Map.of(7, process)).programs().get(0);
        assertEquals(3, answered.processes().size());
    }

    /** The number of a head and the unit of the next one are no figure. */
    @Test
    void headsOfColumnsAreNotAsked() {
        assertEquals(
                "",
                question(
                        outline(
                                "Process;Hours year 1;Hours year 2;Total\nDrawings;200;150;350\n"
                                        + "Rough-in;900;800;1700\nTotal;1100;950;2050\n"),
                        1));
    }

    private static String question(DocumentOutline outline, int line) {
        UnderstoodLine read = outline.lines().get(line - 1);
        return read.doubt().map(doubt -> Words.of("en").say(doubt.question())).orElse("");
    }
}
