package org.trellis.web.problem;

import io.micronaut.http.HttpParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trellis.message.Code;

/** A value in an address that is none of those it can be. */
public final class UnknownValue extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;

    private final String value;
    private final List<String> known;

    /**
     * @param value as it stands in the address
     * @param known what could stand there, or examples of it
     */
    public UnknownValue(String value, List<String> known) {
        super("no such choice");
        this.value = value.substring(0, Math.min(LONGEST, value.length()));
        this.known = List.copyOf(known);
    }

    public static <E extends Enum<E>> UnknownValue of(Class<E> choices, String value) {
        return new UnknownValue(
                value,
                Arrays.stream(choices.getEnumConstants()).map(each -> Code.of(each)).toList());
    }

    /**
     * What stands in an address; empty where nothing does.
     *
     * @param pattern how a value is written
     * @param known what could stand there, or examples of it
     * @throws UnknownValue for what is not written as {@code pattern}
     */
    public static Optional<String> text(
            HttpParameters asked, String name, String pattern, String... known) {
        Optional<String> text = asked.getFirst(name).filter(each -> !each.isBlank());
        if (text.isPresent() && !text.get().matches(pattern)) {
            throw new UnknownValue(text.get(), List.of(known));
        }
        return text;
    }

    public String value() {
        return value;
    }

    public List<String> known() {
        return known;
    }
}
