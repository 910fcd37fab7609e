package org.trellis.cli.option;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.trellis.model.person.PersonDay;
import picocli.CommandLine.Option;

/** {@code --on DATE}, today when it is not given. */
public final class DateOption {
    @Option(names = "--on", paramLabel = "DATE")
    private String on;

    /**
     * @throws Slip when it is not a date
     */
    public LocalDate get() {
        return on == null ? LocalDate.now() : read("--on", on);
    }

    /**
     * @throws Slip when it is not a date, or one that no answer can hold for
     */
    public static LocalDate read(String option, String typed) {
        LocalDate today = LocalDate.now();
        try {
            LocalDate day = LocalDate.parse(typed);
            if (PersonDay.ASKED.holds(day, today)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw Slip.of("cli.date", option, typed);
        }
        throw Slip.of("cli.date.within", option, typed, PersonDay.ASKED.expected(today));
    }
}
