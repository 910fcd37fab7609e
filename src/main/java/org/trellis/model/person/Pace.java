package org.trellis.model.person;

import org.trellis.message.Quantity;
import org.trellis.model.catalog.Assumptions;

/**
 * How fast somebody learns, in hours a week.
 *
 * @param hoursPerWeek above 0
 */
public record Pace(double hoursPerWeek) {
    /** The pace we assume of somebody who names none. */
    public static Pace usual(Assumptions assumptions) {
        return new Pace(assumptions.get("default_learning_hours_per_week"));
    }

    /** The person's own pace, else the usual one. */
    public static Pace of(Person person, Assumptions assumptions) {
        return person.learningHoursPerWeek().isPresent()
                ? new Pace(person.learningHoursPerWeek().getAsDouble())
                : usual(assumptions);
    }

    public double hoursPerMonth() {
        return hoursPerWeek * Quantity.WEEKS_PER_YEAR / 12;
    }

    /** Months that so many hours of learning take. */
    public double months(double hours) {
        return hours / hoursPerMonth();
    }
}
