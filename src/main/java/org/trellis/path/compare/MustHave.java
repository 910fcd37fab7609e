package org.trellis.path.compare;

import java.util.List;
import java.util.Optional;
import org.trellis.model.Credential;
import org.trellis.model.Job;

/**
 * A credential, or any one of several, across all that is compared.
 *
 * @param needs one for each side, in their order; empty where a side does not ask it
 */
public record MustHave(List<Credential> anyOf, List<Optional<Job.Need>> needs) {
    public MustHave {
        anyOf = List.copyOf(anyOf);
        needs = List.copyOf(needs);
    }
}
