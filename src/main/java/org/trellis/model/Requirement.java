package org.trellis.model;

import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * What a job asks of one competency.
 *
 * @param atEntry whether one needs it from the start; empty when nobody has rated that
 * @param source key of the source of this cell
 * @param place the cell it was read from
 */
public record Requirement(
        Competency.Id competency,
        Ask ask,
        Optional<AtEntry> atEntry,
        String source,
        Issue.Place place) {
    /** Of which nobody has rated when it is needed. */
    public Requirement(Competency.Id competency, Ask ask, String source, Issue.Place place) {
        this(competency, ask, Optional.empty(), source, place);
    }

    /** Whether one needs it from the start: stated, or rated by those who supervise the job. */
    public sealed interface AtEntry {}

    public record Stated(boolean needed) implements AtEntry {}

    /**
     * @param mean from 1, needed on the first day, to 4, needed after six months: low is early
     */
    public record Rated(double mean) implements AtEntry {
        public static final double FIRST_DAY = 1;
        public static final double AFTER_SIX_MONTHS = 4;

        public Rated {
            if (!(mean >= FIRST_DAY && mean <= AFTER_SIX_MONTHS)) {
                throw new InvalidValue(Message.of("remedy.requirement.entry"));
            }
        }
    }

    /** Whether the job asks it at all: nothing else is important to it. */
    public boolean isAsked() {
        return ask.isAsked();
    }

    /**
     * Important and needed at entry make a competency critical (OPM).
     *
     * @param latest the highest mean that still counts as needed at entry
     */
    public boolean isCritical(DoubleSupplier latest) {
        return isAsked() && atEntry.filter(when -> isNeeded(when, latest)).isPresent();
    }

    private static boolean isNeeded(AtEntry when, DoubleSupplier latest) {
        return when instanceof Stated stated
                ? stated.needed()
                : ((Rated) when).mean() <= latest.getAsDouble();
    }

    /** A level, needed without a level, not needed, or not rated. Never a null, never a zero. */
    public sealed interface Ask {
        /** Whether it asks for anything: not what is not needed, nor what is not rated. */
        default boolean isAsked() {
            return this instanceof AtLevel || this instanceof Needed;
        }
    }

    public record AtLevel(Level level) implements Ask {
        public AtLevel {
            if (level.value() == 0) {
                throw new InvalidValue(Message.of("remedy.model.level"));
            }
        }
    }

    public record Needed() implements Ask {}

    public record NotNeeded() implements Ask {}

    public record NotRated() implements Ask {}
}
