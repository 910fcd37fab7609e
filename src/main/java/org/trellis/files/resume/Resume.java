package org.trellis.files.resume;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was read in a résumé: nothing of it is decided yet. The text lives no longer than the
 * request that brought it.
 *
 * @param entries in the order of the résumé
 */
public record Resume(List<Entry> entries) {
    /** What a line tells of. */
    public enum Part {
        WORK,
        /** Schooling, licenses and certificates. */
        SCHOOL
    }

    /**
     * @param text the line as it stands, cut where it is long
     * @param names what of it may be the name of a job or a credential
     * @param off whether it states a time that cannot be, which {@code span} leaves open
     */
    public record Entry(
            Part part, String text, List<String> names, Optional<Span> span, boolean off) {
        public Entry {
            names = List.copyOf(names);
        }
    }

    /**
     * A time that a line states.
     *
     * @param from empty where only the year is stated, or one day
     * @param to the last month; empty where it goes on, or is not stated
     * @param now whether it goes on
     * @param years from one year to another, where no month is stated; 0 otherwise
     */
    public record Span(Optional<YearMonth> from, Optional<YearMonth> to, boolean now, int years) {
        /**
         * Both months counted; of two years alone twelve for each from one to the other. Empty
         * where an end is not stated, or both lie in one year.
         */
        public OptionalDouble months(LocalDate today) {
            if (years > 0) {
                return OptionalDouble.of(12.0 * years);
            }
            Optional<YearMonth> last = now ? Optional.of(YearMonth.from(today)) : to;
            return from.isPresent() && last.isPresent()
                    ? OptionalDouble.of(from.get().until(last.get(), ChronoUnit.MONTHS) + 1)
                    : OptionalDouble.empty();
        }
    }

    public Resume {
        entries = List.copyOf(entries);
    }
}
