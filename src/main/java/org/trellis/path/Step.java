package org.trellis.path;

import java.util.List;
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.Move;

/**
 * One move of a path and what it asks. {@code schoolingHours} is the sum of {@code credentials} in
 * their order, {@code competencyHours} the sum of {@code raises}, {@code hours} the greater of the
 * two.
 *
 * @param from empty on the first step of somebody who is not working
 * @param move empty where no authored move is used: the way into a first job, or back to a past one
 * @param usdAtLeast some fee is unknown and adds nothing to {@code usd}
 * @param experienceMonthsLeft months still to serve in {@code from}
 * @param programMonthsLeft usual length of the schooling, 0 when none is left
 * @param wage of the job moved into; empty when not known
 */
public record Step(
        Optional<Job.Id> from,
        Job.Id to,
        Move.Kind kind,
        Optional<Move> move,
        double months,
        double hours,
        double schoolingHours,
        double competencyHours,
        double usd,
        boolean usdAtLeast,
        double experienceMonthsLeft,
        double programMonthsLeft,
        Optional<Job.Wage> wage,
        List<Raise> raises,
        List<Earned> credentials) {
    public Step {
        raises = List.copyOf(raises);
        credentials = List.copyOf(credentials);
    }
}
