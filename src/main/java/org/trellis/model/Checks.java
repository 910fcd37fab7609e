package org.trellis.model;

/** What the records of this package refuse. Each message names the thing that was wrong. */
final class Checks {
    private Checks() {}

    static String filled(String value, String what) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return value.strip();
    }

    static String code(String value, String what) {
        filled(value, what);
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException(
                    what + " '" + value + "' is not a code (letters, digits, - . _)");
        }
        return value;
    }

    static double notNegative(double value, String what) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(what + " must be 0 or more, not " + value);
        }
        return value;
    }

    static int notNegative(int value, String what) {
        if (value < 0) {
            throw new IllegalArgumentException(what + " must be 0 or more, not " + value);
        }
        return value;
    }
}
