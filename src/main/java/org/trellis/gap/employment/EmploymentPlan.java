package org.trellis.gap.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What client and counselor write into an Individual Employment Plan beside the gap itself. It has
 * no field for a disability, a criminal record or a status (29 CFR 38.41, from memory).
 *
 * @param counselor and {@code center}, {@code laterGoal}: empty where nobody has filled it in
 * @param steps in the order in which they are done
 * @param gains how progress is expected to show
 */
public record EmploymentPlan(
        String counselor,
        String center,
        String laterGoal,
        List<PlanStep> steps,
        List<Gain> gains,
        List<Barrier> barriers,
        List<Review> reviews) {
    /** The types of a measurable skill gain under WIOA, in the order of the rule. */
    public enum Gain {
        LEVEL,
        DIPLOMA,
        TRANSCRIPT,
        MILESTONE,
        EXAM
    }

    /** Something in the way, as far as the client wants it written down, and what helps. */
    public record Barrier(String what, String help, String who, Optional<LocalDate> by) {}

    public record Review(LocalDate on, String about) {}

    public EmploymentPlan {
        steps = List.copyOf(steps);
        gains = List.copyOf(gains);
        barriers = List.copyOf(barriers);
        reviews = List.copyOf(reviews);
    }

    /** Hours of the steps that have some. */
    public double hours() {
        return steps.stream().mapToDouble(step -> step.hours().orElse(0)).sum();
    }

    /** Known costs of the steps. */
    public double usd() {
        return steps.stream().mapToDouble(step -> step.usd().orElse(0)).sum();
    }

    /** Whether some step costs what nobody knows yet. */
    public boolean usdAtLeast() {
        return steps.stream().anyMatch(step -> step.usd().isEmpty());
    }

    /** The last day of the plan; empty while a step has no last day. */
    public Optional<LocalDate> end() {
        boolean open = steps.isEmpty() || steps.stream().anyMatch(step -> step.end().isEmpty());
        return open
                ? Optional.empty()
                : steps.stream().map(step -> step.end().get()).max(LocalDate::compareTo);
    }
}
