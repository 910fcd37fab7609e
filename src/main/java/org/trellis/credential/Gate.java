package org.trellis.credential;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Credential;
import org.trellis.model.Issue;
import org.trellis.model.Job;

/**
 * A credential that a job asks for, or any one of several. Never averaged into a score.
 *
 * @param by the held credential that decides the state: one asked for, or one that covers it
 * @param expires last valid day of {@code by}; empty when it is undated
 * @param presumed only because the current job requires it
 * @param source key of the source of the row
 * @param place the row it was read from
 */
public record Gate(
        List<Credential> anyOf,
        Job.Need need,
        State state,
        Optional<Credential> by,
        Optional<LocalDate> expires,
        boolean presumed,
        String source,
        Issue.Place place) {
    /** EXPIRING is still valid, but not for longer than {@code expiring_soon_days}. */
    public enum State {
        MET,
        EXPIRING,
        EXPIRED,
        MISSING,
        UNKNOWN,
        DEPENDS_ON_STATE;

        public boolean valid() {
            return this == MET || this == EXPIRING;
        }
    }

    public Gate {
        anyOf = List.copyOf(anyOf);
    }

    /** Whether it keeps the person out of the job today. */
    public boolean closed() {
        boolean asked = need == Job.Need.REQUIRED || need == Job.Need.TYPICAL;
        return asked && (state == State.EXPIRED || state == State.MISSING);
    }

    /** Whether nobody knows if it keeps the person out of the job. */
    public boolean open() {
        return need != Job.Need.PREFERRED && !state.valid() && !closed();
    }
}
