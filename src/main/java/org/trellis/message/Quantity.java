package org.trellis.message;

/** A figure with its unit, rounded and spelled out only where it is shown. */
public record Quantity(double value, Unit unit) {
    /** On average: a twelfth of a year, every fourth of which has a day more. */
    public static final double DAYS_PER_MONTH = 365.25 / 12;

    public static final double WEEKS_PER_YEAR = 52;

    public static final double WEEKS_PER_MONTH = WEEKS_PER_YEAR / 12;

    public enum Unit {
        USD,
        HOURS,
        MONTHS,
        /** Of 1, not of 100. */
        SHARE,
        /** Of 100. */
        PERCENT
    }

    public static Quantity usd(double value) {
        return new Quantity(value, Unit.USD);
    }

    public static Quantity hours(double value) {
        return new Quantity(value, Unit.HOURS);
    }

    public static Quantity months(double value) {
        return new Quantity(value, Unit.MONTHS);
    }

    public static Quantity share(double value) {
        return new Quantity(value, Unit.SHARE);
    }

    public static Quantity percent(double value) {
        return new Quantity(value, Unit.PERCENT);
    }
}
