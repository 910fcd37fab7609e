package org.trellis.path.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.model.Job;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.path.search.LimitName;
import org.trellis.path.terrain.Traveler;

/**
 * What one limit keeps out: the jobs that can be reached once it is lifted and all others stay.
 *
 * @param opened in the order asked for, never empty
 */
public record Opening(LimitName limit, List<Explored.Reached> opened) {
    public Opening {
        opened = List.copyOf(opened);
    }

    /**
     * One for each limit that keeps jobs out, what opens most first; ties in the order of limits.
     */
    public static List<Opening> of(Explore explore, ExploreQuery query, Explored found) {
        Set<Job.Id> known = new HashSet<>();
        found.reached().forEach(each -> known.add(each.job().id()));
        List<Opening> openings = new ArrayList<>();
        for (LimitName limit : LimitName.values()) {
            Limits own = query.traveler().person().limits();
            Limits lifted = without(own, limit);
            if (!lifted.equals(own)) {
                List<Explored.Reached> opened =
                        explore.find(with(query, lifted)).reached().stream()
                                .filter(each -> !known.contains(each.job().id()))
                                .toList();
                if (!opened.isEmpty()) {
                    openings.add(new Opening(limit, opened));
                }
            }
        }
        openings.sort(
                java.util.Comparator.comparing((Opening each) -> each.opened.size()).reversed());
        return openings;
    }

    private static ExploreQuery with(ExploreQuery query, Limits limits) {
        Traveler traveler = query.traveler();
        Person person = traveler.person().with(limits);
        return new ExploreQuery(
                traveler.as(person), query.filter(), query.by(), query.horizonYears());
    }

    private static Limits without(Limits own, LimitName lifted) {
        return new Limits(
                lifted == LimitName.MAX_MOVES ? OptionalInt.empty() : own.maxMoves(),
                kept(own.maxMonths(), lifted != LimitName.MAX_MONTHS),
                kept(own.maxStepMonths(), lifted != LimitName.MAX_STEP_MONTHS),
                kept(own.budgetUsd(), lifted != LimitName.BUDGET),
                kept(own.livingUsd(), lifted != LimitName.LIVING),
                kept(own.minWageUsdPerYear(), lifted != LimitName.MIN_WAGE),
                kept(own.minGoalWageUsdPerYear(), lifted != LimitName.MIN_GOAL_WAGE),
                lifted == LimitName.WITHOUT_KINDS ? Set.of() : own.withoutKinds(),
                lifted == LimitName.WITHOUT_JOBS ? Set.of() : own.withoutJobs());
    }

    private static OptionalDouble kept(OptionalDouble limit, boolean keep) {
        return keep ? limit : OptionalDouble.empty();
    }
}
