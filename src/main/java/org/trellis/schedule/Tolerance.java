package org.trellis.schedule;

/**
 * Comparing sums of parts of hours, months and percentages: figures that differ by less than 1e-9
 * are equal, so that a third of 3,000 hours taken three times is 3,000 hours.
 */
public final class Tolerance {
    static final double EPSILON = 1e-9;

    private Tolerance() {}

    /** The whole number at or below; 2.9999999999 is 3. */
    public static int floor(double value) {
        return (int) Math.floor(value + EPSILON);
    }

    /** The whole number at or above; 3.0000000001 is 3. */
    public static int ceil(double value) {
        return (int) Math.ceil(value - EPSILON);
    }

    public static boolean less(double a, double b) {
        return a < b - EPSILON;
    }

    public static boolean more(double a, double b) {
        return a > b + EPSILON;
    }
}
