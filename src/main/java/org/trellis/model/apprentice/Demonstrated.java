package org.trellis.model.apprentice;

import java.time.LocalDate;
import org.trellis.model.Checks;
import org.trellis.model.schedule.RatingScale;

/**
 * A skill an apprentice showed to an assessor.
 *
 * @param process number of the work process in the schedule, from 1
 * @param skill as the schedule names it in English: {@code model/code}, or the paper's own words
 * @param rating on the program's own scale
 */
public record Demonstrated(int process, String skill, int rating, String assessor, LocalDate on) {
    public Demonstrated {
        skill = Checks.filled(skill, "skill");
        assessor = Checks.filled(assessor, "assessor");
        Checks.within(rating, 0, RatingScale.HIGHEST, "rating");
    }
}
