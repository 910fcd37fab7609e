package org.trellis.report.path;

import java.util.Optional;
import java.util.Set;
import org.trellis.path.account.Step;
import org.trellis.plan.TrainingPlan;

/**
 * One step with the months and dollars of its plan in place of the planning rate. Months that have
 * to be worked first stay.
 *
 * @param plan empty where the step is learned on the job or as an apprentice: that is not made of
 *     courses
 */
public record CountedStep(Step step, Optional<TrainingPlan> plan) {
    /** Where the figures come from. */
    public enum Basis {
        RATE,
        COURSES,
        /** The months are those of work; the courses take less. */
        COURSES_BESIDE_WORK,
        /** From courses, and something is left that no course closes. */
        COURSES_LEAVE_OPEN
    }

    public Basis basis() {
        if (plan.isEmpty()) {
            return Basis.RATE;
        }
        if (open() > 0) {
            return Basis.COURSES_LEAVE_OPEN;
        }
        return step.experienceMonthsLeft() > plan.get().months()
                ? Basis.COURSES_BESIDE_WORK
                : Basis.COURSES;
    }

    /** Codes of what earlier steps gave. */
    public Set<String> done() {
        return plan.map(each -> each.query().done()).orElse(Set.of());
    }

    /** How much no course closes. */
    public int open() {
        return plan.map(each -> each.open().size()).orElse(0);
    }

    public double months() {
        return plan.map(each -> Math.max(each.months(), step.experienceMonthsLeft()))
                .orElse(step.months());
    }

    public double usd() {
        return plan.map(TrainingPlan::usd).orElse(step.usd());
    }

    /** Where something stays open it takes longer. */
    public boolean monthsAtLeast() {
        return plan.isPresent() ? open() > 0 : step.times().atLeast();
    }

    /** Where something stays open it may cost more. */
    public boolean usdAtLeast() {
        return plan.map(each -> each.usdAtLeast() || open() > 0).orElse(step.usdAtLeast());
    }
}
