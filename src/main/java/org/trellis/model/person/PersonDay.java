package org.trellis.model.person;

import java.time.LocalDate;
import org.trellis.message.Message;

/**
 * When a day about somebody can be: the same in files, in forms, in addresses and on the command
 * line. What lies outside is a slip, such as the year 0026 or 9999.
 */
public enum PersonDay {
    /** A rating, a test, a credential that was earned, the end of a job. */
    HAPPENED(0),

    /** When a credential ends. */
    EXPIRES(60),

    /** The day that a report or a way is asked for. */
    ASKED(60),

    /** A step of a client's plan and the next review; one that is overdue has passed. */
    REVIEW(10);

    /** No working life of today began before; an earlier year is a slip such as 0026. */
    public static final LocalDate FIRST = LocalDate.of(1940, 1, 1);

    private final int yearsAhead;

    PersonDay(int yearsAhead) {
        this.yearsAhead = yearsAhead;
    }

    /** Files travel between time zones: what is tomorrow here may be today where it was written. */
    public static LocalDate orToday(LocalDate date, LocalDate today) {
        return date.equals(today.plusDays(1)) ? today : date;
    }

    public LocalDate last(LocalDate today) {
        return today.plusYears(yearsAhead);
    }

    public boolean holds(LocalDate day, LocalDate today) {
        return !day.isBefore(FIRST) && !day.isAfter(last(today));
    }

    /** What is expected: a day from one to another. */
    public Message expected(LocalDate today) {
        return Message.of("expected.date.within", FIRST.toString(), last(today).toString());
    }
}
