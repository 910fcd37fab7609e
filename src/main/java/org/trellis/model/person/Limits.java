package org.trellis.model.person;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.model.Checks;
import org.trellis.model.Credential;
import org.trellis.model.Job;

/**
 * What must not happen on a path. Empty means no limit; {@code maxMoves} empty means the assumption
 * {@code default_max_moves}.
 *
 * @param budgetUsd checked against the known part of the cost
 * @param livingUsd pay that can be gone without in any one step of full-time study
 * @param minWageUsdPerYear no job below it is moved into; a job without a known wage never meets it
 * @param minGoalWageUsdPerYear as {@code minWageUsdPerYear}, of the last job
 * @param withoutKinds no credential of these kinds has to be earned; {@code APPRENTICESHIP} keeps
 *     out steps taken as an apprentice too
 * @param withoutJobs these jobs are not passed
 */
public record Limits(
        OptionalInt maxMoves,
        OptionalDouble maxMonths,
        OptionalDouble maxStepMonths,
        OptionalDouble budgetUsd,
        OptionalDouble livingUsd,
        OptionalDouble minWageUsdPerYear,
        OptionalDouble minGoalWageUsdPerYear,
        Set<Credential.Kind> withoutKinds,
        Set<Job.Id> withoutJobs) {
    public static final Limits NONE =
            new Limits(
                    OptionalInt.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Set.of(),
                    Set.of());

    public Limits {
        maxMoves.ifPresent(moves -> Checks.notNegative(moves, "max_moves"));
        maxMonths.ifPresent(months -> Checks.notNegative(months, "max_months"));
        maxStepMonths.ifPresent(months -> Checks.notNegative(months, "max_step_months"));
        budgetUsd.ifPresent(usd -> Checks.notNegative(usd, "budget_usd"));
        livingUsd.ifPresent(usd -> Checks.notNegative(usd, "living_usd"));
        minWageUsdPerYear.ifPresent(usd -> Checks.notNegative(usd, "min_wage_usd_per_year"));
        minGoalWageUsdPerYear.ifPresent(
                usd -> Checks.notNegative(usd, "min_goal_wage_usd_per_year"));
        withoutKinds = Set.copyOf(withoutKinds);
        withoutJobs = Set.copyOf(withoutJobs);
    }
}
