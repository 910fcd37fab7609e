package org.trellis.files.schedule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.trellis.files.reading.Cell;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Numeral;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.schedule.Hours;

/** Values of a schedule file. One that can not be read adds an issue and answers "empty". */
public final class ScheduleFigures {
    private ScheduleFigures() {}

    static OptionalDouble number(Fields in, String key) {
        return in.number(key, 0, Double.MAX_VALUE);
    }

    static Optional<Hours> hours(Fields in, String key) {
        return parsed(
                in, key, Message.of("expected.schedule.hours"), value -> Hours.of(number(value)));
    }

    /** One figure, or {@code [min, max]}. */
    static Optional<Hours.Range> range(Fields in, String key) {
        return range(in, key, "expected.schedule.hours.range", range -> range);
    }

    /**
     * @param rule throws {@link InvalidValue} at a range that it refuses
     */
    static Optional<Hours.Range> range(
            Fields in, String key, String expected, UnaryOperator<Hours.Range> rule) {
        return ends(
                in,
                key,
                Message.of(expected),
                (from, to) ->
                        rule.apply(new Hours.Range(Hours.of(number(from)), Hours.of(number(to)))));
    }

    /** What {@code maker} makes of the two texts of {@code [a, b]}, or of one text twice. */
    static <T> Optional<T> ends(
            Fields in, String key, Message expected, BiFunction<String, String, T> maker) {
        List<String> ends = in.list(key).stream().map(Cell::text).toList();
        String shown = String.join(", ", ends);
        if (ends.size() > 2) {
            in.error(key, shown, expected, Message.of("remedy.schedule.range"));
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
            Fields in, String key, Message expected, Function<String, T> parse) {
        return in.given(key)
                .flatMap(value -> made(in, key, value, expected, () -> parse.apply(value)));
    }

    /** What {@code maker} makes; what it throws becomes an issue at {@code key}. */
    static <T> Optional<T> made(Fields in, String key, Message expected, Supplier<T> maker) {
        return made(in, key, in.raw(key).orElse(""), expected, maker);
    }

    private static <T> Optional<T> made(
            Fields in, String key, String shown, Message expected, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (InvalidValue e) {
            in.error(key, shown, expected, e.said());
            return Optional.empty();
        }
    }

    /**
     * @throws InvalidValue saying what to write instead
     */
    static double number(String text) {
        Numeral numeral = Numeral.read(text);
        return numeral.value().orElseThrow(() -> new InvalidValue(numeral.remedy()));
    }

    /**
     * @throws InvalidValue saying what to write instead
     */
    static int whole(String text) {
        double number = number(text);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw new InvalidValue(Message.of("remedy.number.decimals"));
        }
        return (int) number;
    }
}
