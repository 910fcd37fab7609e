package org.trellis.path.counted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trellis.model.Job;
import org.trellis.path.account.Step;
import org.trellis.plan.PlanItem;
import org.trellis.plan.TrainingPlan;

/**
 * One step with the months and dollars of its plan in place of the planning rate. Months that have
 * to be worked first stay, and what no course teaches stays at the planning rate.
 *
 * @param held the jobs before it, the last one when it begins
 * @param day on which it begins, after the steps before it
 * @param plan as of that day; empty where the step is learned on the job or as an apprentice: that
 *     is not made of courses
 */
public record CountedStep(
        Step step, List<Job.Id> held, LocalDate day, Optional<TrainingPlan> plan, Rest rest) {
    /** Where the figures come from. */
    public enum Basis {
        RATE,
        /** At the planning rate, since no course closes any of it. */
        NO_COURSES,
        /** Nothing is left to take. */
        NOTHING,
        COURSES,
        /** The months are those of work; the courses take less. */
        COURSES_BESIDE_WORK,
        /** From courses; skills that none of them teaches are at the planning rate. */
        COURSES_AND_RATE,
        /** From courses, and something is left of which neither months nor dollars are known. */
        COURSES_LEAVE_OPEN
    }

    /**
     * What no course closes.
     *
     * @param skills that are at the planning rate, with their months and dollars
     * @param open what has no planning rate either
     */
    public record Rest(int skills, double months, double usd, int open) {
        static final Rest NONE = new Rest(0, 0, 0, 0);
    }

    public Basis basis() {
        if (plan.isEmpty()) {
            return Basis.RATE;
        }
        if (items().isEmpty()) {
            return rest.skills + rest.open > 0 ? Basis.NO_COURSES : Basis.NOTHING;
        }
        if (rest.open > 0) {
            return Basis.COURSES_LEAVE_OPEN;
        }
        if (rest.skills > 0) {
            return Basis.COURSES_AND_RATE;
        }
        return step.experienceMonthsLeft() > plan.get().months()
                ? Basis.COURSES_BESIDE_WORK
                : Basis.COURSES;
    }

    /** Whether its figures are those of the planning rate. */
    public boolean atRate() {
        return basis() == Basis.RATE || basis() == Basis.NO_COURSES;
    }

    /** What is taken; nothing where the figures are those of the planning rate. */
    public List<PlanItem> items() {
        return plan.map(TrainingPlan::items).orElse(List.of());
    }

    /** Codes of what earlier steps gave. */
    public Set<String> done() {
        return plan.map(each -> each.query().done()).orElse(Set.of());
    }

    public double months() {
        return atRate()
                ? step.months()
                : Math.max(plan.get().months() + rest.months, step.experienceMonthsLeft());
    }

    public double usd() {
        return atRate() ? step.usd() : plan.get().usd() + rest.usd;
    }

    /** Where something stays open, or too little is rated, it takes longer. */
    public boolean monthsAtLeast() {
        return step.times().atLeast() || !atRate() && rest.open > 0;
    }

    /** Where something stays open it may cost more. */
    public boolean usdAtLeast() {
        return atRate() ? step.usdAtLeast() : plan.get().usdAtLeast() || rest.open > 0;
    }
}
