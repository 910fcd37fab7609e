package org.trellis.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/** A step into a job: authored in a ladder, inferred, or through a door. */
public sealed interface Move {
    Job.Id to();

    Kind kind();

    /** What the ladders say about it; empty for a door. */
    default Optional<Authored> authored() {
        return Optional.empty();
    }

    /** ENTRY is a door; no file holds one, nor one that is inferred. */
    enum Kind {
        VERTICAL,
        LATERAL,
        DIAGONAL,
        ENTRY,
        INFERRED;

        /** Those that a file may name. */
        public static final Set<Kind> AUTHORED =
                Collections.unmodifiableSet(EnumSet.of(VERTICAL, LATERAL, DIAGONAL));
    }

    /** Before the move, or after hire at training pay. */
    enum Learned {
        BEFORE,
        ON_THE_JOB
    }

    /** A critical developmental experience, such as {@code training: dementia care}. */
    record Experience(Type type, Text text) {
        public enum Type {
            OJT,
            TRAINING,
            EDUCATION,
            CREDENTIAL,
            APPRENTICESHIP,
            SUPERVISED_PRACTICE,
            PROJECT,
            ROTATION,
            MENTORING,
            LEAD_ROLE,
            ASSESSMENT,
            EXPERIENCE
        }
    }

    /** Into a job through its door, or back into a past job: no experience is asked. */
    record Entry(Job.Id to) implements Move {
        @Override
        public Kind kind() {
            return Kind.ENTRY;
        }
    }

    /** Why a move is inferred. */
    enum Basis {
        /** O*NET names the occupation as a primary related one. */
        RELATED,
        /** It is among those that ask the fewest learning hours. */
        NEAREST
    }

    /** From one job to another, by what O*NET rates of their occupations; no ladder states it. */
    record Inferred(Job.Id from, Job.Id to, Basis basis) implements Move {
        @Override
        public Kind kind() {
            return Kind.INFERRED;
        }
    }

    /**
     * From one job to another, as a ladder states it.
     *
     * @param learned when the skills of {@code to} are learned; empty when nobody has said
     * @param experienceMonths usual time in {@code from} before the move; 0 when none
     * @param programMonths usual length of the schooling or training; 0 when none
     * @param reason why this move between two ladders exists; empty inside one ladder
     */
    record Authored(
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
            Issue.Place place)
            implements Move {
        public Authored {
            Checks.notNegative(experienceMonths, "experience_months");
            Checks.notNegative(programMonths, "program_months");
            developmentalExperiences = List.copyOf(developmentalExperiences);
            if (from.equals(to)) {
                throw new InvalidValue(Message.of("remedy.model.itself", from));
            }
        }

        @Override
        public Optional<Authored> authored() {
            return Optional.of(this);
        }
    }
}
