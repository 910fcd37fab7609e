package org.trellis.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.trellis.message.InvalidValue;
import org.trellis.model.Job;

/**
 * What stands in cells of the database, which a full disk or another program may have damaged: one
 * damaged cell keeps nobody else's from being read.
 */
public final class KeptText {
    /** Of a job whose name cannot be read: no career map has it. */
    private static final String NO_JOB = "damaged/damaged";

    private KeptText() {}

    /** Empty for what is no date. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException damaged) {
            return Optional.empty();
        }
    }

    /** Empty for what is no moment. */
    public static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException damaged) {
            return Optional.empty();
        }
    }

    /** Empty for what is no job, whether or not a career map has it. */
    public static Optional<String> job(String text) {
        try {
            return Optional.of(Job.Id.parse(text).toString());
        } catch (InvalidValue damaged) {
            return Optional.empty();
        }
    }

    /** The day, or the first that computers count from. */
    public static LocalDate dayOrFirst(String text) {
        return day(text).orElse(LocalDate.EPOCH);
    }

    /** The moment, or the first that computers count from. */
    public static Instant instantOrFirst(String text) {
        return instant(text).orElse(Instant.EPOCH);
    }

    /** The job, or one that no career map has. */
    public static String jobOrNone(String text) {
        return job(text).orElse(NO_JOB);
    }
}
