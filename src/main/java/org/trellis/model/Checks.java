package org.trellis.model;

import java.util.regex.Pattern;

/** What the records of this package refuse. Each message names the thing that was wrong. */
public final class Checks {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private Checks() {}

    public static String filled(String value, String what) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return value.strip();
    }

    public static String code(String value, String what) {
        filled(value, what);
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    what + " '" + value + "' is not a code (letters, digits, - . _)");
        }
        return value;
    }

    public static double notNegative(double value, String what) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(what + " must be 0 or more, not " + value);
        }
        return value;
    }

    public static int notNegative(int value, String what) {
        if (value < 0) {
            throw new IllegalArgumentException(what + " must be 0 or more, not " + value);
        }
        return value;
    }

    public static double above(double value, double least, String what) {
        if (!(value > least) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(what + " must be above " + least + ", not " + value);
        }
        return value;
    }

    public static void within(double value, double least, double most, String what) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    what + " must be from " + least + " to " + most + ", not " + value);
        }
    }
}
