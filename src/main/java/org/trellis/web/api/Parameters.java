package org.trellis.web.api;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.files.reading.Numeral;
import org.trellis.message.Code;
import org.trellis.message.Message;
import org.trellis.model.Job;
import org.trellis.model.person.PersonDay;
import org.trellis.report.Words;
import org.trellis.web.Lookup;
import org.trellis.web.Missing;
import org.trellis.web.problem.Problem.Near;
import org.trellis.web.problem.Refused;

/**
 * Reads what an address of the API asks, by the rules of files and of the command line. What cannot
 * be used is {@link Refused} under the name of its parameter; a blank one counts as left out.
 */
@Singleton
public final class Parameters {
    private static final String SOC = "[0-9]{2}(-[0-9]{1,4}(\\.[0-9]{2})?)?";

    private final Lookup lookup;

    Parameters(Lookup lookup) {
        this.lookup = lookup;
    }

    private static Optional<String> stated(Optional<String> text) {
        return text.map(String::strip).filter(each -> !each.isEmpty());
    }

    /** What must not be left out. */
    public String needed(String field, String text) {
        return stated(Optional.of(text))
                .orElseThrow(() -> Refused.field(field, Message.of("api.needed", field)));
    }

    /** A job of a ladder, or a U.S. occupation. */
    public Optional<Job> findJob(String field, Optional<String> text, Words words) {
        return named(field, () -> lookup.findAnyJob(text, words));
    }

    /** As {@link #findJob}, where one has to be named. */
    public Job job(String field, String text, Words words) {
        String name = needed(field, text);
        return named(field, () -> lookup.findAnyJob(Optional.of(name), words).orElseThrow());
    }

    /** An O*NET-SOC code, or the beginning of one. */
    public Optional<String> field(Optional<String> text) {
        Optional<String> stated = stated(text);
        if (stated.filter(each -> !each.matches(SOC)).isPresent()) {
            throw Refused.field("field", Message.of("api.field", "field", stated.get()));
        }
        return stated;
    }

    /** What {@code found} finds; a name that there is not is refused with the nearest ones. */
    private static <T> T named(String field, Supplier<T> found) {
        try {
            return found.get();
        } catch (Missing missing) {
            throw Refused.name(
                    field,
                    Message.of("api.unknown_name", field, missing.name()),
                    missing.suggestions().stream().map(Parameters::near).toList());
        }
    }

    private static Near near(Missing.Suggestion each) {
        return new Near(each.id(), each.title());
    }

    public OptionalDouble number(String field, Optional<String> text) {
        Optional<String> stated = stated(text);
        if (stated.isEmpty()) {
            return OptionalDouble.empty();
        }
        Numeral read = Numeral.read(stated.get());
        if (read.value().isEmpty()) {
            throw Refused.field(
                    field, Message.of("api.number", field, stated.get(), read.typedRemedy()));
        }
        return read.value();
    }

    /** A whole number of this range. */
    public OptionalInt whole(String field, Optional<String> text, int least, int most) {
        OptionalDouble number = number(field, text);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        double value = number.getAsDouble();
        if (value != Math.rint(value) || value < least || value > most) {
            throw Refused.field(field, Message.of("api.whole", field, text.get(), least, most));
        }
        return OptionalInt.of((int) value);
    }

    /** The day an answer holds for; today when none is asked for. */
    public LocalDate on(Optional<String> text) {
        try {
            LocalDate today = LocalDate.now();
            LocalDate day = stated(text).map(LocalDate::parse).orElse(today);
            if (!PersonDay.ASKED.holds(day, today)) {
                Message expected = PersonDay.ASKED.expected(today);
                throw Refused.field(
                        "on", Message.of("api.date.within", "on", text.get(), expected));
            }
            return day;
        } catch (DateTimeParseException e) {
            throw Refused.field("on", Message.of("api.date", "on", text.get()));
        }
    }

    /** The constant of this name, in any case. */
    public <E extends Enum<E>> Optional<E> findOneOf(
            String field, Class<E> type, Optional<String> text) {
        return stated(text)
                .map(
                        name ->
                                Stream.of(type.getEnumConstants())
                                        .filter(each -> Code.isOf(each, name))
                                        .findFirst()
                                        .orElseThrow(() -> noChoice(field, type, name)));
    }

    public <E extends Enum<E>> E oneOf(
            String field, Class<E> type, Optional<String> text, E otherwise) {
        return findOneOf(field, type, text).orElse(otherwise);
    }

    private static Refused noChoice(String field, Class<? extends Enum<?>> type, String name) {
        String known =
                Stream.of(type.getEnumConstants())
                        .map(Code::hyphened)
                        .collect(Collectors.joining(", "));
        return Refused.field(field, Message.of("api.choice", field, name, known));
    }

    /** Yes or no. */
    public boolean yes(String field, Optional<String> text, boolean otherwise) {
        Optional<String> stated = stated(text).map(each -> each.toLowerCase(Locale.ROOT));
        if (stated.filter(each -> !List.of("yes", "no", "true", "false").contains(each))
                .isPresent()) {
            throw Refused.field(field, Message.of("api.choice", field, stated.get(), "yes, no"));
        }
        return stated.map(each -> each.equals("yes") || each.equals("true")).orElse(otherwise);
    }

    /** Several names, separated by commas. */
    public static List<String> several(Optional<String> text) {
        return text.stream()
                .flatMap(all -> Stream.of(all.split(",")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
