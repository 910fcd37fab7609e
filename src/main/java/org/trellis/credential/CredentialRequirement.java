package org.trellis.credential;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.trellis.model.Credential;
import org.trellis.model.Job;

/** A credential that a job asks of one person, or any one of several. */
public record CredentialRequirement(List<Credential.Id> anyOf, Job.Need need) {
    public CredentialRequirement {
        anyOf = List.copyOf(anyOf);
    }

    /**
     * A row of a job once {@code stateRequires} is applied: what varies by state is required if the
     * state requires any of the alternatives. Empty when the state requires none of them.
     */
    static Optional<CredentialRequirement> of(
            Job.AskedCredential row, Map<Credential.Id, Boolean> stateRequires) {
        if (row.need() != Job.Need.VARIES_BY_STATE) {
            return Optional.of(new CredentialRequirement(row.anyOf(), row.need()));
        }
        List<Boolean> answers =
                row.anyOf().stream().map(stateRequires::get).filter(Objects::nonNull).toList();
        if (answers.isEmpty()) {
            return Optional.of(new CredentialRequirement(row.anyOf(), row.need()));
        }
        return answers.contains(true)
                ? Optional.of(new CredentialRequirement(row.anyOf(), Job.Need.REQUIRED))
                : Optional.empty();
    }
}
