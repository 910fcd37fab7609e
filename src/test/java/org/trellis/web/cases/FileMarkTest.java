package org.trellis.web.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file says its case by a column, an entry or a line, not by letters that stand there anyway. */
class FileMarkTest {
    @ParameterizedTest
    @CsvSource({"7", "12", "a", "case-12"})
    void aTableHasTheColumnWhateverItsCells(String id) {
        String csv = "competency,answer\nbuilding-blocks/reading,7 12 case-12\n";
        assertEquals(
                "competency,answer,case\nbuilding-blocks/reading,7 12 case-12,\"" + id + "\"\n",
                FileMark.of(id, "text/csv", csv));
    }

    @Test
    void aTableThatHasTheColumnStaysAsItIs() {
        String csv = "part,\"case\",on\nskill,7,2026-11-21\n";
        assertEquals(csv, FileMark.of("7", "text/csv", csv));
    }

    @Test
    void aCalendarIsAlwaysMarked() {
        String ics = "METHOD:PUBLISH\r\nUID:7\r\nSUMMARY:Course 7\r\n";
        String marked = FileMark.of("7", "text/calendar", ics);
        assertTrue(marked.contains("X-WR-CALNAME:7\r\n"), marked);
        assertTrue(marked.replace("\r\n ", "").contains("SUMMARY:7: Course 7"), marked);
    }

    @Test
    void whatATitleSaysIsNoNewEntry() {
        String ics = "METHOD:PUBLISH\r\nSUMMARY:SUMMARY: how to write one\r\n";
        String marked = FileMark.of("7", "text/calendar", ics).replace("\r\n ", "");
        assertTrue(marked.contains("SUMMARY:7: SUMMARY: how to write one"), marked);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7 hours, true",
        "2026, November 2026, true",
        "WIOA-31, Gap of WIOA-31: 3 skills, false",
        "WIOA-31, Gap of WIOA-312: 3 skills, true"
    })
    void aTextIsMarkedUnlessItSaysTheCase(String id, String text, boolean marked) {
        assertEquals(marked ? id + "\n" + text : text, FileMark.of(id, "text/plain", text));
    }
}
