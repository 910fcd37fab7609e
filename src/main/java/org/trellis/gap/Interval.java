package org.trellis.gap;

/**
 * From {@code low} to {@code high}, both included; a single number when they are equal.
 *
 * @throws IllegalArgumentException when low is above high or one of them is not a number
 */
public record Interval(double low, double high) {
    public static final Interval ZERO = new Interval(0, 0);

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not an interval: " + low + " to " + high);
        }
    }

    public static Interval exactly(double value) {
        return new Interval(value, value);
    }

    public boolean exact() {
        return low == high;
    }
}
