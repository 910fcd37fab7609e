package org.trellis.files.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.model.catalog.Catalog;

class AnswerSheetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Catalog CATALOG = Shipped.CATALOG;

    private static String read(String csv) {
        AnswerSheet.Result read =
                AnswerSheet.read(
                        csv.getBytes(StandardCharsets.UTF_8),
                        "t",
                        CATALOG,
                        TODAY,
                        Optional.empty());
        return read.ratings().stream()
                        .map(
                                each ->
                                        each.competency().code()
                                                + " "
                                                + each.held()
                                                        .toString()
                                                        .replaceAll(".*value=(\\d).*", "$1")
                                                + " "
                                                + each.evidence()
                                                + " "
                                                + each.date())
                        .collect(Collectors.joining(", "))
                + read.issues().stream()
                        .map(i -> i.place().line() + ":" + i.place().column() + " " + i.value())
                        .collect(Collectors.joining(", "));
    }

    /** A row without an answer says nothing; without a kind it is their own word, today. */
    @Test
    void aFilledInTableIsReadAsSpreadsheetsWriteIt() {
        assertEquals(
                "reading 3 SUPERVISOR 2026-11-20, writing Has[] SELF 2026-11-26,"
                        + " mathematics NotAssessed[] SELF 2026-11-26, teamwork Lacks[] TEST"
                        + " 2026-11-20",
                read(
                        """
                        \uFEFFcompetency;skill;scale;answer;evidence;date
                        building-blocks/reading;Reading;opm-5;3;supervisor;11/20/2026
                        building-blocks/writing;Writing;opm-5;Yes;;
                        building-blocks/mathematics;Math;opm-5;unseen;test;
                        building-blocks/teamwork;Teamwork;opm-5;no;test;2026-11-20
                        building-blocks/professionalism;;opm-5;;;
                        """));
    }

    /** A table comes from another time zone. */
    @Test
    void tomorrowIsTodayAndTheDayAfterIsRefused() {
        String row = "competency,scale,answer,evidence,date\nbuilding-blocks/reading,opm-5,3,test,";
        assertEquals("reading 3 TEST 2026-11-26", read(row + "2026-11-27\n"));
        assertEquals(true, read(row + "2026-11-28\n").startsWith("2:5"));
    }

    @Test
    void aWrongCellKeepsTheWholeTableOutAndIsNamed() {
        String head = "competency,scale,answer,evidence,date\n";
        String good = "building-blocks/writing,opm-5,2,,\n";
        assertEquals("2:3 9", read(head + "building-blocks/reading,opm-5,9,,\n" + good));
        assertEquals("2:3 2", read(head + "building-blocks/reading,nothing,2,,\n" + good));
        assertEquals("2:1 building-blocks/raeding", read(head + "building-blocks/raeding,,yes,,"));
        assertEquals("2:4 boss", read(head + "building-blocks/reading,opm-5,2,boss,\n"));
        assertEquals("2:5 2027-01-01", read(head + "building-blocks/reading,,no,,2027-01-01\n"));
        assertEquals("3:1 building-blocks/writing", read(head + good + good));
    }

    @Test
    void noAnswerAtAllAndWhatIsNoTableAreSaid() {
        assertEquals("2:1 ", read("competency,answer\nbuilding-blocks/reading,\n"));
        assertEquals("1:0 ", read("skill,level\nreading,3\n").replaceAll("(1:\\d )\\S*.*", "1:0 "));
        assertEquals(1, read("\u0000PK").lines().count());
    }
}
