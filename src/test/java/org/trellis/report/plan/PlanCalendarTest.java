package org.trellis.report.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.board.Board;
import org.trellis.files.course.CourseFiles;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.plan.PlanQuery;
import org.trellis.plan.Plans;
import org.trellis.plan.TrainingPlan;
import org.trellis.report.Words;

class PlanCalendarTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 26);
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Board BOARD = new Board(CATALOG);
    private static final String CPR = "cpr-bls, earned: 2025-04-12, expires: 2026-12-05";

    private static TrainingPlan plan(String title, double hoursPerWeek) {
        String person =
                "id: case-9\ncredentials: [{credential: "
                        + CPR
                        + "}]\nheld: [{competency:"
                        + " building-blocks/reading, level: 1, scale: opm-5, evidence: test,"
                        + " date: 2026-10-01}]\n";
        String courses =
                "code,title,provider,hours,fee_usd,gives\n"
                        + "read,\""
                        + title
                        + "\",P,40,60,building-blocks/reading@3\n";
        var who = PersonFile.read(person.getBytes(UTF_8), "p.yaml", CATALOG, ON).person().get();
        var job = Job.Id.parse("nursing-long-term-care/cna");
        var gap = new Gaps(BOARD).report(who, job, ON, Importance.NOW, false);
        return new Plans(BOARD, CourseFiles.handedIn(courses.getBytes(UTF_8), "c", CATALOG, ON))
                .plan(gap, false, PlanQuery.USUAL.hours(OptionalDouble.of(hoursPerWeek)));
    }

    private static String ics(TrainingPlan plan) {
        return PlanCalendar.of(plan, CATALOG, Words.of("en"));
    }

    private static List<String> lines(String ics) {
        return Arrays.asList(ics.replace("\r\n ", "").split("\r\n"));
    }

    @Test
    void namesAreEscapedAndLongLinesAreFoldedBetweenCharacters() {
        String title = "Reading; writing, \\ more: " + "señales مريم ".repeat(15).strip();
        String ics = ics(plan(title, 10));
        for (String line : ics.split("\r\n")) {
            assertTrue(line.getBytes(UTF_8).length <= 75, line);
        }
        assertEquals(
                0, ics.replace("\r\n", "").chars().filter(c -> c == '\n' || c == '\r').count());
        String summary =
                "SUMMARY:" + title.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
        assertTrue(lines(ics).contains(summary + "\\, P"), ics);
    }

    @Test
    void theDayAfterTheLastOneEndsAnEventAndWhatExpiresOnTheWayIsAnEventToo() {
        List<String> lines = lines(ics(plan("Reading", 10)));
        int read = lines.indexOf("SUMMARY:Reading\\, P");
        assertEquals("DTSTART;VALUE=DATE:20261126", lines.get(read - 2));
        assertEquals("DTEND;VALUE=DATE:20261224", lines.get(read - 1));
        assertTrue(
                lines.contains("SUMMARY:CPR/BLS expires: renew it by December 5\\, 2026"),
                lines.toString());
    }

    @Test
    void theSamePlanGivesTheSameBytesAndAnEventKeepsItsUidWhenItsDaysMove() {
        assertEquals(ics(plan("Reading", 10)), ics(plan("Reading", 10)));
        String slower = ics(plan("Reading", 5));
        assertNotEquals(ics(plan("Reading", 10)), slower);
        assertEquals(uids(ics(plan("Reading", 10))), uids(slower));
        assertEquals(uids(slower).size(), Set.copyOf(uids(slower)).size());
    }

    private static List<String> uids(String ics) {
        return lines(ics).stream().filter(line -> line.startsWith("UID:")).toList();
    }
}
