package org.trellis.lattice;

import java.util.List;
import java.util.OptionalDouble;
import org.trellis.credential.Gate;
import org.trellis.gap.Interval;
import org.trellis.gap.Line;
import org.trellis.model.Credential;
import org.trellis.model.Move;

/**
 * What a move asks of somebody who exactly meets the job it starts from.
 *
 * @param competencies lines of the next job that are a gap, or unknown because the first job says
 *     nothing of them; in the order of a gap report
 * @param gates required credentials of the next job that the first does not bring along, or that
 *     depend on the state
 * @param competencyHours to close the lines
 * @param schoolingHours known hours of the shortest way to earn what {@code gates} lack, with what
 *     that requires
 * @param wageChangeUsdPerYear next wage minus present one; empty when one of them is not known
 */
public record EdgeLabel(
        Move.Authored move,
        List<Line> competencies,
        List<Gate> gates,
        Interval competencyHours,
        double schoolingHours,
        OptionalDouble wageChangeUsdPerYear) {
    public EdgeLabel {
        competencies = List.copyOf(competencies);
        gates = List.copyOf(gates);
    }

    /** The credentials of the gates, each a list of alternatives. */
    public List<List<Credential>> credentials() {
        return gates.stream().map(Gate::anyOf).toList();
    }
}
