package org.trellis.model.schedule;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.message.Code;
import org.trellis.model.Checks;
import org.trellis.model.Text;

/**
 * What the sponsor's standards say beside the schedule, in the sponsor's own words.
 *
 * @param words what is stated, in the order of the rule
 * @param apprentices how many apprentices the program is to have; empty when not stated
 * @param ratings how shown skills are rated; empty when not stated
 */
public record Standards(
        Map<Part, Text> words, OptionalInt apprentices, Optional<RatingScale> ratings) {
    public static final Standards NONE = new Standards(Map.of(), OptionalInt.empty());
    public static final int MOST_APPRENTICES = 100_000;

    /** In the order of 29 CFR 29.5(b). */
    public enum Part {
        INSTRUCTORS,
        EVALUATION,
        RATIO_SCOPE,
        SAFETY,
        QUALIFICATIONS,
        AGREEMENT,
        TRANSFER,
        SUPERVISION,
        RECOGNITION,
        AGENCY,
        REGISTRATION,
        NOTICES,
        CANCELLATION,
        EQUAL_OPPORTUNITY,
        AFFIRMATIVE_ACTION,
        COMPLAINTS,
        RECORDS;

        /** As written in files: {@code ratio_scope}. */
        public String code() {
            return Code.of(this);
        }
    }

    public Standards {
        Map<Part, Text> copy = new EnumMap<>(Part.class);
        copy.putAll(words);
        words = Collections.unmodifiableMap(copy);
        apprentices.ifPresent(number -> Checks.within(number, 0, MOST_APPRENTICES, "apprentices"));
    }

    /** Where nothing is said of ratings. */
    public Standards(Map<Part, Text> words, OptionalInt apprentices) {
        this(words, apprentices, Optional.empty());
    }

    public Optional<Text> find(Part part) {
        return Optional.ofNullable(words.get(part));
    }

    public Standards with(Part part, Text text) {
        Map<Part, Text> more = new EnumMap<>(Part.class);
        more.putAll(words);
        more.put(part, text);
        return new Standards(more, apprentices, ratings);
    }

    public Standards withRatings(RatingScale other) {
        return new Standards(words, apprentices, Optional.of(other));
    }
}
