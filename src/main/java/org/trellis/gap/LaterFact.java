package org.trellis.gap;

import java.time.LocalDate;
import org.trellis.model.Competency;
import org.trellis.model.Credential;

/** A fact dated after the day the answer holds for; it does not count. */
public sealed interface LaterFact {
    LocalDate date();

    record Rated(Competency.Id competency, LocalDate date) implements LaterFact {}

    record Earned(Credential.Id credential, LocalDate date) implements LaterFact {}
}
