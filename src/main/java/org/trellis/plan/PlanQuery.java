package org.trellis.plan;

import java.util.OptionalDouble;

/**
 * What is asked of a plan beside person and job.
 *
 * @param by what is to be least; the other decides between equals
 * @param unknownIsGap whether skills that nobody rated are learned too
 * @param hoursPerWeek in place of what the person says
 */
public record PlanQuery(By by, boolean unknownIsGap, OptionalDouble hoursPerWeek) {
    public enum By {
        USD,
        HOURS
    }

    public static final PlanQuery USUAL = new PlanQuery(By.USD, false, OptionalDouble.empty());
}
