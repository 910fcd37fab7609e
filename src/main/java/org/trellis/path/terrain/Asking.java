package org.trellis.path.terrain;

import java.util.ArrayList;
import java.util.List;
import org.trellis.board.Demand;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;

/**
 * What a job asks, and what its people have.
 *
 * @param job what the job itself asks
 * @param occupation what an inferred move into it asks
 * @param gives what somebody has after a step into it, once what it asks is met
 */
public record Asking(List<Demand> job, List<Demand> occupation, List<Demand> gives) {
    /**
     * @param country whether what O*NET rates of the occupation counts
     */
    public static Asking of(Catalog catalog, Job job, boolean country) {
        List<Demand> own = Demand.of(job);
        if (!country) {
            return new Asking(own, own, own);
        }
        List<Demand> gives = new ArrayList<>(own);
        catalog.national().profile(job.onetSoc()).values().stream()
                .map(Asking::demand)
                .forEach(gives::add);
        List<Demand> occupation =
                National.isNational(job.id())
                        ? own
                        : catalog.national().findJob(job.onetSoc()).map(Demand::of).orElse(own);
        return new Asking(own, occupation, gives);
    }

    private static Demand demand(Requirement requirement) {
        return new Demand(requirement.competency(), requirement.ask());
    }
}
