package org.trellis.path.counted;

import java.util.List;
import org.trellis.path.account.CareerPath;

/** A way counted by the courses of its steps. */
public record CountedWay(CareerPath path, List<CountedStep> steps) {
    public CountedWay {
        steps = List.copyOf(steps);
    }

    public double months() {
        return steps.stream().mapToDouble(CountedStep::months).sum();
    }

    public double usd() {
        return steps.stream().mapToDouble(CountedStep::usd).sum();
    }

    public boolean monthsAtLeast() {
        return steps.stream().anyMatch(CountedStep::monthsAtLeast);
    }

    public boolean usdAtLeast() {
        return steps.stream().anyMatch(CountedStep::usdAtLeast);
    }

    /** Whether any step is counted by courses. */
    public boolean hasCourses() {
        return steps.stream().anyMatch(step -> !step.atRate());
    }
}
