package org.trellis.model.schedule;

import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.message.Code;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * Under which approach, where, and how long an apprentice learns.
 *
 * @param jurisdiction {@code US} or a state's two letters
 * @param credited hours of the whole term that credit has taken off already; empty for a program
 */
public record Terms(Approach approach, String jurisdiction, Term term, Optional<Hours> credited) {
    public enum Approach {
        TIME,
        COMPETENCY,
        HYBRID;

        /** As written in files: {@code hybrid}. */
        public String code() {
            return Code.of(this);
        }

        /** By its code; empty for any other text. */
        public static Optional<Approach> find(String code) {
            return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
        }
    }

    /**
     * @param hours on-the-job hours of the whole term; empty when the source gives none
     * @param months likewise
     */
    public record Term(Optional<Hours.Range> hours, Optional<Months> months) {
        /** A term goes by whole hours. */
        public static boolean isPossible(Hours.Range hours) {
            return hours.min().minutes() % 60 == 0 && hours.max().minutes() % 60 == 0;
        }

        public Term {
            hours.ifPresent(Term::whole);
        }

        /**
         * @throws InvalidValue unless both ends are whole hours
         */
        public static Hours.Range whole(Hours.Range hours) {
            if (!isPossible(hours)) {
                throw new InvalidValue(Message.of("remedy.number.decimals"));
            }
            return hours;
        }

        /** Nothing is known of it. */
        public static final Term OPEN = new Term(Optional.empty(), Optional.empty());
    }

    public record Months(int min, int max) {
        public Months {
            if (min < 1 || max > 120 || min > max) {
                throw new InvalidValue(Message.of("remedy.model.months", min, max));
            }
        }

        public static Months of(int months) {
            return new Months(months, months);
        }
    }

    public Terms {
        if (!jurisdiction.matches("[A-Z]{2}")) {
            throw new InvalidValue(Message.of("expected.schedule.place"));
        }
    }

    /** Of a whole program. */
    public Terms(Approach approach, String jurisdiction, Term term) {
        this(approach, jurisdiction, term, Optional.empty());
    }

    public Terms withTerm(Term other) {
        return new Terms(approach, jurisdiction, other, credited);
    }

    /** Of what is left after credit. */
    public Terms withCredited(Optional<Hours> hours) {
        return new Terms(approach, jurisdiction, term, hours);
    }
}
