package org.trellis.model;

import java.util.Set;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/** What the records of this package refuse. Each message names the field that was wrong. */
public final class Checks {
    private Checks() {}

    public static String filled(String value, String what) {
        if (value == null || value.isBlank()) {
            throw new InvalidValue(Message.of("remedy.model.empty", what));
        }
        return value.strip();
    }

    public static String code(String value, String what) {
        filled(value, what);
        if (!isCode(value)) {
            throw new InvalidValue(Message.of("remedy.model.code", what, value));
        }
        return value;
    }

    /**
     * Letters and digits without accents, dots, underscores and hyphens, the first a letter or a
     * digit. A hundred thousand of them are tried at a start, so there is no pattern.
     */
    private static boolean isCode(String value) {
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            boolean plain =
                    sign >= 'a' && sign <= 'z'
                            || sign >= 'A' && sign <= 'Z'
                            || sign >= '0' && sign <= '9';
            if (!plain && (i == 0 || sign != '.' && sign != '_' && sign != '-')) {
                return false;
            }
        }
        return true;
    }

    public static double notNegative(double value, String what) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new InvalidValue(Message.of("remedy.model.positive", what, plain(value)));
        }
        return value;
    }

    public static int notNegative(int value, String what) {
        if (value < 0) {
            throw new InvalidValue(Message.of("remedy.model.positive", what, value));
        }
        return value;
    }

    public static double above(double value, double least, String what) {
        if (!(value > least) || Double.isInfinite(value)) {
            throw new InvalidValue(
                    Message.of("remedy.model.above", what, plain(least), plain(value)));
        }
        return value;
    }

    public static <T> void oneOf(T value, Set<T> known, String what) {
        if (!known.contains(value)) {
            throw new InvalidValue(
                    Message.of(
                            "remedy.model.known",
                            what,
                            known.stream().map(String::valueOf).sorted().toList(),
                            String.valueOf(value)));
        }
    }

    public static void within(double value, double least, double most, String what) {
        if (!(value >= least && value <= most)) {
            throw new InvalidValue(
                    Message.of(
                            "remedy.model.within", what, plain(least), plain(most), plain(value)));
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
