package org.trellis.files.course;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.files.reading.Numeral;
import org.trellis.model.person.PersonDay;

/** A day by which a plan has to end, and dollars, as somebody wrote them. */
public final class WithinText {
    /** More than any plan costs: what is above was typed in error. */
    private static final double MOST_USD = 10_000_000;

    private WithinText() {}

    /** A date, or a month, whose last day counts; empty for what is neither. */
    public static Optional<LocalDate> day(String text) {
        try {
            String typed = text.strip();
            LocalDate day =
                    typed.matches("[0-9]{4}-[0-9]{2}")
                            ? YearMonth.parse(typed).atEndOfMonth()
                            : LocalDate.parse(typed);
            boolean possible = PersonDay.ASKED.holds(day, LocalDate.now());
            return Optional.of(day).filter(each -> possible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 0 or more, with a dollar sign or without; empty for what is no such amount. */
    public static OptionalDouble usd(String text) {
        OptionalDouble usd = Numeral.read(text.strip().replaceFirst("^\\$ ?", "")).value();
        boolean possible = usd.isPresent() && usd.getAsDouble() >= 0;
        return possible && usd.getAsDouble() <= MOST_USD ? usd : OptionalDouble.empty();
    }
}
