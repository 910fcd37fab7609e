package org.trellis.path.version;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import org.trellis.model.Job;
import org.trellis.path.account.CareerPath;

/**
 * The best way of one person to one job, before and after.
 *
 * @param person the id
 * @param before empty where there was none within the person's limits
 */
public record WayChange(
        String person, Job.Id job, Optional<CareerPath> before, Optional<CareerPath> after) {
    /** How many months longer it is now; 0 where one of the two is missing. */
    public double months() {
        return more(CareerPath::months);
    }

    /** How many dollars more expensive it is now; 0 where one of the two is missing. */
    public double usd() {
        return more(CareerPath::usd);
    }

    private double more(ToDoubleFunction<CareerPath> figure) {
        return before.isPresent() && after.isPresent()
                ? figure.applyAsDouble(after.get()) - figure.applyAsDouble(before.get())
                : 0;
    }

    /** Whether it passes other jobs now, where there was one and is one. */
    public boolean passesOthers() {
        return both((old, now) -> !old.jobs().equals(now.jobs()));
    }

    /** Whether it passes the same jobs, some of them by another kind of move or of learning. */
    public boolean isTakenOtherwise() {
        return both(
                (old, now) ->
                        old.jobs().equals(now.jobs())
                                && !WayChanges.steps(old).equals(WayChanges.steps(now)));
    }

    private boolean both(BiPredicate<CareerPath, CareerPath> differ) {
        return before.isPresent() && after.isPresent() && differ.test(before.get(), after.get());
    }
}
