package org.trellis.model.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.trellis.message.Message;
import org.trellis.message.Quantity;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;

/**
 * A limit that contradicts another one or that no path can meet. It is refused where it is stated:
 * pay above that of every job would always give an empty answer, and one step that may take longer
 * than the whole path is a slip of the pen.
 *
 * @param most what it could be at most
 */
public record ImpossibleLimit(Name name, Quantity most) {
    /** The limits of which one can be impossible. */
    public enum Name {
        MAX_STEP_MONTHS,
        MIN_WAGE,
        MIN_GOAL_WAGE
    }

    /** What the limit could be, in words that follow "expected". */
    public Message expected() {
        return Message.of(
                name == Name.MAX_STEP_MONTHS ? "expected.person.step" : "expected.person.floor",
                most);
    }

    public static List<ImpossibleLimit> of(Limits limits, Catalog catalog) {
        List<ImpossibleLimit> found = new ArrayList<>();
        OptionalDouble whole = limits.maxMonths();
        if (whole.isPresent() && limits.maxStepMonths().orElse(0) > whole.getAsDouble()) {
            found.add(
                    new ImpossibleLimit(
                            Name.MAX_STEP_MONTHS, Quantity.months(whole.getAsDouble())));
        }
        above(limits.minWageUsdPerYear(), catalog)
                .ifPresent(most -> found.add(new ImpossibleLimit(Name.MIN_WAGE, most)));
        above(limits.minGoalWageUsdPerYear(), catalog)
                .ifPresent(most -> found.add(new ImpossibleLimit(Name.MIN_GOAL_WAGE, most)));
        return found;
    }

    /** The pay of the best-paid job, where {@code floor} is above it and some pay is known. */
    private static Optional<Quantity> above(OptionalDouble floor, Catalog catalog) {
        double asked = floor.orElse(0);
        double highest = highest(catalog.jobs().flatMap(job -> job.wage().stream()));
        if (asked <= highest) {
            return Optional.empty();
        }
        highest = Math.max(highest, highestOfTheCountry(catalog));
        return highest > 0 && asked > highest
                ? Optional.of(Quantity.usd(highest))
                : Optional.empty();
    }

    private static double highest(Stream<Job.Wage> wages) {
        return wages.mapToDouble(Job.Wage::usdPerYear).max().orElse(0);
    }

    private static double highestOfTheCountry(Catalog catalog) {
        return catalog.national().occupations().values().stream()
                .flatMap(each -> each.pay().stream())
                .mapToDouble(pay -> pay.p50())
                .max()
                .orElse(0);
    }
}
