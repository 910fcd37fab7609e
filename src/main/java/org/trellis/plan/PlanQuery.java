package org.trellis.plan;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.model.person.Bound;

/**
 * What is asked of a plan beside person and job.
 *
 * @param by what is to be least; between equals the hours decide, or the dollars
 * @param unknownIsGap whether skills that nobody rated are learned too
 * @param hoursPerWeek in place of what the person says
 * @param without codes of courses and credentials that are not to be in it
 */
public record PlanQuery(
        By by, boolean unknownIsGap, OptionalDouble hoursPerWeek, Set<String> without) {
    public enum By {
        USD,
        HOURS,
        END
    }

    public static final PlanQuery USUAL =
            new PlanQuery(By.USD, false, OptionalDouble.empty(), Set.of());

    /** Beside work and sleep. */
    private static final double MOST_HOURS_PER_WEEK = 80;

    /** Whether somebody can learn so many hours a week. */
    public static boolean canLearn(double hoursPerWeek) {
        return hoursPerWeek >= Bound.HOURS_PER_WEEK.least() && hoursPerWeek <= MOST_HOURS_PER_WEEK;
    }

    public PlanQuery {
        without = Collections.unmodifiableSet(new TreeSet<>(without));
    }

    public PlanQuery by(By other) {
        return new PlanQuery(other, unknownIsGap, hoursPerWeek, without);
    }

    public PlanQuery without(Set<String> codes) {
        return new PlanQuery(by, unknownIsGap, hoursPerWeek, codes);
    }
}
