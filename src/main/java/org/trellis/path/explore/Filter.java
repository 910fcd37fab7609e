package org.trellis.path.explore;

import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.gap.rank.OccupationFilter;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.catalog.Occupation;

/**
 * Which jobs are asked for, whatever the way there.
 *
 * @param occupations field, Job Zone, growth and what else is known of a job's occupation
 * @param band empty for all
 * @param minOpeningsPerYear in the country; a job whose openings are not known never has enough
 * @param laddersOnly whether the other U.S. occupations are left out
 */
public record Filter(
        OccupationFilter occupations,
        Optional<Job.Band> band,
        OptionalDouble minOpeningsPerYear,
        boolean laddersOnly) {
    /** Every job. */
    public static final Filter NONE =
            new Filter(OccupationFilter.ALL, Optional.empty(), OptionalDouble.empty());

    /** Of the ladders and of the country alike. */
    public Filter(
            OccupationFilter occupations,
            Optional<Job.Band> band,
            OptionalDouble minOpeningsPerYear) {
        this(occupations, band, minOpeningsPerYear, false);
    }

    boolean asksFor(Job job, Catalog catalog) {
        return !(laddersOnly && National.isNational(job.id()))
                && occupations.passes(job, catalog)
                && band.filter(level -> level != job.band()).isEmpty();
    }

    boolean hasOpenings(Job job, Catalog catalog) {
        return minOpeningsPerYear.isEmpty()
                || openings(job, catalog).orElse(-1) >= minOpeningsPerYear.getAsDouble();
    }

    static OptionalDouble openings(Job job, Catalog catalog) {
        return catalog.findOccupation(job)
                .flatMap(Occupation::outlook)
                .map(Occupation.Outlook::openingsPerYear)
                .orElse(OptionalDouble.empty());
    }
}
