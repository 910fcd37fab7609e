package org.trellis.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A level on a scale. Levels of two scales compare only through {@link Scales}.
 *
 * @param value a step of the scale, or between two of them where it is an average, as O*NET's are;
 *     0 or more
 */
public record Level(String scale, double value) {
    public Level {
        Checks.code(scale, "scale");
        Checks.notNegative(value, "level");
    }

    /** Whether it is a step of a scale and not between two of them. */
    public boolean isStep() {
        return value == Math.rint(value);
    }

    /** The step, or the next lower one. */
    public int step() {
        return (int) value;
    }

    /** One lower; of one below 1, the lowest there is. */
    public Level oneLess() {
        return new Level(scale, Math.max(0, value - 1));
    }

    /** {@code 3}, or {@code 3.6} between two steps. */
    public String shown() {
        return shown(value);
    }

    /** As {@link #shown()}. */
    public static String shown(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** An integer where it is a step, else with two digits after the point. */
    public Number number() {
        return number(value);
    }

    /** As {@link #number()}. */
    public static Number number(double value) {
        double hundredths = Math.rint(value * 100);
        if (hundredths % 100 == 0) {
            return (int) (hundredths / 100);
        }
        return hundredths / 100;
    }
}
