package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.files.document.line.LineFix;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.program.ReadProgram;
import org.trellis.message.InvalidValue;

/** What a person says a line is decides, and the programs follow. */
class LineFixTest {
    private static final DocumentOutline OUTLINE =
            DocumentOutline.readText("Some words\nof a stranger   40", "a.txt")
                    .outline()
                    .orElseThrow();

    private static ReadProgram.Process first(Map<Integer, LineFix> fixes) {
        return OUTLINE.with(fixes).programs().get(0).processes().get(0);
    }

    @Test
    void aLineTakenAsAProcessBringsItsOwnHours() {
        var process = first(Map.of(2, LineFix.as(LineKind.PROCESS)));
        assertEquals("of a stranger", process.title());
        assertEquals("40", process.hours().orElseThrow().hours().toString());
    }

    @Test
    void wordsAndHoursOfThePersonStandInsteadOfTheLines() {
        LineFix fix = LineFix.as(LineKind.PROCESS).withText("Lathe").withHours("approx. 400-500");
        var process = first(Map.of(1, fix));
        assertEquals("Lathe", process.title());
        assertEquals("400-500", process.hours().orElseThrow().hours().toString());
    }

    @Test
    void severalLinesOfWordsAreSeveralTasks() {
        var process =
                first(
                        Map.of(
                                1, LineFix.as(LineKind.PROCESS),
                                2, LineFix.as(LineKind.TASK).withText("Turn\nFace").withHours("")));
        assertEquals("Turn", process.tasks().get(0).words());
        assertEquals("Face", process.tasks().get(1).words());
    }

    @Test
    void whatIsNoNumberOfHoursIsRefused() {
        LineFix fix = LineFix.as(LineKind.PROCESS);
        assertThrows(InvalidValue.class, () -> fix.withHours("a lot"));
    }
}
