package org.trellis.message;

import java.util.Arrays;
import java.util.List;

/**
 * Something the program says: the key of a sentence and what fills its gaps. It is made where the
 * fact is known; a sentence in English or Spanish comes of it only at the edge, where the reader's
 * language is known.
 *
 * <p>An argument is a value and never a pattern: a text of somebody's file or command line, which
 * is shown as it is, a number, a {@link Quantity}, a date, a text in two languages, a constant,
 * another message, or a list of these.
 *
 * @param key such as {@code issue.expected.column}; the message files hold it in both languages
 */
public record Message(String key, List<Object> arguments) {
    /** Key of a message that is its only argument, as it is. */
    public static final String VERBATIM = "verbatim";

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.asList(arguments));
    }

    /** What somebody else wrote, shown as it is in every language. */
    public static Message verbatim(String text) {
        return of(VERBATIM, text);
    }

    public static Message none() {
        return verbatim("");
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return key.equals(VERBATIM) && String.valueOf(arguments.get(0)).isBlank();
    }

    /** For logs and tests: the key and its arguments, or what is verbatim. */
    @Override
    public String toString() {
        if (key.equals(VERBATIM)) {
            return String.valueOf(arguments.get(0));
        }
        return arguments.isEmpty() ? key : key + arguments;
    }
}
