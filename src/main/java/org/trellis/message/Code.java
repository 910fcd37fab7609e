package org.trellis.message;

import java.util.Locale;

/** How a constant is written outside of the program; scripts and kept files depend on it. */
public final class Code {
    private Code() {}

    /** In files, JSON, CSV, forms and keys of messages: {@code learning_hours}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** In addresses, options of the command line and names of classes of CSS: {@code by-hours}. */
    public static String hyphened(Enum<?> constant) {
        return of(constant).replace('_', '-');
    }

    /** Whether {@code typed} is one of these two, in any case. */
    public static boolean isOf(Enum<?> constant, String typed) {
        return constant.name().equalsIgnoreCase(typed.replace('-', '_'));
    }
}
