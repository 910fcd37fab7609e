package org.trellis.path.explore;

import java.util.List;
import java.util.OptionalDouble;
import org.trellis.model.Job;
import org.trellis.path.account.CareerPath;
import org.trellis.path.search.Criterion;

/**
 * What somebody could do: each job that can be reached within the limits, with its best way.
 *
 * @param complete false when the label budget ended the search
 * @param reached in the order asked for, jobs with few openings among them
 * @param leftOut what was not shown, and why
 */
public record Explored(
        boolean complete, List<Reached> reached, LeftOut leftOut, Criterion by, int horizonYears) {
    /**
     * @param openingsPerYear in the country; empty when not known
     * @param few whether these are so few that the job stands apart
     */
    public record Reached(Job job, CareerPath best, OptionalDouble openingsPerYear, boolean few) {}

    /**
     * @param unrated jobs that nobody has rated enough
     * @param limits jobs that only break a limit
     * @param unreachable jobs that no move and no door leads to
     */
    public record LeftOut(List<Job.Id> unrated, List<Job.Id> limits, List<Job.Id> unreachable) {
        public LeftOut {
            unrated = List.copyOf(unrated);
            limits = List.copyOf(limits);
            unreachable = List.copyOf(unreachable);
        }
    }

    public Explored {
        reached = List.copyOf(reached);
    }
}
