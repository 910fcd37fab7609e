package org.trellis.path.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.credential.Gate;
import org.trellis.gap.Interval;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Earned;

/**
 * From one of the jobs to another, for somebody who just meets the first.
 *
 * @param direct whether a move leads there without a job in between
 * @param best the way that is recommended first: as for all questions, the first of {@link
 *     org.trellis.path.Choices}; empty where none is known
 * @param hours to learn what the first does not ask
 * @param gates credentials that the first does not bring along
 * @param wageChangeUsdPerYear empty when one of the wages is not known
 */
public record Passage(
        Job from,
        Job to,
        boolean direct,
        Optional<CareerPath> best,
        Interval hours,
        List<Gate> gates,
        OptionalDouble wageChangeUsdPerYear) {
    public Passage {
        gates = List.copyOf(gates);
    }

    /** What the best way earns besides, such as the school before a license; each once. */
    public List<Credential> earnedBesides() {
        return best.stream()
                .flatMap(way -> way.steps().stream())
                .flatMap(step -> step.credentials().stream())
                .map(Earned::credential)
                .filter(each -> gates.stream().noneMatch(gate -> gate.anyOf().contains(each)))
                .distinct()
                .toList();
    }
}
