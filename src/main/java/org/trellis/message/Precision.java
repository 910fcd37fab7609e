package org.trellis.message;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How exactly a figure is written for programs: to four decimals, more than any of our sources has.
 * A sum of halves of cents would else end in the dust of binary fractions, {@code 524.5600000001}.
 */
public final class Precision {
    /** Of a figure in JSON and CSV. */
    public static final int DECIMALS = 4;

    private Precision() {}

    /** Halves away from zero; never a negative zero. */
    public static double rounded(double figure) {
        return Double.isFinite(figure)
                ? BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue()
                : figure;
    }
}
