package org.trellis.model.schedule;

import java.util.Locale;
import java.util.Optional;

/**
 * Under which approach, where, and how long an apprentice learns.
 *
 * @param jurisdiction {@code US} or a state's two letters
 */
public record Terms(Approach approach, String jurisdiction, Term term) {
    public enum Approach {
        TIME,
        COMPETENCY,
        HYBRID;

        /** As written in files: {@code hybrid}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param hours on-the-job hours of the whole term; empty when the source gives none
     * @param months likewise
     */
    public record Term(Optional<Hours.Range> hours, Optional<Months> months) {
        /** Nothing is known of it. */
        public static final Term OPEN = new Term(Optional.empty(), Optional.empty());
    }

    public record Months(int min, int max) {
        public Months {
            if (min < 1 || max > 120 || min > max) {
                throw new IllegalArgumentException(
                        "months must be from 1 to 120, the lower first, not " + min + " to " + max);
            }
        }

        public static Months of(int months) {
            return new Months(months, months);
        }
    }

    public Terms {
        if (!jurisdiction.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(
                    "jurisdiction '" + jurisdiction + "' is not US or two letters of a state");
        }
    }

    public Terms withTerm(Term other) {
        return new Terms(approach, jurisdiction, other);
    }
}
