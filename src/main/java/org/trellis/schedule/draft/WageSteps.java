package org.trellis.schedule.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.model.Job;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Jurisdiction.Bound;
import org.trellis.model.schedule.Wage;

/**
 * Wage steps for a draft: one for each apprentice_wage_step_hours, within apprentice_wage_steps, as
 * even as whole hours allow, rising in equal parts between the two apprentice_wage_percents, in
 * fives where they then rise at every step. Where the first is below the minimum wage the first
 * step starts at the minimum. A start for the designer, not a rule.
 */
final class WageSteps {
    private static final double FIVE = 5;

    private final double hoursEach;
    private final double firstPercent;
    private final double lastPercent;
    private final double leastRise;
    private final double fewest;
    private final double most;

    /**
     * @throws IllegalArgumentException naming an assumption that is missing
     */
    WageSteps(Assumptions assumptions) {
        this.hoursEach = assumptions.get("apprentice_wage_step_hours");
        this.firstPercent = assumptions.list("apprentice_wage_percents").get(0);
        this.lastPercent = assumptions.list("apprentice_wage_percents").get(1);
        this.leastRise = assumptions.get("apprentice_wage_least_rise");
        this.fewest = assumptions.list("apprentice_wage_steps").get(0);
        this.most = assumptions.list("apprentice_wage_steps").get(1);
    }

    /** The journeyworker wage is the job's own, by the hour. */
    Wage of(Job job, Hours term, Optional<Bound> minimum) {
        OptionalDouble full =
                job.wage().stream()
                        .mapToDouble(wage -> Math.round(wage.usdPerHour() * 100) / 100.0)
                        .findFirst();
        Optional<LocalDate> asOf = job.wage().map(wage -> LocalDate.of(wage.year(), 1, 1));
        OptionalDouble least =
                minimum.map(bound -> OptionalDouble.of(bound.value()))
                        .orElse(OptionalDouble.empty());
        return new Wage(full, asOf, least, steps((int) term.value(), first(full, least)));
    }

    private double first(OptionalDouble full, OptionalDouble least) {
        if (full.isEmpty() || least.isEmpty()) {
            return firstPercent;
        }
        double share = Math.ceil(1000 * least.getAsDouble() / full.getAsDouble()) / 10;
        return Math.min(lastPercent - leastRise, Math.max(firstPercent, share));
    }

    private static double up(double percent, double unit) {
        return unit * Math.ceil(percent / unit - 1e-9);
    }

    private List<Wage.Step> steps(int hours, double first) {
        int count = (int) Math.max(fewest, Math.min(most, Math.round(hours / hoursEach)));
        boolean fives = (lastPercent - up(first, FIVE)) / (count - 1) >= FIVE / 2 + 1;
        List<Wage.Step> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double from = fives ? up(first, FIVE) : first;
            double exact = from + (lastPercent - from) * i / (count - 1);
            double percent = fives ? FIVE * Math.round(exact / FIVE) : exact;
            int each = hours / count + (i < hours % count ? 1 : 0);
            steps.add(
                    new Wage.Step(
                            new Wage.Pay.Percent(Math.round(percent * 10) / 10.0),
                            new Wage.Length.InHours(Hours.of(each))));
        }
        return steps;
    }
}
