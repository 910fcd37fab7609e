package org.trellis.model.schedule;

import java.util.Optional;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Level;
import org.trellis.model.Text;

/**
 * What is taught and demonstrated: a competency of a model, or the paper's own words.
 *
 * @param level taught to; empty when no level is stated
 * @param core has to be demonstrated to complete the apprenticeship
 * @param assessedBy how it is demonstrated
 */
public record Skill(
        Optional<Competency.Id> competency,
        Optional<Text> words,
        Optional<Level> level,
        boolean core,
        Optional<Text> assessedBy) {
    public Skill {
        if (competency.isEmpty() && words.isEmpty()) {
            throw new InvalidValue(Message.of("expected.schedule.skill"));
        }
    }

    public static Skill of(Competency.Id competency, Optional<Level> level) {
        return new Skill(Optional.of(competency), Optional.empty(), level, false, Optional.empty());
    }

    /** A core skill, which has to be demonstrated in this way. */
    public Skill withAssessment(Text how) {
        return new Skill(competency, words, level, true, Optional.of(how));
    }
}
