package org.trellis.path.explore;

import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Job;
import org.trellis.path.search.Criterion;
import org.trellis.path.step.Traveler;

/**
 * What somebody could do, within the limits of their person.
 *
 * @param field first digits of an O*NET-SOC code, such as {@code 29}; empty for all
 * @param band empty for all
 * @param by what the best way and the order of jobs go by; whole cost means what is earned in the
 *     horizon; the lowest pay is not compared
 */
public record ExploreQuery(
        Traveler traveler,
        Optional<String> field,
        Optional<Job.Band> band,
        Criterion by,
        OptionalInt horizonYears) {
    public ExploreQuery {
        if (by == Criterion.WAGE) {
            throw new IllegalArgumentException(by.toString());
        }
    }

    /** Every job, by what is earned. */
    public static ExploreQuery of(Traveler traveler) {
        return new ExploreQuery(
                traveler,
                Optional.empty(),
                Optional.empty(),
                Criterion.WHOLE_COST,
                OptionalInt.empty());
    }

    boolean asksFor(Job job) {
        return field.filter(soc -> !job.onetSoc().startsWith(soc)).isEmpty()
                && band.filter(level -> level != job.band()).isEmpty();
    }
}
