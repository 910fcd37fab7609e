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
    public static final int MOST_STEPS = 40;
    public static final double LEAST_USD = 0.01;
    public static final double MOST_USD = 1000;

    /** The days that a wage can be valid from. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    /** One wage period of an apprentice. */
    public record Step(Pay pay, Length length) {
        /** Hours that the step lasts; empty when it is told in months, or not at all. */
        public Optional<Hours> hours() {
            return length instanceof Length.InHours in
                    ? Optional.of(in.hours())
                    : length instanceof Length.InHoursAndMonths both
                            ? Optional.of(both.hours())
                            : Optional.empty();
        }

        /** Months that the step lasts; empty when it is told in hours, or not at all. */
        public OptionalInt months() {
            return length instanceof Length.InMonths in
                    ? OptionalInt.of(in.months())
                    : length instanceof Length.InHoursAndMonths both
                            ? OptionalInt.of(both.months())
                            : OptionalInt.empty();
        }
    }

    /** What a step pays. */
    public sealed interface Pay {
        /**
         * @param percent of the journeyworker wage, 0.01 to 200
         */
        record Percent(double percent) implements Pay {
            public Percent {
                Checks.within(percent, 0.01, 200, "percent");
            }
        }

        record UsdPerHour(double usd) implements Pay {
            public UsdPerHour {
                Checks.within(usd, LEAST_USD, MOST_USD, "usd_per_hour");
            }
        }

        /**
         * @throws InvalidValue when there is neither, or both
         */
        static Pay of(OptionalDouble percent, OptionalDouble usdPerHour) {
            if (percent.isPresent() == usdPerHour.isPresent()) {
                throw new InvalidValue(
                        Message.of(percent.isPresent() ? "remedy.model.pay" : "remedy.model.step"));
            }
            return percent.isPresent()
                    ? new Percent(percent.getAsDouble())
                    : new UsdPerHour(usdPerHour.getAsDouble());
        }
    }

    /** How long a step lasts. */
    public sealed interface Length {
        /** The paper does not say. */
        record Open() implements Length {}

        record InHours(Hours hours) implements Length {}

        /**
         * @param months 1 to 120
         */
        record InMonths(int months) implements Length {
            public InMonths {
                Checks.within(months, 1, 120, "months");
            }
        }

        /** So many hours, which the paper expects to take so many months. */
        record InHoursAndMonths(Hours hours, int months) implements Length {
            public InHoursAndMonths {
                Checks.within(months, 1, 120, "months");
            }
        }

        static Length of(Optional<Hours> hours, OptionalInt months) {
            if (months.isEmpty()) {
                return hours.<Length>map(InHours::new).orElseGet(Open::new);
            }
            int count = months.getAsInt();
            return hours.<Length>map(h -> new InHoursAndMonths(h, count))
                    .orElseGet(() -> new InMonths(count));
        }
    }

    public Wage {
        journeyworkerUsdPerHour.ifPresent(
                usd -> Checks.within(usd, LEAST_USD, MOST_USD, "journeyworker_usd_per_hour"));
        minimumUsdPerHour.ifPresent(
                usd -> Checks.within(usd, LEAST_USD, MOST_USD, "minimum_usd_per_hour"));
        Checks.within(steps.size(), 0, MOST_STEPS, "steps");
        if (asOf.filter(day -> day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)).isPresent()) {
            throw new InvalidValue(Message.of("remedy.model.day", "as_of", FIRST_DAY, LAST_DAY));
        }
        steps = List.copyOf(steps);
    }

    /** What a step pays; empty when a percentage stands there without a journeyworker wage. */
    public OptionalDouble usdPerHour(Step step) {
        if (step.pay() instanceof Pay.UsdPerHour in) {
            return OptionalDouble.of(in.usd());
        }
        double percent = ((Pay.Percent) step.pay()).percent();
        return journeyworkerUsdPerHour.isPresent()
                ? OptionalDouble.of(journeyworkerUsdPerHour.getAsDouble() * percent / 100)
                : OptionalDouble.empty();
    }

    /** Per cent of the journeyworker wage; empty when it can not be known. */
    public OptionalDouble percent(Step step) {
        if (step.pay() instanceof Pay.Percent in) {
            return OptionalDouble.of(in.percent());
        }
        double usd = ((Pay.UsdPerHour) step.pay()).usd();
        return journeyworkerUsdPerHour.isPresent()
                ? OptionalDouble.of(100 * usd / journeyworkerUsdPerHour.getAsDouble())
                : OptionalDouble.empty();
    }

    public Wage withSteps(List<Step> other) {
        return new Wage(journeyworkerUsdPerHour, asOf, minimumUsdPerHour, other);
    }
}
