package org.trellis.path;

import java.util.List;
import org.trellis.model.Job;

/**
 * A way from a start to a job. Months, hours and usd are the sums over its steps in their order.
 *
 * @param jobs including the start when there is one
 * @param usdAtLeast some fee on the way is unknown
 * @param lowestWageUsdPerYear the least wage of the jobs moved into; 0 when one of them is unknown
 * @param equals the jobs of other paths with the same months, usd, moves and lowest wage
 */
public record CareerPath(
        List<Job.Id> jobs,
        double months,
        double hours,
        double usd,
        boolean usdAtLeast,
        int moves,
        double lowestWageUsdPerYear,
        List<Step> steps,
        List<List<Job.Id>> equals) {
    public CareerPath {
        jobs = List.copyOf(jobs);
        steps = List.copyOf(steps);
        equals = List.copyOf(equals);
    }

    /** The sums of {@code steps}. */
    static CareerPath of(List<Job.Id> jobs, List<Step> steps, List<List<Job.Id>> equals) {
        double months = 0;
        double hours = 0;
        double usd = 0;
        double wage = Double.POSITIVE_INFINITY;
        for (Step step : steps) {
            months += step.months();
            hours += step.hours();
            usd += step.usd();
            wage = Math.min(wage, step.wage().map(Job.Wage::usdPerYear).orElse(0.0));
        }
        boolean atLeast = steps.stream().anyMatch(Step::usdAtLeast);
        return new CareerPath(jobs, months, hours, usd, atLeast, steps.size(), wage, steps, equals);
    }
}
