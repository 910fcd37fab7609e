package org.trellis.model.apprentice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.model.schedule.Hours;

/** Hours are written {@code day process hours}. */
class TimesheetTest {
    private static final LocalDate STARTED = LocalDate.of(2026, 11, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static List<Worked> hours(String... each) {
        return Stream.of(each)
                .map(text -> text.split(" "))
                .map(
                        part ->
                                new Worked(
                                        LocalDate.of(2026, 11, Integer.parseInt(part[0])),
                                        Integer.parseInt(part[1]),
                                        Hours.of(Double.parseDouble(part[2]))))
                .toList();
    }

    private static String held(List<Worked> there, List<Worked> entered) {
        Timesheet sheet = Timesheet.of(there, entered, STARTED, TODAY);
        return sheet.added().size()
                + " added, "
                + sheet.replaced().size()
                + " replaced, too long "
                + sheet.tooLong()
                + ", unusual "
                + sheet.unusual();
    }

    @Test
    void whatIsNewIsAddedAndWhatIsOtherIsReplaced() {
        assertEquals(
                "1 added, 1 replaced, too long {}, unusual []",
                held(hours("9 1 20", "9 2 8"), hours("12 1 15", "9 2 8", "9 3 4")));
    }

    @Test
    void aWeekIsBoundedOverAllProcessesAndWhatTheLogHas() {
        assertEquals(
                "1 added, 0 replaced, too long {2026-11-09=169}, unusual [2026-11-09]",
                held(hours("9 1 112"), hours("9 2 57")));
        assertEquals(
                "1 added, 0 replaced, too long {}, unusual [2026-11-09]",
                held(hours("9 1 112"), hours("9 2 56")));
    }

    /** The first week began on a Wednesday, and of this week two days are there. */
    @Test
    void onlyDaysOfTheApprenticeshipCount() {
        assertEquals(
                "2 added, 0 replaced, too long {2026-11-02=121, 2026-11-23=49},"
                        + " unusual [2026-11-02]",
                held(List.of(), hours("4 1 121", "24 1 49")));
        assertEquals(
                "[120, 168, 48]",
                Stream.of(2, 9, 23)
                        .map(day -> LocalDate.of(2026, 11, day))
                        .map(week -> Timesheet.most(week, STARTED, TODAY))
                        .toList()
                        .toString());
    }

    /** Whatever brings them: a form, a file, or the answer to a question. */
    @Test
    void noHoursBeforeTheFirstWeekOrAfterToday() {
        for (String day : List.of("1999-06-07", "2026-10-26", "2026-11-30", "2099-06-01")) {
            var one = List.of(new Worked(LocalDate.parse(day), 1, Hours.of(1)));
            assertEquals(false, Timesheet.of(List.of(), one, STARTED, TODAY).isPossible(), day);
        }
    }

    @Test
    void aYesIsForTheseReplacementsOnly() {
        List<Worked> entered = hours("9 1 15");
        String question = Timesheet.of(hours("9 1 20"), entered, STARTED, TODAY).question();
        assertNotEquals(
                question, Timesheet.of(hours("9 1 21"), entered, STARTED, TODAY).question());
        assertEquals("", Timesheet.of(List.of(), entered, STARTED, TODAY).question());
    }

    private static Worked day(int day, double hours) {
        LocalDate date = LocalDate.of(2026, 11, day);
        return new Worked(date, Worked.Span.DAY, LogPart.process(1), Hours.of(hours));
    }

    /** A week is told as a whole or by its days, so that no hour counts twice. */
    @Test
    void daysReplaceTheirWeekAndAWeekItsDays() {
        List<Worked> days = List.of(day(9, 8), day(10, 8));
        Timesheet byDays = Timesheet.of(hours("9 1 20"), days, STARTED, TODAY);
        assertEquals("20 > 16, gone 1", replaced(byDays));
        Timesheet byWeek = Timesheet.of(days, hours("9 1 20"), STARTED, TODAY);
        assertEquals("16 > 20, gone 2", replaced(byWeek));
        Timesheet more = Timesheet.of(days, List.of(day(10, 8), day(11, 4)), STARTED, TODAY);
        assertEquals("1 added, gone 0", more.added().size() + " added, gone " + more.gone().size());
    }

    private static String replaced(Timesheet sheet) {
        Timesheet.Replaced one = sheet.replaced().get(0);
        return one.before() + " > " + one.after() + ", gone " + sheet.gone().size();
    }

    @Test
    void hoursInClassAreAPartOfTheirOwn() {
        var inClass =
                new Worked(
                        LocalDate.of(2026, 11, 9),
                        Worked.Span.WEEK,
                        LogPart.course(1),
                        Hours.of(4));
        Timesheet sheet = Timesheet.of(hours("9 1 20"), List.of(inClass), STARTED, TODAY);
        assertEquals(1, sheet.added().size());
        assertEquals(List.of(), sheet.replaced());
    }

    @Test
    void aDayHas24HoursAndNoneBeforeTheFirst() {
        List<Worked> long1 = List.of(day(9, 16));
        var more =
                new Worked(
                        LocalDate.of(2026, 11, 9), Worked.Span.DAY, LogPart.course(1), Hours.of(9));
        assertEquals(
                "{2026-11-09=25}",
                Timesheet.of(long1, List.of(more), STARTED, TODAY).tooLongDays().toString());
        assertEquals(
                "{2026-11-03=1}",
                Timesheet.of(List.of(), List.of(day(3, 1)), STARTED, TODAY)
                        .tooLongDays()
                        .toString());
    }

    @Test
    void aSignatureIsOfTheHoursThatWereSigned() {
        List<Worked> log = hours("9 1 20");
        SignedWeek signed = SignedWeek.of(LocalDate.of(2026, 11, 11), "A. Lee", TODAY, log);
        assertEquals(true, signed.isOf(log));
        assertEquals(false, signed.isOf(hours("9 1 21")));
        assertEquals(true, signed.isOf(hours("9 1 20", "16 1 8")));
    }
}
