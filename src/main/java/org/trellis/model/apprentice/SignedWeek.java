package org.trellis.model.apprentice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.trellis.model.Checks;

/**
 * A week of the log that somebody signed off.
 *
 * @param week its Monday
 * @param by the name of who signed
 * @param on the day it was signed
 * @param entries what was signed, as {@link #entries} writes it
 */
public record SignedWeek(LocalDate week, String by, LocalDate on, String entries) {
    public SignedWeek {
        week = Worked.mondayOf(week);
        by = Checks.filled(by, "by");
    }

    /** The hours of a week as they stand. */
    public static SignedWeek of(LocalDate week, String by, LocalDate on, List<Worked> log) {
        return new SignedWeek(week, by, on, entries(week, log));
    }

    /** Whether another signature is of the same hours. */
    public boolean isSameAs(SignedWeek other) {
        return week.equals(other.week) && entries.equals(other.entries);
    }

    /** The hours of a week in one line; other hours, another line. */
    public static String entries(LocalDate week, List<Worked> log) {
        LocalDate monday = Worked.mondayOf(week);
        return log.stream()
                .filter(each -> each.week().equals(monday))
                .map(each -> each.from() + " " + each.part().code() + " " + each.hours().minutes())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** False once the hours of the week are no longer those that were signed. */
    public boolean isOf(List<Worked> log) {
        return entries.equals(entries(week, log));
    }
}
