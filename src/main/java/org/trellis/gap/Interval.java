package org.trellis.gap;

import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * From {@code low} to {@code high}, both included; a single number when they are equal.
 *
 * @throws IllegalArgumentException when low is above high or one of them is not a number
 */
public record Interval(double low, double high) {
    public static final Interval ZERO = new Interval(0, 0);

    public Interval {
        if (!(low <= high)) {
            throw new InvalidValue(Message.of("remedy.model.minimum", low, high));
        }
    }

    public static Interval exactly(double value) {
        return new Interval(value, value);
    }

    public boolean exact() {
        return low == high;
    }
}
