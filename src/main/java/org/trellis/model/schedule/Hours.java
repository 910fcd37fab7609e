package org.trellis.model.schedule;

import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * A length of work or instruction, in minutes.
 *
 * @param minutes 0 and up; one figure is at most 100,000 hours, a sum may be more
 */
public record Hours(int minutes) implements Comparable<Hours> {
    public static final Hours ZERO = new Hours(0);

    /** Of one figure. */
    public static final int MOST_MINUTES = 6_000_000;

    public Hours {
        if (minutes < 0) {
            throw new InvalidValue(Message.of("remedy.model.hours", (double) minutes / 60));
        }
    }

    public static Hours of(int hours) {
        return of((double) hours);
    }

    /**
     * @param hours 0 to 100,000, in quarters or tenths of an hour
     * @throws IllegalArgumentException on anything else; finer figures are not kept in any schedule
     */
    public static Hours of(double hours) {
        if (!(hours >= 0 && hours <= 100_000)) {
            throw new InvalidValue(Message.of("remedy.model.hours", hours));
        }
        long minutes = Math.round(hours * 60);
        boolean exact = Math.abs(minutes - hours * 60) < 1e-6;
        if (!exact || minutes % 15 != 0 && minutes % 6 != 0) {
            throw new InvalidValue(Message.of("remedy.model.quarters", Double.toString(hours)));
        }
        return new Hours((int) minutes);
    }

    public double value() {
        return minutes / 60.0;
    }

    /** More than none. */
    public boolean isSome() {
        return minutes > 0;
    }

    /** The sum, or 35 million hours where it is more. */
    public Hours plus(Hours other) {
        return new Hours((int) Math.min(Integer.MAX_VALUE, (long) minutes + other.minutes));
    }

    /** What is left after {@code other}, at least 0. */
    public Hours less(Hours other) {
        return new Hours(Math.max(0, minutes - other.minutes));
    }

    @Override
    public int compareTo(Hours other) {
        return Integer.compare(minutes, other.minutes);
    }

    /** Digits as in a file: {@code 1600}, {@code 152.5}. */
    @Override
    public String toString() {
        return minutes % 60 == 0 ? Integer.toString(minutes / 60) : Double.toString(value());
    }

    /** From {@code min} to {@code max}; one figure is a range of its own. */
    public record Range(Hours min, Hours max) {
        public Range {
            if (min.compareTo(max) > 0) {
                throw new InvalidValue(
                        Message.of("remedy.model.minimum", min.toString(), max.toString()));
            }
        }

        public static Range of(Hours hours) {
            return new Range(hours, hours);
        }

        public static Range of(int min, int max) {
            return new Range(Hours.of(min), Hours.of(max));
        }

        /**
         * Itself, where a schedule can have so many hours.
         *
         * @throws InvalidValue when they are more than 100,000
         */
        public Range possible() {
            if (max.minutes > MOST_MINUTES) {
                throw new InvalidValue(Message.of("remedy.model.hours", max.value()));
            }
            return this;
        }

        public Range plus(Range other) {
            return new Range(min.plus(other.min), max.plus(other.max));
        }

        public boolean isOne() {
            return min.equals(max);
        }

        /** {@code 1600} or {@code 400-600}. */
        @Override
        public String toString() {
            return isOne() ? min.toString() : min + "-" + max;
        }
    }
}
