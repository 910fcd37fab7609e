package org.trellis.model.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Checks;

/**
 * The wage schedule.
 *
 * @param journeyworkerUsdPerHour above 0; empty when not known
 * @param asOf the day the journeyworker wage is valid
 * @param minimumUsdPerHour the minimum wage that applies, above 0; empty when not stated
 */
public record Wage(
        OptionalDouble journeyworkerUsdPerHour,
        Optional<LocalDate> asOf,
        OptionalDouble minimumUsdPerHour,
        List<Step> steps) {
    /**
     * One wage period: per cent of the journeyworker wage or US dollars an hour, for so many hours
     * or months.
     */
    public record Step(
            OptionalDouble percent,
            OptionalDouble usdPerHour,
            Optional<Hours> hours,
            OptionalInt months) {
        public Step {
            if (percent.isEmpty() && usdPerHour.isEmpty()) {
                throw new InvalidValue(Message.of("remedy.model.step"));
            }
            percent.ifPresent(p -> Checks.within(p, 0.01, 200, "percent"));
            usdPerHour.ifPresent(usd -> Checks.within(usd, 0.01, 1000, "usd_per_hour"));
            months.ifPresent(m -> Checks.within(m, 1, 120, "months"));
        }
    }

    public Wage {
        journeyworkerUsdPerHour.ifPresent(usd -> Checks.within(usd, 0.01, 1000, "usd_per_hour"));
        minimumUsdPerHour.ifPresent(usd -> Checks.within(usd, 0.01, 1000, "usd_per_hour"));
        steps = List.copyOf(steps);
    }

    /** What a step pays; empty when a percentage stands there without a journeyworker wage. */
    public OptionalDouble usdPerHour(Step step) {
        if (step.usdPerHour().isPresent() || journeyworkerUsdPerHour.isEmpty()) {
            return step.usdPerHour();
        }
        double full = journeyworkerUsdPerHour.getAsDouble();
        return OptionalDouble.of(full * step.percent().getAsDouble() / 100);
    }

    /** Per cent of the journeyworker wage; empty when it can not be known. */
    public OptionalDouble percent(Step step) {
        if (step.percent().isPresent() || journeyworkerUsdPerHour.isEmpty()) {
            return step.percent();
        }
        double full = journeyworkerUsdPerHour.getAsDouble();
        return OptionalDouble.of(100 * step.usdPerHour().getAsDouble() / full);
    }

    public Wage withSteps(List<Step> other) {
        return new Wage(journeyworkerUsdPerHour, asOf, minimumUsdPerHour, other);
    }
}
