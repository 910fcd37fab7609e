package org.trellis.path;

import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.person.Limits;

/** A person's limits, some of them dropped. Each is tested where it can first be broken. */
record Caps(
        int maxMoves,
        double maxMonths,
        double maxStepMonths,
        double budgetUsd,
        OptionalDouble minWage,
        Set<Credential.Kind> withoutKinds,
        Set<Job.Id> withoutJobs) {

    /**
     * @param dropped these do not count; without its own limit a path has {@code relaxed_max_moves}
     */
    static Caps of(Limits limits, Set<LimitName> dropped, Assumptions assumed) {
        int moves = moves(limits, assumed);
        int relaxed = Math.max(moves, (int) assumed.get("relaxed_max_moves"));
        return new Caps(
                dropped.contains(LimitName.MAX_MOVES) ? relaxed : moves,
                cap(limits.maxMonths(), dropped.contains(LimitName.MAX_MONTHS)),
                cap(limits.maxStepMonths(), dropped.contains(LimitName.MAX_STEP_MONTHS)),
                cap(limits.budgetUsd(), dropped.contains(LimitName.BUDGET)),
                dropped.contains(LimitName.MIN_WAGE)
                        ? OptionalDouble.empty()
                        : limits.minWageUsdPerYear(),
                dropped.contains(LimitName.WITHOUT_KINDS) ? Set.of() : limits.withoutKinds(),
                dropped.contains(LimitName.WITHOUT_JOBS) ? Set.of() : limits.withoutJobs());
    }

    private static int moves(Limits limits, Assumptions assumed) {
        OptionalInt own = limits.maxMoves();
        return own.isPresent() ? own.getAsInt() : (int) assumed.get("default_max_moves");
    }

    private static double cap(OptionalDouble limit, boolean dropped) {
        return dropped ? Double.POSITIVE_INFINITY : limit.orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * The limits that can be dropped: those set, and the one on moves where dropping it allows
     * more.
     */
    static Set<LimitName> set(Limits limits, Assumptions assumed) {
        Set<LimitName> found = EnumSet.noneOf(LimitName.class);
        add(found, LimitName.MAX_MOVES, moves(limits, assumed) < assumed.get("relaxed_max_moves"));
        add(found, LimitName.MAX_MONTHS, limits.maxMonths().isPresent());
        add(found, LimitName.MAX_STEP_MONTHS, limits.maxStepMonths().isPresent());
        add(found, LimitName.BUDGET, limits.budgetUsd().isPresent());
        add(found, LimitName.MIN_WAGE, limits.minWageUsdPerYear().isPresent());
        add(found, LimitName.WITHOUT_KINDS, !limits.withoutKinds().isEmpty());
        add(found, LimitName.WITHOUT_JOBS, !limits.withoutJobs().isEmpty());
        return found;
    }

    private static void add(Set<LimitName> to, LimitName name, boolean set) {
        if (set) {
            to.add(name);
        }
    }

    /** A job without a known wage never meets a floor. */
    boolean mayEnter(Job job) {
        return !withoutJobs.contains(job.id())
                && (minWage.isEmpty()
                        || job.wage()
                                .filter(w -> w.usdPerYear() >= minWage.getAsDouble() - Totals.NONE)
                                .isPresent());
    }

    boolean mayEarn(Set<Credential.Kind> kinds) {
        return Collections.disjoint(withoutKinds, kinds);
    }

    boolean mayTake(double stepMonths) {
        return stepMonths <= maxStepMonths + Totals.NONE;
    }

    /** Whether what begins like {@code label} can still stay within the limits on whole paths. */
    boolean mayGoOn(Label label) {
        return label.movesAtLeast() <= maxMoves
                && label.months() <= maxMonths + Totals.NONE
                && label.usd() <= budgetUsd + Totals.NONE;
    }
}
