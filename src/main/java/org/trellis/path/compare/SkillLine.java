package org.trellis.path.compare;

import java.util.List;
import java.util.Optional;
import org.trellis.model.Competency;
import org.trellis.model.Requirement;

/**
 * One skill across all that is compared.
 *
 * @param asks one for each side, in their order; empty where a side does not ask it
 */
public record SkillLine(
        Competency competency, List<Optional<Requirement.Ask>> asks, Change change) {
    public SkillLine {
        asks = List.copyOf(asks);
    }
}
