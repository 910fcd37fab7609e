package org.trellis.path.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.model.Job;
import org.trellis.path.step.Mode;
import org.trellis.path.terrain.Pay;

/**
 * A way from a start to a job. Months, hours, usd and whole cost are the sums over its steps in
 * their order.
 *
 * @param jobs including the start when there is one
 * @param goalUsdPerYear wage of the last job; empty when not known
 * @param firstRaiseMonths until the pay is above the present one, or there is a first pay; empty
 *     when that never comes or the present pay is not known
 * @param presentUsdPerYear what is earned today, 0 where nobody works yet; empty when not known
 * @param lowestUsdPerYear pay on the way; empty when some pay is not known
 * @param needsAid costs more than the budget unless aid pays for some of it
 * @param equals ways that are as good in everything compared, as far as they are listed
 * @param moreEquals how many others there are
 */
public record CareerPath(
        List<Job.Id> jobs,
        List<Step> steps,
        OptionalDouble goalUsdPerYear,
        OptionalDouble firstRaiseMonths,
        OptionalDouble presentUsdPerYear,
        OptionalDouble lowestUsdPerYear,
        boolean needsAid,
        List<Equal> equals,
        int moreEquals) {
    private static final double AT_ONCE = 0.5;
    private static final double FELT_MONTHS = 1;

    /** The jobs of another way, and how each step is taken. */
    public record Equal(List<Job.Id> jobs, List<Mode> modes) {
        public Equal {
            jobs = List.copyOf(jobs);
            modes = List.copyOf(modes);
        }
    }

    public CareerPath {
        jobs = List.copyOf(jobs);
        steps = List.copyOf(steps);
        equals = List.copyOf(equals);
    }

    public Job.Id goal() {
        return jobs.get(jobs.size() - 1);
    }

    /** Whether a first raise can be told; so also where nobody works yet. */
    public boolean presentPayKnown() {
        return presentUsdPerYear.isPresent();
    }

    /**
     * Months on the way at less than today's pay.
     *
     * @param usdPerYear the least of it
     */
    public record Dip(double months, double usdPerYear) {}

    /**
     * How long and how far the pay falls below today's before the goal; empty where it never does
     * by so much or for so long that it is felt, or today's is not known.
     *
     * @param share of today's pay that is not felt
     */
    public Optional<Dip> dip(double share) {
        double felt = presentUsdPerYear.orElse(0) * (1 - share);
        List<Pay> less =
                steps.stream()
                        .flatMap(step -> step.times().pay().stream())
                        .filter(pay -> pay.months() > 0 && pay.usdPerYear() < felt)
                        .toList();
        return less.stream()
                .min(Comparator.comparing(Pay::usdPerYear))
                .map(least -> new Dip(sum(less), least.usdPerYear()))
                .filter(dip -> dip.months() >= FELT_MONTHS);
    }

    private static double sum(List<Pay> parts) {
        return parts.stream().mapToDouble(Pay::months).sum();
    }

    public int moves() {
        return steps.size();
    }

    public double months() {
        double sum = 0;
        for (Step step : steps) {
            sum += step.months();
        }
        return sum;
    }

    /** Whether the pay goes up, or the first pay comes, within half a month. */
    public boolean raisesAtOnce() {
        return firstRaiseMonths.isPresent() && firstRaiseMonths.getAsDouble() < AT_ONCE;
    }

    public boolean monthsAtLeast() {
        return steps.stream().anyMatch(step -> step.times().atLeast());
    }

    /** Hours before the moves. */
    public double hours() {
        double sum = 0;
        for (Step step : steps) {
            sum += step.learning().hours();
        }
        return sum;
    }

    public double usd() {
        double sum = 0;
        for (Step step : steps) {
            sum += step.usd();
        }
        return sum;
    }

    /** What changing the field of work again counts in the whole cost; mostly 0. */
    public double againUsd() {
        return steps.stream().mapToDouble(step -> step.cost().againUsd()).sum();
    }

    public boolean usdAtLeast() {
        return steps.stream().anyMatch(step -> step.cost().atLeast());
    }

    /**
     * Whether all pay on the way is known. Pay that is not known is counted as none, so without it
     * the whole cost is at most, and what is earned at least, what is told.
     */
    public boolean payKnown() {
        return steps.stream().flatMap(step -> step.times().pay().stream()).allMatch(Pay::known);
    }

    /** Usd, pay not yet earned and {@link #againUsd}; empty for a goal without a wage. */
    public OptionalDouble wholeCostUsd() {
        if (goalUsdPerYear.isEmpty()) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (Step step : steps) {
            sum += step.wholeCostUsd(goalUsdPerYear.getAsDouble());
        }
        return OptionalDouble.of(sum);
    }

    /**
     * What is earned in so many years from the start, pay above the goal's counted as the goal's,
     * less what the way costs. Empty for a goal without a wage, and when the way takes longer.
     */
    public OptionalDouble earnedUsd(double years) {
        return goalUsdPerYear.isEmpty() || months() > 12 * years
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        years * goalUsdPerYear.getAsDouble() - wholeCostUsd().getAsDouble());
    }

    public List<Mode> modes() {
        return steps.stream().map(Step::mode).toList();
    }

    /** Whether it goes over the same jobs and learns for each in the same way. */
    public boolean goesAs(CareerPath other) {
        return jobs.equals(other.jobs) && modes().equals(other.modes());
    }

    CareerPath withEquals(List<Equal> listed, int more) {
        return new CareerPath(
                jobs,
                steps,
                goalUsdPerYear,
                firstRaiseMonths,
                presentUsdPerYear,
                lowestUsdPerYear,
                needsAid,
                listed,
                more);
    }
}
