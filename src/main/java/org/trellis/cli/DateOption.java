package org.trellis.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.trellis.report.Words;
import picocli.CommandLine.Option;

/** {@code --on DATE}, today when it is not given. */
final class DateOption {
    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day the answer holds for, as 2026-05-01. Default: today.")
    private String on;

    /**
     * @throws Slip when it is not a date
     */
    LocalDate get(Words words) {
        try {
            return on == null ? LocalDate.now() : LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            throw new Slip(words.say("report.cli.date", Words.clean(on)));
        }
    }
}
