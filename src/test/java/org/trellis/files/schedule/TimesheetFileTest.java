package org.trellis.files.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;

/** Today is 2026-11-21; the apprentice started on 2026-11-02. */
class TimesheetFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Schedule SCHEDULE =
            ScheduleFile.read(
                            ("title: T\napproach: time\nrelated_instruction:\n- {course: Safety}\nwork_processes:\n"
                                            + "- {title: Welding, title_es: Soldadura}\n"
                                            + "- {title: Repairs}\n")
                                    .getBytes(UTF_8),
                            "s.yaml")
                    .schedule()
                    .orElseThrow();

    private static String read(String text) {
        var read =
                TimesheetFile.read(
                        text.getBytes(UTF_8), "t", SCHEDULE, LocalDate.of(2026, 11, 2), TODAY);
        Words words = Words.of("en");
        return Stream.concat(
                        read.worked().stream()
                                .map(w -> w.from() + " " + w.part().code() + " " + w.hours()),
                        read.issues().stream()
                                .map(
                                        issue ->
                                                issue.place()
                                                        + " "
                                                        + words.say(issue.expected())
                                                        + " | "
                                                        + words.say(issue.remedy())))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void rowsOfOneDayOrWeekAddUpByPart() {
        assertEquals(
                "2026-11-09 P1 8\n2026-11-10 P1 7.5\n2026-11-11 P2 4",
                read(
                        "hours,process,date,note\n8,1,2026-11-09,\n7.5,soldadura,11/10/2026,x\n"
                                + "4,Repairs,2026-11-11,\n"));
        assertEquals("2026-11-02 P1 40", read("week\tprocess\thours\n2026-11-02\t1\t40\n"));
        assertEquals(
                "2026-11-02 P1 40",
                read("week,process,hours\n2026-11-04,1,20\n2026-11-02,Welding,20\n"));
    }

    @Test
    void hoursInClassAreOfACourse() {
        assertEquals(
                "2026-11-02 C1 6.5",
                read("week,process,hours\n2026-11-02,C1,2.5\n2026-11-02,safety,4\n"));
        assertEquals(true, read("week,process,hours\n2026-11-02,C2,2\n").startsWith("t:2:2"));
    }

    @Test
    void eachWrongCellIsNamed() {
        assertEquals(
                """
                t:2:1 a day from 2026-11-02 to 2026-11-21 | Correct the day.
                t:2:2 a work process: its number from 1 to 2, or its title; for hours in class C1, C2 or the title of a course | Did you mean Welding?
                t:2:3 hours such as 8 or 7.5, not negative | Write digits only, or leave it empty if it is not known.
                t:3:1 a date like 2026-05-31 or 5/31/2026 | Write the date in one of these forms.
                t:3:2 a work process: its number from 1 to 2, or its title; for hours in class C1, C2 or the title of a course | Write the number.
                t:3:3 hours such as 8 or 7.5, not negative | Hours must be from 0 to 100000, not -8."""
                        .strip(),
                read("date,process,hours\n2027-01-01,Weldin,8d\n2/30/2026,9,-8\n"));
    }

    @Test
    void noRowOrTooManyHoursIsNamed() {
        assertEquals(
                "t:2:1 a row with hours | Add a row for each week and process.",
                read("date,process,hours\n"));
        String row = "2026-11-09,1,100000\n";
        assertEquals(
                "t:2:3 at most 168 hours in this week over all work processes | Look for a duplicate row.",
                read("week,process,hours\n" + row + row.replace("100000", "168")));
        assertEquals(
                "t:3:3 at most 168 hours in this week over all work processes | Look for a duplicate row.",
                read("week,process,hours\n" + row.replace("100000", "168") + row));
        assertEquals(
                "t:3:3 at most 24 hours in a day over all work processes | Correct the hours, or name"
                        + " the column week when a row is for a week.",
                read("date,process,hours\n2026-11-02,1,12\n2026-11-02,2,12.5\n"));
    }

    /** A file comes from another time zone; a week that begins tomorrow is not a week of today. */
    @Test
    void tomorrowIsTodayAndTheDayAfterIsRefused() {
        assertEquals("2026-11-21 P1 8", read("date,process,hours\n2026-11-22,1,8\n"));
        assertTrue(read("date,process,hours\n2026-11-23,1,8\n").startsWith("t:2:1"));
        assertTrue(read("week,process,hours\n2026-11-30,1,8\n").startsWith("t:2:1"));
    }
}
