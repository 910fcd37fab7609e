package org.trellis.files.schedule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.trellis.files.reading.Cell;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Fields;
import org.trellis.model.schedule.Hours;

/** Values of a schedule file. One that can not be read adds an issue and answers "empty". */
public final class ScheduleFigures {
    private ScheduleFigures() {}

    static OptionalDouble number(Fields in, String key) {
        return in.number(key, 0, Double.MAX_VALUE);
    }

    static Optional<Hours> hours(Fields in, String key) {
        return parsed(in, key, "hours, 0 or more", value -> Hours.of(number(value)));
    }

    /** One figure, or {@code [min, max]}. */
    static Optional<Hours.Range> range(Fields in, String key) {
        return ends(
                in,
                key,
                "hours, 0 or more, the minimum first",
                (from, to) -> new Hours.Range(Hours.of(number(from)), Hours.of(number(to))));
    }

    /** What {@code maker} makes of the two texts of {@code [a, b]}, or of one text twice. */
    static <T> Optional<T> ends(
            Fields in, String key, String expected, BiFunction<String, String, T> maker) {
        List<String> ends = in.list(key).stream().map(Cell::text).toList();
        String shown = String.join(", ", ends);
        if (ends.size() > 2) {
            in.error(key, shown, expected, "Write one figure, or two in brackets: [400, 600].");
            return Optional.empty();
        }
        return ends.isEmpty()
                ? Optional.empty()
                : made(
                        in,
                        key,
                        shown,
                        expected,
                        () -> maker.apply(ends.get(0), ends.get(ends.size() - 1)));
    }

    /** What {@code parse} makes of the text; what it throws becomes the issue. */
    static <T> Optional<T> parsed(
            Fields in, String key, String expected, Function<String, T> parse) {
        return in.given(key)
                .flatMap(value -> made(in, key, value, expected, () -> parse.apply(value)));
    }

    /** What {@code maker} makes; what it throws becomes an issue at {@code key}. */
    static <T> Optional<T> made(Fields in, String key, String expected, Supplier<T> maker) {
        return made(in, key, in.raw(key).orElse(""), expected, maker);
    }

    private static <T> Optional<T> made(
            Fields in, String key, String shown, String expected, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            in.error(key, shown, expected, sentence(e.getMessage()));
            return Optional.empty();
        }
    }

    /**
     * @throws IllegalArgumentException saying what to write instead
     */
    static double number(String text) {
        return Cells.number(text)
                .orElseThrow(() -> new IllegalArgumentException(Cells.numberRemedy(text)));
    }

    /**
     * @throws IllegalArgumentException saying what to write instead
     */
    static int whole(String text) {
        double number = number(text);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("write it without decimals");
        }
        return (int) number;
    }

    private static String sentence(String message) {
        String end = message.endsWith(".") ? "" : ".";
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + end;
    }
}
