package org.trellis.model.apprentice;

import java.time.LocalDate;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Checks;

/**
 * A skill an apprentice showed to an assessor.
 *
 * @param process number of the work process in the schedule, from 1
 * @param skill as the schedule names it in English: {@code model/code}, or the paper's own words
 * @param rating 1 to 5
 */
public record Demonstrated(int process, String skill, int rating, String assessor, LocalDate on) {
    public static final int MOST_RATING = 5;

    public Demonstrated {
        skill = Checks.filled(skill, "skill");
        assessor = Checks.filled(assessor, "assessor");
        if (rating < 1 || rating > MOST_RATING) {
            throw new InvalidValue(
                    Message.of("remedy.model.within", "rating", 1, MOST_RATING, rating));
        }
    }
}
