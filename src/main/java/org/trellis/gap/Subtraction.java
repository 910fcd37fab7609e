package org.trellis.gap;

import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.board.Board;
import org.trellis.board.HoursToReach;
import org.trellis.model.Competency;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Requirement.Ask;
import org.trellis.model.Requirement.AtLevel;
import org.trellis.model.Requirement.Needed;
import org.trellis.model.Scales;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.Catalog;

/**
 * The one subtraction, required minus held, for gap reports, edge labels and paths alike.
 *
 * <p>Levels compare on the scale of the requirement, the held one through a stated map if need be;
 * where there is none the outcome is UNKNOWN. Hours are cumulative {@code hours_to_reach} figures
 * of that scale; "needed" without a level costs {@code unstated_level_hours}, and "has" without a
 * level counts for as many.
 */
public final class Subtraction {
    private static final Interval WHOLE = new Interval(0, 1);
    private static final Interval NONE = Interval.ZERO;
    private static final Interval ANY = new Interval(0, Double.POSITIVE_INFINITY);
    private static final Interval ALL = Interval.exactly(1);

    /**
     * Required minus held of one competency.
     *
     * @param levels levels missing; only for a GAP under a required level
     * @param share how much of the requirement is held, 0 to 1; 0 to 1 when unknown
     * @param hours to close it; for UNKNOWN from 0 to all that can be missing
     */
    public record Difference(
            Outcome outcome, OptionalDouble levels, Interval share, Interval hours) {
        private static final Difference MET =
                new Difference(Outcome.MET, OptionalDouble.empty(), ALL, Interval.ZERO);

        private Difference times(double factor) {
            return new Difference(
                    outcome,
                    levels,
                    share,
                    new Interval(hours.low() * factor, hours.high() * factor));
        }

        private static Difference unknown(double hours) {
            return new Difference(
                    Outcome.UNKNOWN, OptionalDouble.empty(), WHOLE, new Interval(0, hours));
        }
    }

    private final Scales scales;
    private final HoursToReach hours;

    public Subtraction(Board board) {
        this(board.catalog().scales(), board.hours());
    }

    /**
     * @throws IllegalArgumentException when {@code assumptions} lack unstated_level_hours
     */
    public Subtraction(Scales scales, Assumptions assumptions) {
        this(scales, new HoursToReach(scales, assumptions));
    }

    /** Of one catalog: each competency takes the hours of its kind. */
    public Subtraction(Catalog catalog) {
        this(catalog.scales(), new HoursToReach(catalog));
    }

    private Subtraction(Scales scales, HoursToReach hours) {
        this.scales = scales;
        this.hours = hours;
    }

    /**
     * {@code ask} minus {@code held}; empty when nothing is asked (not needed) or it is not rated.
     */
    public Optional<Difference> of(Ask ask, Held held) {
        if (ask instanceof AtLevel required) {
            return Optional.of(ofLevel(required.level(), held));
        }
        return ask instanceof Needed ? Optional.of(ofNeeded(held)) : Optional.empty();
    }

    /** As {@link #of(Ask, Held)}, with the hours that this competency takes by its kind. */
    public Optional<Difference> of(Competency.Id competency, Ask ask, Held held) {
        return of(ask, held).map(difference -> difference.times(hours.times(competency)));
    }

    private Difference ofLevel(Level required, Held held) {
        if (held instanceof Held.AtLevel have) {
            return scales.on(have.level(), required.scale())
                    .map(level -> between(required, level.value()))
                    .orElseGet(() -> Difference.unknown(hours.of(required)));
        }
        if (held instanceof Held.Lacks) {
            return between(required, 0);
        }
        double counted = held instanceof Held.Has ? hours.unstated() : 0;
        return Difference.unknown(Math.max(0, hours.of(required) - counted));
    }

    private Difference between(Level required, double have) {
        double missing = required.value() - have;
        if (missing <= 0) {
            return Difference.MET;
        }
        double missingHours = hours.of(required) - hours.of(required.scale(), have);
        return new Difference(
                Outcome.GAP,
                OptionalDouble.of(missing),
                Interval.exactly(have / required.value()),
                Interval.exactly(missingHours));
    }

    private Difference ofNeeded(Held held) {
        if (held instanceof Held.NotAssessed) {
            return Difference.unknown(hours.unstated());
        }
        if (held instanceof Held.Lacks) {
            return new Difference(
                    Outcome.GAP, OptionalDouble.empty(), NONE, Interval.exactly(hours.unstated()));
        }
        return Difference.MET;
    }

    /**
     * The hours that {@code held} counts for where {@code ask} is asked: those of {@code ask} less
     * these, if any are left, are missing. Without end where whatever is asked would be met.
     */
    public Interval held(Competency.Id competency, Ask ask, Held held) {
        double times = hours.times(competency);
        if (ask instanceof AtLevel required && held instanceof Held.AtLevel have) {
            return scales.on(have.level(), required.level().scale())
                    .map(level -> Interval.exactly(times * hours.of(level)))
                    .orElse(ANY);
        }
        if (held instanceof Held.Lacks) {
            return NONE;
        }
        if (ask instanceof AtLevel && held instanceof Held.Has) {
            return new Interval(times * hours.unstated(), Double.POSITIVE_INFINITY);
        }
        return held instanceof Held.NotAssessed ? ANY : Interval.exactly(Double.POSITIVE_INFINITY);
    }

    /** Hours from nothing to {@code level}. */
    public double hours(Level level) {
        return hours.of(level);
    }

    /** What is asked as something held: nothing for "not needed" and "not rated". */
    public static Held granted(Ask ask) {
        if (ask instanceof AtLevel required) {
            return Held.at(required.level());
        }
        return ask instanceof Needed ? new Held.Has() : new Held.NotAssessed();
    }

    /**
     * The more of two: a level beats "has", "has" beats "has not", anything beats "not assessed".
     * Of two levels the higher; of equal ones, or ones that do not compare, the first.
     */
    public Held higher(Held first, Held second) {
        return compare(first, second) >= 0 ? first : second;
    }

    /** Below, at or above 0 as {@code first} is less, as much or more, by the order of higher. */
    int compare(Held first, Held second) {
        int by = Integer.compare(rank(first), rank(second));
        return by == 0 && first instanceof Held.AtLevel a && second instanceof Held.AtLevel b
                ? compare(a.level(), b.level())
                : by;
    }

    /** Below, at or above 0 as {@code a} is lower, equal or higher; 0 when they do not compare. */
    private int compare(Level a, Level b) {
        Optional<Level> moved = scales.on(a, b.scale());
        if (moved.isPresent()) {
            return Double.compare(moved.get().value(), b.value());
        }
        return scales.on(b, a.scale())
                .map(level -> Double.compare(a.value(), level.value()))
                .orElse(0);
    }

    private static int rank(Held held) {
        if (held instanceof Held.AtLevel) {
            return 3;
        }
        return held instanceof Held.Has ? 2 : held instanceof Held.Lacks ? 1 : 0;
    }
}
