package org.trellis.model.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Checks;

/**
 * The whole numbers a program rates a shown skill with, from least to most.
 *
 * @param pass the least rating with which a skill counts as learned; empty while nobody has said
 * @param grades what ratings mean, in the program's own words, from least to most; some may have
 *     none
 */
public record RatingScale(int least, int most, OptionalInt pass, List<Grade> grades) {
    public static final int HIGHEST = 100;

    /** Where a program does not say: 1 to 5, and no pass mark that it could be held to. */
    public static final RatingScale UNSTATED = new RatingScale(1, 5, OptionalInt.empty());

    /** What one rating means. */
    public record Grade(int rating, String words) {
        private static final Pattern LINE =
                Pattern.compile("\\(?(\\d{1,3})\\)?\\s*[=:.—–-]\\s*(\\S.*)");

        public Grade {
            words = Checks.filled(words, "grades");
        }

        /** {@code 3 = alone, with review}; empty when the line is no such thing. */
        public static Optional<Grade> read(String line) {
            Matcher grade = LINE.matcher(line.strip());
            return grade.matches()
                    ? Optional.of(new Grade(Integer.parseInt(grade.group(1)), grade.group(2)))
                    : Optional.empty();
        }

        /** As a form or a file has it. */
        @Override
        public String toString() {
            return rating + " = " + words;
        }
    }

    public RatingScale {
        if (least < 0 || most > HIGHEST || least >= most) {
            throw new InvalidValue(Message.of("log.scale.ends", HIGHEST));
        }
        if (pass.isPresent() && (pass.getAsInt() <= least || pass.getAsInt() > most)) {
            throw new InvalidValue(Message.of("log.scale.pass", least + 1, most));
        }
        grades = grades.stream().sorted(Comparator.comparingInt(Grade::rating)).toList();
        for (int i = 0; i < grades.size(); i++) {
            int rating = grades.get(i).rating();
            boolean twice = i > 0 && grades.get(i - 1).rating() == rating;
            if (twice || rating < least || rating > most) {
                throw new InvalidValue(Message.of("log.scale.grade", grades.get(i).toString()));
            }
        }
    }

    /** Where nobody says what the ratings mean. */
    public RatingScale(int least, int most, OptionalInt pass) {
        this(least, most, pass, List.of());
    }

    public boolean has(int rating) {
        return rating >= least && rating <= most;
    }

    /** {@code 0 to 4, 3 passes}. */
    public Message said() {
        return pass.isPresent()
                ? Message.of("log.scale", least, most, pass.getAsInt())
                : Message.of("log.scale.unmarked", least, most);
    }

    /** As above, with what the ratings mean. */
    public Message saidInFull() {
        List<String> meanings = grades.stream().map(Grade::toString).toList();
        return grades.isEmpty()
                ? said()
                : Message.of("log.scale.grades", said(), String.join("; ", meanings));
    }
}
