package org.trellis.path.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Pace;
import org.trellis.path.step.Figures;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Mode;
import org.trellis.path.step.Schooling;

/** A person's limits, some of them dropped. Each is tested where it can first be broken. */
public record Caps(
        int maxMoves,
        double maxMonths,
        double maxStepMonths,
        double budgetUsd,
        double livingUsd,
        double minWage,
        double minGoalWage,
        Set<Credential.Kind> withoutKinds,
        Set<Job.Id> withoutJobs,
        double hoursPerWeek) {

    /**
     * @param dropped these do not count; without its own limit a path has {@link #relaxedMoves},
     *     and who may learn more hours a week learns {@code relaxed_hours_per_week} of them
     */
    public static Caps of(Ground ground, Set<LimitName> dropped) {
        Limits limits = ground.person.limits();
        Assumptions assumed = ground.catalog.assumptions();
        int moves = moves(ground);
        int relaxed = Math.max(moves, relaxedMoves(ground));
        return new Caps(
                dropped.contains(LimitName.MAX_MOVES) ? relaxed : moves,
                most(limits.maxMonths(), dropped.contains(LimitName.MAX_MONTHS)),
                most(limits.maxStepMonths(), dropped.contains(LimitName.MAX_STEP_MONTHS)),
                most(limits.budgetUsd(), dropped.contains(LimitName.BUDGET)),
                most(limits.livingUsd(), dropped.contains(LimitName.LIVING)),
                least(limits.minWageUsdPerYear(), dropped.contains(LimitName.MIN_WAGE)),
                least(limits.minGoalWageUsdPerYear(), dropped.contains(LimitName.MIN_GOAL_WAGE)),
                dropped.contains(LimitName.WITHOUT_KINDS) ? Set.of() : limits.withoutKinds(),
                dropped.contains(LimitName.WITHOUT_JOBS) ? Set.of() : limits.withoutJobs(),
                dropped.contains(LimitName.HOURS_PER_WEEK)
                        ? relaxedHours(ground)
                        : ground.hoursPerWeek());
    }

    private static int moves(Ground ground) {
        return ground.person
                .limits()
                .maxMoves()
                .orElseGet(
                        () ->
                                assumed(
                                        ground,
                                        "default_max_moves",
                                        "country_max_moves",
                                        "country_explore_moves"));
    }

    /** The moves of a path without a limit on them. */
    public static int relaxedMoves(Ground ground) {
        return assumed(
                ground, "relaxed_max_moves", "country_relaxed_max_moves", "country_max_moves");
    }

    /** On the ladders, over the country to one job, and over the country to every job. */
    private static int assumed(Ground ground, String ladders, String toOne, String toAll) {
        String country = ground.target == Ground.NOWHERE ? toAll : toOne;
        return (int) ground.catalog.assumptions().get(ground.isCountry() ? country : ladders);
    }

    private static double most(OptionalDouble limit, boolean dropped) {
        return dropped ? Double.POSITIVE_INFINITY : limit.orElse(Double.POSITIVE_INFINITY);
    }

    private static double least(OptionalDouble limit, boolean dropped) {
        return dropped ? Double.NEGATIVE_INFINITY : limit.orElse(Double.NEGATIVE_INFINITY);
    }

    /** Enough for the school that asks most, and no less than the assumption. */
    private static double relaxedHours(Ground ground) {
        double least = ground.catalog.assumptions().get("relaxed_hours_per_week");
        double most =
                ground.catalog.credentials().values().stream()
                        .mapToDouble(credential -> credential.minHoursPerWeek().orElse(0))
                        .max()
                        .orElse(0);
        return Math.max(ground.hoursPerWeek(), Math.max(least, most));
    }

    /** The limits that can be dropped: those set, and those that dropping would change. */
    public static Set<LimitName> set(Ground ground) {
        Limits limits = ground.person.limits();
        Caps own = of(ground, Set.of());
        Caps free = of(ground, EnumSet.allOf(LimitName.class));
        Set<LimitName> found = EnumSet.noneOf(LimitName.class);
        add(found, LimitName.MAX_MOVES, own.maxMoves < free.maxMoves);
        add(found, LimitName.MAX_MONTHS, limits.maxMonths().isPresent());
        add(found, LimitName.MAX_STEP_MONTHS, limits.maxStepMonths().isPresent());
        add(found, LimitName.BUDGET, limits.budgetUsd().isPresent());
        add(found, LimitName.LIVING, limits.livingUsd().isPresent());
        add(found, LimitName.MIN_WAGE, limits.minWageUsdPerYear().isPresent());
        add(found, LimitName.MIN_GOAL_WAGE, limits.minGoalWageUsdPerYear().isPresent());
        add(found, LimitName.WITHOUT_KINDS, !limits.withoutKinds().isEmpty());
        add(found, LimitName.WITHOUT_JOBS, !limits.withoutJobs().isEmpty());
        add(found, LimitName.HOURS_PER_WEEK, own.hoursPerWeek < free.hoursPerWeek);
        return found;
    }

    private static void add(Set<LimitName> to, LimitName name, boolean set) {
        if (set) {
            to.add(name);
        }
    }

    boolean hasBudget() {
        return budgetUsd < Double.POSITIVE_INFINITY;
    }

    /** A job without a known wage never meets a floor. */
    boolean mayEnter(Ground ground, int job) {
        double floor = ground.floor(job);
        boolean above = minWage == Double.NEGATIVE_INFINITY || floor >= minWage - Figures.ROUNDING;
        return above && (withoutJobs.isEmpty() || !withoutJobs.contains(ground.jobs.get(job).id()));
    }

    /** Whether {@code job} pays what the last job of a way has to. */
    public boolean mayEnd(Ground ground, int job) {
        return minGoalWage == Double.NEGATIVE_INFINITY
                || ground.floor(job) >= minGoalWage - Figures.ROUNDING;
    }

    boolean mayEarn(Schooling schooling) {
        return withoutKinds.isEmpty()
                || Collections.disjoint(withoutKinds, schooling.set().kinds());
    }

    /** Whether {@code schooling} by itself is within the limits, beside a job. */
    public boolean mayAfford(Schooling schooling) {
        double months = new Pace(hoursPerWeek).months(schooling.set().hours());
        return mayEarn(schooling)
                && schooling.minHoursPerWeek() <= hoursPerWeek + Figures.ROUNDING
                && months <= Math.min(maxMonths, maxStepMonths) + Figures.ROUNDING
                && schooling.ownUsd() <= budgetUsd + Figures.ROUNDING;
    }

    boolean mayChoose(Mode mode, Schooling schooling, Ground ground) {
        return switch (mode) {
            case BESIDE -> schooling.minHoursPerWeek() <= hoursPerWeek + Figures.ROUNDING;
            case FULL_TIME ->
                    schooling.minHoursPerWeek() <= ground.fullTimeHoursPerWeek() + Figures.ROUNDING;
            case APPRENTICESHIP -> !withoutKinds.contains(Credential.Kind.APPRENTICESHIP);
        };
    }

    /** Pay gone without that nobody knows is never within what one can live on. */
    boolean mayTake(Figures step, Ground ground, int from) {
        return step.months() <= maxStepMonths + Figures.ROUNDING
                && (livingUsd == Double.POSITIVE_INFINITY
                        || step.payGoneWithout(ground, from) <= livingUsd + Figures.ROUNDING);
    }

    /** Whether what begins like {@code label} can still stay within the limits on whole paths. */
    boolean mayGoOn(Label label) {
        return label.movesAtLeast() <= maxMoves
                && label.months() <= maxMonths + Figures.ROUNDING
                && label.ownUsd() <= budgetUsd + Figures.ROUNDING;
    }

    /** Whether a way costs more than the budget unless aid pays for some of it. */
    public boolean needsAid(double usd) {
        return usd > budgetUsd + Figures.ROUNDING;
    }
}
