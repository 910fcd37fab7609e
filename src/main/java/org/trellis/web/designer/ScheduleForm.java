package org.trellis.web.designer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Numeral;
import org.trellis.files.schedule.Phrasing;
import org.trellis.message.Code;
import org.trellis.message.Message;
import org.trellis.model.Text;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.report.Words;

/**
 * What somebody typed into a form. A value that can not be used counts as empty and leaves a
 * message for its field.
 */
public final class ScheduleForm {
    private final Map<String, String> typed;
    private final Words words;
    private final Map<String, String> errors = new LinkedHashMap<>();

    public ScheduleForm(Map<String, String> typed, Words words) {
        this.typed = typed == null ? Map.of() : typed;
        this.words = words;
    }

    /** By field, in the order they were found. */
    public Map<String, String> errors() {
        return errors;
    }

    public boolean isFine() {
        return errors.isEmpty();
    }

    public Map<String, String> typed() {
        return typed;
    }

    public boolean has(String field) {
        return typed.containsKey(field);
    }

    /** What stands there, as it was typed. */
    public String raw(String field) {
        String text = typed.get(field);
        return text == null ? "" : Cells.strip(text);
    }

    public void wrong(String field, String key, Object... args) {
        errors.putIfAbsent(field, words.say("designer.wrong." + key, args));
    }

    /** A message that is a sentence already. */
    public void refused(String field, Message message) {
        errors.putIfAbsent(field, words.say(message));
    }

    /** A line of words; empty when blank, too long, or telling what nobody may store. */
    public String line(String field) {
        return words(field, Phrasing.LINE).replaceAll("\\s+", " ");
    }

    /** Some lines of words, as above. */
    public String words(String field, int longest) {
        String text = raw(field);
        Optional<Phrasing.Fault> fault = Phrasing.fault(text, longest);
        if (fault.isPresent()) {
            wrong(field, Code.of(fault.get()), longest);
            return "";
        }
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    public String needed(String field) {
        String text = line(field);
        if (text.isEmpty()) {
            wrong(field, "empty");
        }
        return text;
    }

    public OptionalInt whole(String field, int least, int most) {
        OptionalDouble number = number(field, least, most);
        if (number.isPresent() && number.getAsDouble() != Math.rint(number.getAsDouble())) {
            wrong(field, "whole");
            return OptionalInt.empty();
        }
        return number.isPresent()
                ? OptionalInt.of((int) number.getAsDouble())
                : OptionalInt.empty();
    }

    /** By the rule for numbers; a dollar sign, {@code h} or {@code %} is left out. */
    public OptionalDouble number(String field, double least, double most) {
        String text = raw(field).replaceFirst("^\\$ ?", "").replaceFirst(" ?(h|%)$", "");
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        Numeral numeral = Numeral.read(text);
        if (numeral.value().isEmpty()) {
            errors.putIfAbsent(field, words.say(numeral.typedRemedy()));
            return OptionalDouble.empty();
        }
        double number = numeral.value().getAsDouble();
        if (number < least || number > most) {
            wrong(field, "range", shown(least), shown(most));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    private String shown(double value) {
        return value < 1 && value > 0 ? String.valueOf(value) : words.number(value);
    }

    /** In quarters or tenths of an hour, up to 100,000. */
    public Optional<Hours> hours(String field) {
        OptionalDouble number = number(field, 0, 100_000);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Hours.of(number.getAsDouble()));
        } catch (IllegalArgumentException e) {
            wrong(field, "hours");
            return Optional.empty();
        }
    }

    /** Both ends; one figure alone is both; empty when both are. */
    public Optional<Hours.Range> range(String low, String high) {
        Optional<Hours> min = hours(low);
        Optional<Hours> max = hours(high);
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            wrong(low, "order", raw(low), raw(high));
            return Optional.empty();
        }
        Optional<Hours> one = min.or(() -> max);
        return one.map(hours -> new Hours.Range(min.orElse(hours), max.orElse(hours)));
    }

    /** A day like 2026-05-31, as browsers send it; empty when blank. */
    public Optional<LocalDate> day(String field, LocalDate first, LocalDate last) {
        if (raw(field).isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(raw(field));
            if (!day.isBefore(first) && !day.isAfter(last)) {
                return Optional.of(day);
            }
            wrong(field, "day", words.date(first), words.date(last));
        } catch (DateTimeParseException e) {
            wrong(field, "date");
        }
        return Optional.empty();
    }

    /** One of the constants; {@code otherwise} when blank, or with a message when there is none. */
    public <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(raw(field))) {
                return each;
            }
        }
        if (!raw(field).isEmpty()) {
            String known =
                    Arrays.stream(type.getEnumConstants())
                            .map(each -> Code.of(each))
                            .collect(Collectors.joining(", "));
            wrong(field, "choice", raw(field), known);
        }
        return otherwise;
    }

    /** Where a program is registered; {@code otherwise} as above. */
    public String place(Jurisdiction.All known, String otherwise) {
        var found = known.find(raw("place"));
        if (found.isEmpty() && !raw("place").isEmpty()) {
            wrong("place", "place", raw("place"));
        }
        return found.map(Jurisdiction::code).orElse(otherwise);
    }

    /** {@code old} in every language when the words are the ones shown, else the new words. */
    public static Text text(Text old, String words, String lang) {
        return old.in(lang).equals(words) ? old : Text.of(words);
    }
}
