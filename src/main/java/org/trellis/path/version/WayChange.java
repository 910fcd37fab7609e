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
    /** Less than this would be told as no months at all. */
    static final double LEAST_MONTHS = 0.05;

    static final double LEAST_USD = 0.5;

    /** How many months longer it is now; 0 where one of the two is missing, or next to nothing. */
    public double months() {
        return more(CareerPath::months, LEAST_MONTHS);
    }

    /** How many dollars more expensive it is now; 0 likewise. */
    public double usd() {
        return more(CareerPath::usd, LEAST_USD);
    }

    private double more(ToDoubleFunction<CareerPath> figure, double least) {
        double more =
                before.isPresent() && after.isPresent()
                        ? figure.applyAsDouble(after.get()) - figure.applyAsDouble(before.get())
                        : 0;
        return Math.abs(more) < least ? 0 : more;
    }

    /** Whether it is the same way, as long and as dear as anybody would tell. */
    boolean isNone() {
        return before.isPresent() == after.isPresent()
                && !passesOthers()
                && !isTakenOtherwise()
                && months() == 0
                && usd() == 0;
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
