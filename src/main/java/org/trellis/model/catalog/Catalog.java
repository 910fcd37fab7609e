package org.trellis.model.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.Scales;
import org.trellis.model.Source;

/**
 * Everything read from files. Iteration follows the order of the files.
 *
 * @param bridges moves between ladders
 * @param occupations by O*NET-SOC code, the national figures
 * @param sameAs for a competency, those of other models that a crosswalk calls the same
 */
public record Catalog(
        Map<String, Source> sources,
        Scales scales,
        Map<String, CompetencyModel> models,
        Map<String, Ladder> ladders,
        List<Move> bridges,
        Map<Credential.Id, Credential> credentials,
        Map<Competency.Id, List<Competency.Id>> sameAs,
        Map<String, Occupation> occupations,
        Assumptions assumptions) {
    public Catalog {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        models = Collections.unmodifiableMap(new LinkedHashMap<>(models));
        ladders = Collections.unmodifiableMap(new LinkedHashMap<>(ladders));
        bridges = List.copyOf(bridges);
        credentials = Collections.unmodifiableMap(new LinkedHashMap<>(credentials));
        sameAs = Map.copyOf(sameAs);
        occupations = Collections.unmodifiableMap(new LinkedHashMap<>(occupations));
    }

    public Optional<Job> findJob(Job.Id id) {
        return Optional.ofNullable(ladders.get(id.ladder())).map(ladder -> ladder.jobs().get(id));
    }

    /**
     * @throws NoSuchElementException naming the job
     */
    public Job getJob(Job.Id id) {
        return findJob(id).orElseThrow(() -> new NoSuchElementException("no job " + id));
    }

    /** The national figures of the occupation that a job is part of. */
    public Optional<Occupation> findOccupation(Job job) {
        return Optional.ofNullable(occupations.get(job.onetSoc()));
    }

    /**
     * The pay of the occupation where it is the job's own: where the job's wage is its median. A
     * senior job or one of the government is paid otherwise.
     */
    public Optional<Occupation.Pay> findPay(Job job) {
        return findOccupation(job)
                .flatMap(Occupation::pay)
                .filter(pay -> job.wage().filter(pay::isMedian).isPresent());
    }

    public Optional<Competency> findCompetency(Competency.Id id) {
        return Optional.ofNullable(models.get(id.model()))
                .map(model -> model.competencies().get(id));
    }

    /**
     * @throws NoSuchElementException naming the competency
     */
    public Competency getCompetency(Competency.Id id) {
        return findCompetency(id)
                .orElseThrow(() -> new NoSuchElementException("no competency " + id));
    }

    /**
     * @throws NoSuchElementException naming the credential
     */
    public Credential getCredential(Credential.Id id) {
        Credential found = credentials.get(id);
        if (found == null) {
            throw new NoSuchElementException("no credential " + id);
        }
        return found;
    }

    public Stream<Job> jobs() {
        return ladders.values().stream().flatMap(ladder -> ladder.jobs().values().stream());
    }

    /** The moves inside ladders, then the bridges. */
    public Stream<Move> moves() {
        return Stream.concat(
                ladders.values().stream().flatMap(ladder -> ladder.moves().stream()),
                bridges.stream());
    }
}
