package org.trellis.model;

import java.util.List;
import java.util.Optional;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * An authored step from one job to another.
 *
 * @param learned when the skills of {@code to} are learned; empty when nobody has said
 * @param experienceMonths usual time in {@code from} before the move; 0 when none
 * @param programMonths usual length of the schooling or training; 0 when none
 * @param reason why this move between two ladders exists; empty inside one ladder
 */
public record Move(
        Job.Id from,
        Job.Id to,
        Kind kind,
        Optional<Learned> learned,
        int experienceMonths,
        int programMonths,
        List<Experience> developmentalExperiences,
        String monthsSource,
        String source,
        Optional<Text> reason,
        Issue.Place place) {
    /** ENTRY is a door; no file holds one. */
    public enum Kind {
        VERTICAL,
        LATERAL,
        DIAGONAL,
        ENTRY
    }

    /** Before the move, or after hire at training pay. */
    public enum Learned {
        BEFORE,
        ON_THE_JOB
    }

    /** A critical developmental experience, such as {@code training: dementia care}. */
    public record Experience(String type, Text text) {}

    public Move {
        Checks.notNegative(experienceMonths, "experience_months");
        Checks.notNegative(programMonths, "program_months");
        developmentalExperiences = List.copyOf(developmentalExperiences);
        if (from.equals(to)) {
            throw new InvalidValue(Message.of("remedy.model.itself", from));
        }
    }
}
