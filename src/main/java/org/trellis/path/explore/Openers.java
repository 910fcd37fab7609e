package org.trellis.path.explore;

import java.util.List;
import java.util.stream.Stream;
import org.trellis.model.Job;
import org.trellis.model.catalog.National;

/**
 * @param list the best first
 * @param startMonths a job counts as open when one can start in it after so many months at most
 * @param learnMonths what takes longer to learn or earn, at the person's hours a week, comes last
 * @param open the jobs that are open already: those that leave the least to learn first, then the
 *     best paid
 * @param laddersOnly somebody starts in the country, and other jobs than those of the ladders were
 *     not looked at
 */
public record Openers(
        List<Opener> list,
        By by,
        double startMonths,
        double learnMonths,
        List<Job> open,
        boolean laddersOnly) {
    public enum By {
        /** Of the most jobs, then the best paid. */
        JOBS,
        /** Of the best paid job, then the most. */
        PAY
    }

    public Openers {
        list = List.copyOf(list);
        open = List.copyOf(open);
    }

    /** Whether a U.S. occupation is open or opens, of whose licenses nothing is known. */
    public boolean hasOccupations() {
        return Stream.concat(open.stream(), list.stream().flatMap(each -> each.opened().stream()))
                .anyMatch(job -> National.isNational(job.id()));
    }
}
