package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

    private static String question(DocumentOutline outline, int line) {
        UnderstoodLine read = outline.lines().get(line - 1);
        return read.doubt().map(doubt -> Words.of("en").say(doubt.question())).orElse("");
    }
}
