package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.files.document.program.TakenSchedule;
import org.trellis.report.Words;

/** Interim credentials and probations, as far as a document states them. */
class InterimTest {
    private static final String WORK = "WORK PROCESS SCHEDULE\nA) Crib\t500\nB) Lathe\t1500\n";

    private static TakenSchedule taken(String text) {
        return DocumentOutline.readText(WORK + text, "interim").outline().orElseThrow().schedule(0);
    }

    private static String interim(String text) {
        var schedule = taken(text).schedule();
        assertEquals(2, schedule.workProcesses().size());
        assertEquals("2000", schedule.processHours().orElseThrow().toString());
        return schedule.conditions().interimCredentials().stream()
                .map(each -> each.credential() + each.afterHours().map(h -> "@" + h).orElse(""))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void aListBelowItsHeadingIsReadWithTheHours() {
        assertEquals(
                "Lathe operator@1500 | NIMS Level I | CPR card@2000",
                interim(
                        """
                        INTERIM CREDENTIALS
                        1. Lathe operator, after 1,500 hours
                        2. NIMS Level I
                        3. CPR card (2,000 OJL hours)
                        """));
    }

    @Test
    void aLabelledLineIsReadAndASemicolonPartsTwo() {
        assertEquals(
                "Lathe operator@1500 | CPR",
                interim("Interim credentials: Lathe operator; after 1,500 hours; CPR\n"));
        assertEquals("Soldador", interim("Credencial intermedia: Soldador\n"));
    }

    @Test
    void aSentenceOrNoneIsNoCredential() {
        assertEquals("", interim("Interim credentials: None\n"));
        assertEquals(
                "",
                interim(
                        """
                        INTERIM CREDENTIALS
                        The sponsor may ask the agency to give a credential to an apprentice who has \
                        shown each of the skills of a work process.
                        """));
        assertEquals("", interim(""));
    }

    /** The second was left out without a word. */
    @Test
    void anotherProbationIsTold() {
        TakenSchedule read = taken("Probation: 500 hours\nPeriod of probation: 3 months\n");
        assertEquals(
                "InHours[hours=500]",
                read.schedule().conditions().probation().orElseThrow().toString());
        assertEquals(
                "5: 3 months: The document states another probation; the first one was taken. Keep"
                        + " the one that applies.",
                read.left().stream()
                        .filter(left -> left.text().equals("3 months"))
                        .map(l -> l.line() + ": " + l.text() + ": " + Words.of("en").say(l.why()))
                        .collect(Collectors.joining()));
    }
}
