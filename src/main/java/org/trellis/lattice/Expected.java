package org.trellis.lattice;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Diplomas;
import org.trellis.model.catalog.National;
import org.trellis.model.catalog.Occupation;

/**
 * What most people have who get into a U.S. occupation, according to BLS: the typical education,
 * and experience in a related occupation. Related is one of the same SOC major group, and one that
 * a move into it is inferred from.
 */
final class Expected {
    /** The assumption: months of experience that none, under five years and five or more mean. */
    static final String MONTHS = "related_experience_months";

    private final Catalog catalog;
    private final Map<String, Set<Job.Id>> byGroup = new HashMap<>();

    Expected(Catalog catalog, Collection<Job> jobs) {
        this.catalog = catalog;
        jobs.forEach(
                job ->
                        byGroup.computeIfAbsent(job.majorGroup(), code -> new LinkedHashSet<>())
                                .add(job.id()));
    }

    /** A job of a ladder as it is: the ladder says what it asks. */
    Job of(Job job, List<Move.Inferred> into) {
        if (!National.isNational(job.id())) {
            return job;
        }
        Job taught =
                Diplomas.expected(catalog, job)
                        .map(id -> job.withCredentials(List.of(typical(job, id))))
                        .orElse(job);
        return catalog.findOccupation(job)
                .flatMap(Occupation::experience)
                .map(said -> months(said))
                .filter(months -> months > 0)
                .map(months -> taught.withExperience(List.of(experience(job, months, into))))
                .orElse(taught);
    }

    private int months(Occupation.Experience said) {
        return catalog.assumptions().list(MONTHS).get(said.ordinal()).intValue();
    }

    private static Job.AskedCredential typical(Job job, Credential.Id id) {
        return new Job.AskedCredential(List.of(id), Job.Need.TYPICAL, job.source(), job.place());
    }

    private Job.AskedExperience experience(Job job, int months, List<Move.Inferred> into) {
        Set<Job.Id> in = new LinkedHashSet<>(byGroup.get(job.majorGroup()));
        into.forEach(move -> in.add(move.from()));
        in.remove(job.id());
        return new Job.AskedExperience(
                months, in, List.of(), Optional.empty(), job.source(), job.place());
    }
}
