package org.trellis.gap;

import java.time.LocalDate;
import java.util.Optional;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.Scales;

/** Where a standing comes from, with its date and the place in the data, if it has them. */
public sealed interface Origin {
    Evidence evidence();

    /** Of the rating, or when the credential was earned. */
    default Optional<LocalDate> date() {
        return Optional.empty();
    }

    /** Of the test that it comes from. */
    default Optional<Scales.Score> score() {
        return Optional.empty();
    }

    /** The cell or row of the data that says so; NOWHERE for what only the person's file says. */
    default Issue.Place place() {
        return Issue.Place.NOWHERE;
    }

    /**
     * An own rating.
     *
     * @param score of the test that it comes from
     */
    record Rated(Evidence evidence, LocalDate on, Optional<Scales.Score> score) implements Origin {
        public Rated(Evidence evidence, LocalDate on) {
            this(evidence, on, Optional.empty());
        }

        @Override
        public Optional<LocalDate> date() {
            return Optional.of(on);
        }
    }

    /** An own "has", {@code own}, that takes its level from {@code level}. */
    record Leveled(Origin own, Origin level) implements Origin {
        @Override
        public Evidence evidence() {
            return own.evidence();
        }

        @Override
        public Optional<LocalDate> date() {
            return own.date();
        }

        @Override
        public Optional<Scales.Score> score() {
            return own.score();
        }

        @Override
        public Issue.Place place() {
            return level.place();
        }
    }

    /**
     * Attested by a valid credential.
     *
     * @param by the one that is held, or presumed: {@code credential} itself or one that covers it
     */
    record Attested(
            Credential.Id credential,
            Credential.Id by,
            boolean presumed,
            Optional<LocalDate> date,
            Issue.Place place)
            implements Origin {
        @Override
        public Evidence evidence() {
            return presumed ? Evidence.PRESUMED : Evidence.CREDENTIAL;
        }
    }

    /** What a job held now or before asks for. */
    record Presumed(Job.Id job, Issue.Place place) implements Origin {
        @Override
        public Evidence evidence() {
            return Evidence.PRESUMED;
        }
    }

    /** Known of a competency of another model that is the same. */
    record CarriedOver(Competency.Id from, Origin origin) implements Origin {
        @Override
        public Evidence evidence() {
            return origin.evidence();
        }

        @Override
        public Optional<LocalDate> date() {
            return origin.date();
        }

        @Override
        public Optional<Scales.Score> score() {
            return origin.score();
        }

        @Override
        public Issue.Place place() {
            return origin.place();
        }
    }

    /** Nobody has checked. */
    record Nothing() implements Origin {
        @Override
        public Evidence evidence() {
            return Evidence.NONE;
        }
    }
}
