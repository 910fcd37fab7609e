package org.trellis.files.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * One value of a file and where it stands: a cell of a table or a value of YAML. What is not as
 * expected adds an issue and answers "empty"; an empty text answers "empty" without an issue.
 *
 * @param text without outer spaces
 * @param semicolons whether it stands in a table separated by semicolons
 * @param needed whether a file cannot do without it
 */
public record Cell(Reading reading, Place place, String text, boolean semicolons, boolean needed) {
    public Cell(Reading reading, Place place, String text) {
        this(reading, place, text, false, false);
    }

    public OptionalDouble number(double least, double most) {
        return number(least, most, any -> true);
    }

    private OptionalDouble number(double least, double most, DoublePredicate also) {
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        Numeral numeral = Numeral.read(text, semicolons);
        OptionalDouble number = numeral.value();
        DoublePredicate within = value -> value >= least && value <= most;
        if (number.isPresent() && within.test(number.getAsDouble())) {
            return number;
        }
        Message remedy =
                number.isPresent()
                        ? Message.of("remedy.number.range")
                        : numeral.remedy(within.and(also));
        error(Cells.range(least, most), needed ? Numeral.filled(remedy) : remedy);
        return OptionalDouble.empty();
    }

    public OptionalInt whole(int least, int most) {
        OptionalDouble number = number(least, most, value -> value == Math.rint(value));
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (number.getAsDouble() != Math.rint(number.getAsDouble())) {
            error(Message.of("expected.whole"), Message.of("remedy.number.decimals"));
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) number.getAsDouble());
    }

    public Optional<LocalDate> date() {
        Optional<LocalDate> date = Cells.date(text);
        if (date.isEmpty() && !text.isEmpty()) {
            error(Message.of("expected.date"), Cells.dateRemedy(text));
        }
        return date;
    }

    /** One of the words of an enum, as written in files. */
    public <E extends Enum<E>> Optional<E> word(Class<E> type) {
        return word(EnumSet.allOf(type));
    }

    /** One of these words of an enum, as written in files. */
    public <E extends Enum<E>> Optional<E> word(Set<E> known) {
        Optional<E> word = Cells.word(text, known);
        if (word.isEmpty() && !text.isEmpty()) {
            List<String> words = Cells.wordsOf(known);
            Message remedy = Nearest.remedy(text, words, Message.of("remedy.word"));
            error(Message.of("expected.word", String.join(", ", words)), remedy);
        }
        return word;
    }

    /** A declared code; one that was declared in a row that was left out is dropped silently. */
    public Optional<String> known(Vocabulary.Kind kind) {
        if (reading.words().isLost(kind, text)) {
            return Optional.empty();
        }
        Optional<String> found = reading.words().find(kind, text);
        if (found.isPresent()) {
            return found;
        }
        if (!text.isEmpty()) {
            Message otherwise =
                    kind.isCode(text)
                            ? Message.of("remedy.known", text)
                            : Message.of("remedy.known.other");
            Collection<String> all = reading.words().near(kind, text);
            error(kind.expected(), Nearest.remedy(text, all, otherwise));
        }
        return Optional.empty();
    }

    public void error(Message expected, Message remedy) {
        reading.add(Issue.error(place, text, expected, remedy));
    }
}
