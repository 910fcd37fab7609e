package org.trellis.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.model.Checks;
import org.trellis.model.person.Bound;
import org.trellis.plan.fund.Budgets;

/**
 * What is asked of a plan beside person and job.
 *
 * @param by what is to be least; between equals the hours decide, or the dollars
 * @param unknownIsGap whether skills that nobody has rated are learned too
 * @param hoursPerWeek in place of what the person says
 * @param without codes of courses and credentials that are not to be in it
 * @param done codes of courses and credentials that were taken: what they give counts as held
 * @param within by when it has to end, and what it may cost the person
 * @param funds what others have for it
 */
public record PlanQuery(
        By by,
        boolean unknownIsGap,
        OptionalDouble hoursPerWeek,
        Set<String> without,
        Set<String> done,
        Within within,
        Budgets funds) {
    public enum By {
        USD,
        /** Dollars that nobody else pays. */
        OWN,
        HOURS,
        END
    }

    /**
     * @param endBy the last day that will do
     * @param budgetUsd the most that it may cost the person
     */
    public record Within(Optional<LocalDate> endBy, OptionalDouble budgetUsd) {
        public static final Within ANY = new Within(Optional.empty(), OptionalDouble.empty());

        public Within {
            budgetUsd.ifPresent(usd -> Checks.notNegative(usd, "budget"));
        }

        public boolean any() {
            return endBy.isEmpty() && budgetUsd.isEmpty();
        }
    }

    public static final PlanQuery USUAL =
            new PlanQuery(
                    By.USD,
                    false,
                    OptionalDouble.empty(),
                    Set.of(),
                    Set.of(),
                    Within.ANY,
                    Budgets.NONE);

    /** Beside work and sleep. */
    private static final double MOST_HOURS_PER_WEEK = 80;

    /** Whether somebody can learn so many hours a week. */
    public static boolean canLearn(double hoursPerWeek) {
        return hoursPerWeek >= Bound.HOURS_PER_WEEK.least() && hoursPerWeek <= MOST_HOURS_PER_WEEK;
    }

    public PlanQuery {
        without = Collections.unmodifiableSet(new TreeSet<>(without));
        done = Collections.unmodifiableSet(new TreeSet<>(done));
    }

    /** What counts as dollars: those that others leave, where others have any. */
    static By dollars(Budgets funds) {
        return funds.none() ? By.USD : By.OWN;
    }

    public PlanQuery by(By other) {
        return new PlanQuery(other, unknownIsGap, hoursPerWeek, without, done, within, funds);
    }

    /** With skills that nobody has rated as skills to learn, or as met. */
    public PlanQuery unrated(boolean gap) {
        return new PlanQuery(by, gap, hoursPerWeek, without, done, within, funds);
    }

    public PlanQuery hours(OptionalDouble perWeek) {
        return new PlanQuery(by, unknownIsGap, perWeek, without, done, within, funds);
    }

    public PlanQuery without(Set<String> codes) {
        return new PlanQuery(by, unknownIsGap, hoursPerWeek, codes, done, within, funds);
    }

    public PlanQuery done(Set<String> codes) {
        return new PlanQuery(by, unknownIsGap, hoursPerWeek, without, codes, within, funds);
    }

    public PlanQuery within(Within other) {
        return new PlanQuery(by, unknownIsGap, hoursPerWeek, without, done, other, funds);
    }

    public PlanQuery funds(Budgets others) {
        return new PlanQuery(by, unknownIsGap, hoursPerWeek, without, done, within, others);
    }
}
