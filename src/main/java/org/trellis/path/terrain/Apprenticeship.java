package org.trellis.path.terrain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Wage;

/**
 * A registered apprenticeship as a way into its job.
 *
 * @param schedule name of the file, without its ending
 * @param months left of the term after credit at the start, if the sponsor grants it
 * @param plainMonths of the whole term: the greater end of a range
 * @param pay of the months left; where no wage steps are stated they are ours
 */
public record Apprenticeship(
        String schedule,
        double months,
        double plainMonths,
        List<Pay> pay,
        boolean payEstimated,
        Optional<Credential.Id> completion) {
    /**
     * Empty when the schedule has no term.
     *
     * @param creditHours that the schedule's rule grants
     * @param hoursPerYear of full-time work where the program is registered
     */
    public static Optional<Apprenticeship> of(
            String name,
            Schedule schedule,
            Job job,
            double creditHours,
            double hoursPerYear,
            Assumptions assumed) {
        double perMonth = hoursPerYear / 12;
        Optional<Double> hours = schedule.term().hours().map(Hours.Range::max).map(Hours::value);
        Optional<Double> months = schedule.term().months().map(Terms.Months::max).map(m -> 1.0 * m);
        if (hours.isEmpty() && months.isEmpty()) {
            return Optional.empty();
        }
        double plain = months.orElseGet(() -> hours.get() / perMonth);
        double all = hours.orElse(plain * perMonth);
        double credited = all > 0 ? Math.min(1, creditHours / all) : 0;
        List<Step> steps = steps(schedule.wage(), job, all, plain);
        boolean ours = steps.isEmpty();
        List<Pay> pay = left(ours ? ours(job, all, assumed) : steps, credited, plain);
        double left = plain * (1 - credited);
        return Optional.of(
                new Apprenticeship(
                        name, left, plain, pay, ours, schedule.conditions().completion()));
    }

    /**
     * @param length in any unit that all steps share
     */
    private record Step(double length, double usdPerYear) {}

    private static List<Step> steps(Optional<Wage> wage, Job job, double hours, double months) {
        List<Step> steps = new ArrayList<>();
        List<Wage.Step> stated = wage.map(Wage::steps).orElse(List.of());
        for (Wage.Step step : stated) {
            double length = 1.0 / stated.size();
            if (step.hours().isPresent()) {
                length = step.hours().get().value() / hours;
            } else if (step.months().isPresent()) {
                length = step.months().getAsInt() / months;
            }
            OptionalDouble usd = wage.get().usdPerHour(step);
            double percent = step.pay() instanceof Wage.Pay.Percent of ? of.percent() : 100;
            steps.add(
                    new Step(
                            length,
                            usd.isPresent()
                                    ? usd.getAsDouble() * Job.Wage.HOURS_PER_YEAR
                                    : Pay.usual(job) * percent / 100));
        }
        return steps;
    }

    private static List<Step> ours(Job job, double hours, Assumptions assumed) {
        List<Double> percents = assumed.list("apprentice_wage_percents");
        long count = Math.max(2, Math.round(hours / assumed.get("apprentice_wage_step_hours")));
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double more = (percents.get(1) - percents.get(0)) * i / (count - 1);
            steps.add(new Step(1, Pay.usual(job) * (percents.get(0) + more) / 100));
        }
        return steps;
    }

    /** Steps stretched over the whole term, without the share that is credited. */
    private static List<Pay> left(List<Step> steps, double credited, double months) {
        double sum = steps.stream().mapToDouble(Step::length).sum();
        List<Pay> left = new ArrayList<>();
        double end = 0;
        for (Step step : steps) {
            double begin = Math.max(end, credited);
            end += step.length() / sum;
            if (end > begin) {
                left.add(new Pay((end - begin) * months, step.usdPerYear(), true));
            }
        }
        return left;
    }
}
