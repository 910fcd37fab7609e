package org.trellis.lattice;

import java.util.List;
import java.util.Optional;
import org.trellis.gap.Ranking;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;

/**
 * Likely next jobs where nobody has authored moves: the {@code job_nearest_kept} jobs that ask
 * somebody who exactly meets the present one for the fewest learning hours, among those that pay at
 * least {@code job_nearest_wage_share} of its wage. A job without a known wage is left out, unless
 * the wage of the present one is not known either. A big jump of Job Zones is flagged, never left
 * out. Order and ties: {@link Ranking}.
 */
public final class NearestMoves {
    /**
     * @param zoneJump up by {@code job_zone_jump_warning} Job Zones or more
     */
    public record Near(Ranking.Ranked next, boolean zoneJump) {}

    private NearestMoves() {}

    /**
     * @throws java.util.NoSuchElementException naming the job when there is none of that name
     */
    public static List<Near> from(Catalog catalog, Job.Id present) {
        Job from = catalog.getJob(present);
        double share = catalog.assumptions().get("job_nearest_wage_share");
        double jump = catalog.assumptions().get(MoveRules.ZONE_JUMP);
        var ranked =
                Ranking.nearest(
                        catalog, Labels.workingAt(present), Labels.ANY_DAY, Integer.MAX_VALUE);
        return ranked.stream()
                .filter(each -> pays(each.job(), from.wage(), share))
                .limit((long) catalog.assumptions().get("job_nearest_kept"))
                .map(each -> new Near(each, zones(from, each.job()) >= jump))
                .toList();
    }

    private static boolean pays(Job job, Optional<Job.Wage> present, double share) {
        if (present.isEmpty()) {
            return true;
        }
        double floor = share * present.get().usdPerYear();
        return job.wage().filter(wage -> wage.usdPerYear() >= floor).isPresent();
    }

    /** Job Zones up from {@code a} to {@code b}; 0 when one of them is not known. */
    static int zones(Job a, Job b) {
        return a.jobZone().isPresent() && b.jobZone().isPresent()
                ? b.jobZone().getAsInt() - a.jobZone().getAsInt()
                : 0;
    }
}
