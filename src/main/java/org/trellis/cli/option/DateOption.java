package org.trellis.cli.option;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.Option;

/** {@code --on DATE}, today when it is not given. */
public final class DateOption {
    @Option(names = "--on", paramLabel = "DATE")
    private String on;

    /**
     * @throws Slip when it is not a date
     */
    public LocalDate get() {
        try {
            return on == null ? LocalDate.now() : LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            throw Slip.of("cli.date", on);
        }
    }
}
