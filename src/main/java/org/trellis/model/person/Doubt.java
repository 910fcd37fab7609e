package org.trellis.model.person;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.trellis.message.Message;
import org.trellis.message.Quantity;
import org.trellis.model.Job;

/**
 * A figure that can be, but hardly is what was meant. The one place that says which figures are
 * plausible, for every file, form and option; it warns and never refuses.
 *
 * @param expected what figures of the kind are most often
 * @param remedy what this one may be instead
 */
public record Doubt(Message expected, Message remedy) {
    private static final double LEAST_PAY = 6_000;
    private static final double MOST_PAY = 1_000_000;
    private static final double MOST_PER_HOUR = 250;

    /** The federal minimum wage; below it hardly any pay is for an hour. */
    private static final double LEAST_USUAL_PER_HOUR = 7.25;

    private static final double MOST_USUAL_PER_HOUR = 100;

    private static final double MONTHS_A_YEAR = 12;

    /** Pay that is common, to choose among what the digits may mean. */
    private static final double COMMON_LEAST = 15_000;

    private static final double COMMON_MOST = 300_000;

    /** More than that beside sleep and meals is not a week of learning. */
    private static final double MOST_HOURS_A_WEEK = 80;

    /** Fifty years. */
    private static final double MOST_MONTHS = 600;

    /** Figures of a table that are so many times those in use are of another kind. */
    private static final double MOST_TIMES = 3;

    /** In one sentence, after what the figure is called. */
    public Message said(Object name) {
        return Message.of("limit.doubt", name, expected, remedy);
    }

    /**
     * @param usd 0 is no pay at all, and no fault
     */
    public static Optional<Doubt> ofPayPerYear(double usd) {
        if (usd <= 0 || usd >= LEAST_PAY && usd <= MOST_PAY) {
            return Optional.empty();
        }
        Message expected =
                Message.of("expected.pay.year", Quantity.usd(LEAST_PAY), Quantity.usd(MOST_PAY));
        return Optional.of(new Doubt(expected, payMeans(usd)));
    }

    private static Message payMeans(double usd) {
        if (usd <= MOST_PER_HOUR) {
            return Message.of("remedy.pay.hour", Quantity.usd(usd * Job.Wage.HOURS_PER_YEAR));
        }
        if (usd < LEAST_PAY) {
            return Message.of("remedy.pay.month", Quantity.usd(usd * MONTHS_A_YEAR));
        }
        Optional<Double> common =
                DoubleStream.of(1000, 100, 10)
                        .map(part -> usd / part)
                        .filter(each -> each >= COMMON_LEAST && each <= COMMON_MOST)
                        .boxed()
                        .findFirst();
        return common.map(each -> Message.of("remedy.pay.digits", Quantity.usd(each)))
                .orElse(Message.of("remedy.pay.look"));
    }

    public static Optional<Doubt> ofPayPerHour(double usd) {
        return usd >= LEAST_USUAL_PER_HOUR && usd <= MOST_USUAL_PER_HOUR
                ? Optional.empty()
                : Optional.of(
                        new Doubt(
                                Message.of("expected.local.hour"),
                                Message.of("remedy.local.hour")));
    }

    /**
     * Of a whole table of figures.
     *
     * @param middle of the new figures divided by the old ones
     * @param pay whether they are US dollars a year
     */
    public static Optional<Doubt> ofTable(double middle, boolean pay) {
        if (isNear(middle)) {
            return Optional.empty();
        }
        boolean hourly = pay && isNear(middle * Job.Wage.HOURS_PER_YEAR);
        String kind = hourly ? "hourly" : middle > 1 ? "large" : "small";
        return Optional.of(
                new Doubt(
                        Message.of("expected.bls.size." + kind),
                        Message.of("remedy.bls.size." + kind)));
    }

    private static boolean isNear(double times) {
        return times > 1 / MOST_TIMES && times < MOST_TIMES;
    }

    /** Hours of a whole course, and the most that one has. */
    public static Optional<Doubt> ofCourseHours(double hours, double most) {
        return hours <= most
                ? Optional.empty()
                : Optional.of(
                        new Doubt(
                                Message.of("expected.course.hours", Quantity.hours(most)),
                                Message.of(
                                        "remedy.course.minutes",
                                        Quantity.hours(Math.round(hours / 60)))));
    }

    /** What a whole course costs, and the most that one does. */
    public static Optional<Doubt> ofFee(double usd, double most) {
        return usd <= most
                ? Optional.empty()
                : Optional.of(
                        new Doubt(
                                Message.of("expected.course.fee", Quantity.usd(most)),
                                Message.of("remedy.course.cents", Quantity.usd(usd / 100))));
    }

    /** Hours for learning. */
    public static Optional<Doubt> ofHoursPerWeek(double hours) {
        return hours <= MOST_HOURS_A_WEEK
                ? Optional.empty()
                : Optional.of(
                        new Doubt(
                                Message.of(
                                        "expected.hours.week", Quantity.hours(MOST_HOURS_A_WEEK)),
                                Message.of(
                                        "remedy.hours.month",
                                        Quantity.hours(
                                                Math.round(hours / Quantity.WEEKS_PER_MONTH)))));
    }

    public static Optional<Doubt> ofMonths(double months) {
        return months <= MOST_MONTHS
                ? Optional.empty()
                : Optional.of(
                        new Doubt(
                                Message.of("expected.months", Quantity.months(MOST_MONTHS)),
                                Message.of(
                                        "remedy.months.days",
                                        Quantity.months(
                                                Math.round(months / Quantity.DAYS_PER_MONTH)))));
    }
}
