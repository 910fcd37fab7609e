package org.trellis.model.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
import org.trellis.model.Requirement;
import org.trellis.model.Scales;
import org.trellis.model.Source;

/**
 * Everything read from files. Iteration follows the order of the files.
 *
 * @param jobsById every job, those of the ladders first; what is given are those on no ladder
 * @param bridges moves between ladders
 * @param occupations by O*NET-SOC code, the national figures of the ladders' jobs at least
 * @param national every U.S. occupation, read when asked for
 * @param region whose wages these are; empty for the nation's
 * @param sameAs for a competency, those of other models that are the same, nearest first: closed
 *     when it is made, so that what crosswalks call the same as the same is the same
 */
public record Catalog(
        Map<String, Source> sources,
        Scales scales,
        Map<String, CompetencyModel> models,
        Map<String, Ladder> ladders,
        Map<Job.Id, Job> jobsById,
        List<Move.Authored> bridges,
        Map<Credential.Id, Credential> credentials,
        Map<Competency.Id, List<Competency.Id>> sameAs,
        Map<String, Occupation> occupations,
        Assumptions assumptions,
        National national,
        Optional<Region> region) {
    public Catalog {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        models = Collections.unmodifiableMap(new LinkedHashMap<>(models));
        ladders = Collections.unmodifiableMap(new LinkedHashMap<>(ladders));
        jobsById = Collections.unmodifiableMap(all(ladders, jobsById));
        bridges = List.copyOf(bridges);
        credentials = Collections.unmodifiableMap(new LinkedHashMap<>(credentials));
        sameAs = closed(sameAs);
        occupations = Collections.unmodifiableMap(new LinkedHashMap<>(occupations));
    }

    /** Every job is on a ladder, and nothing is known of the country. */
    public Catalog(
            Map<String, Source> sources,
            Scales scales,
            Map<String, CompetencyModel> models,
            Map<String, Ladder> ladders,
            List<Move.Authored> bridges,
            Map<Credential.Id, Credential> credentials,
            Map<Competency.Id, List<Competency.Id>> sameAs,
            Map<String, Occupation> occupations,
            Assumptions assumptions) {
        this(
                sources,
                scales,
                models,
                ladders,
                Map.of(),
                bridges,
                credentials,
                sameAs,
                occupations,
                assumptions,
                National.NONE,
                Optional.empty());
    }

    private static Map<Job.Id, Job> all(Map<String, Ladder> ladders, Map<Job.Id, Job> others) {
        Map<Job.Id, Job> all = new LinkedHashMap<>();
        ladders.values().forEach(ladder -> all.putAll(ladder.jobs()));
        others.forEach(all::putIfAbsent);
        return all;
    }

    /** This catalog, with all U.S. occupations. */
    public Catalog withNational(National country) {
        return new Catalog(
                sources,
                scales,
                models,
                ladders,
                jobsById,
                bridges,
                credentials,
                sameAs,
                occupations,
                assumptions,
                country,
                region);
    }

    /** This catalog with the wages of a region, wherever a job's wage is its occupation's. */
    public Catalog in(Region local) {
        Map<String, Ladder> here = new LinkedHashMap<>(ladders);
        here.replaceAll((code, ladder) -> ladder.withJobs(local.jobs(ladder.jobs(), this)));
        return new Catalog(
                sources,
                scales,
                models,
                here,
                local.jobs(jobsById, this),
                bridges,
                credentials,
                sameAs,
                local.of(occupations),
                assumptions,
                national.in(local),
                Optional.of(local));
    }

    /** This catalog and a job that is on no ladder. */
    public Catalog withJob(Job job) {
        Map<Job.Id, Job> jobs = new LinkedHashMap<>(jobsById);
        jobs.put(job.id(), job);
        return new Catalog(
                sources,
                scales,
                models,
                ladders,
                jobs,
                bridges,
                credentials,
                sameAs,
                occupations,
                assumptions,
                national,
                region);
    }

    private static Map<Competency.Id, List<Competency.Id>> closed(
            Map<Competency.Id, List<Competency.Id>> stated) {
        Map<Competency.Id, List<Competency.Id>> both = new HashMap<>();
        stated.forEach((id, others) -> others.forEach(other -> link(both, id, other)));
        stated.forEach((id, others) -> others.forEach(other -> link(both, other, id)));
        Map<Competency.Id, List<Competency.Id>> closed = new HashMap<>();
        both.keySet().forEach(id -> closed.put(id, others(both, id)));
        return Collections.unmodifiableMap(closed);
    }

    private static void link(
            Map<Competency.Id, List<Competency.Id>> same, Competency.Id a, Competency.Id b) {
        List<Competency.Id> others = same.computeIfAbsent(a, id -> new ArrayList<>(1));
        if (!a.equals(b) && !others.contains(b)) {
            others.add(b);
        }
    }

    private static List<Competency.Id> others(
            Map<Competency.Id, List<Competency.Id>> same, Competency.Id id) {
        List<Competency.Id> found = new ArrayList<>(List.of(id));
        for (int i = 0; i < found.size(); i++) {
            for (Competency.Id next : same.get(found.get(i))) {
                if (!found.contains(next)) {
                    found.add(next);
                }
            }
        }
        return List.copyOf(found.subList(1, found.size()));
    }

    /** The competency itself first, then all that it is the same as, nearest first. */
    public List<Competency.Id> listSame(Competency.Id id) {
        List<Competency.Id> others = sameAs.get(id);
        if (others == null) {
            return List.of(id);
        }
        List<Competency.Id> all = new ArrayList<>(others.size() + 1);
        all.add(id);
        all.addAll(others);
        return all;
    }

    /** Whether a job asks it and needs it at entry. */
    public boolean isCritical(Requirement requirement) {
        return requirement.isCritical(() -> assumptions.get("needed_at_entry_most"));
    }

    /** Whether it is needed at entry; empty where that is not rated, or the job does not ask it. */
    public Optional<Boolean> neededAtEntry(Requirement requirement) {
        var when = requirement.isAsked() ? requirement.atEntry() : Optional.empty();
        return when.map(stated -> isCritical(requirement));
    }

    /** A job of a ladder, one on none, or a U.S. occupation. */
    public Optional<Job> findJob(Job.Id id) {
        return Optional.ofNullable(jobsById.get(id)).or(() -> national.findJob(id));
    }

    /** The ladder a job is on; empty for a job on none. */
    public Optional<Ladder> findLadder(Job.Id id) {
        return ladders.values().stream().filter(ladder -> ladder.jobs().containsKey(id)).findAny();
    }

    /**
     * @throws NoSuchElementException naming the job
     */
    public Job getJob(Job.Id id) {
        return findJob(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    public Optional<Credential> findCredential(Credential.Id id) {
        return Optional.ofNullable(credentials.get(id));
    }

    /**
     * Whether {@code job} asks a credential that somebody can go and earn, or takes one in place of
     * experience: one that is not only preferred and does not concern health, a criminal record or
     * status.
     */
    public boolean asksSchool(Job job) {
        return Stream.concat(
                        job.credentials().stream()
                                .filter(asked -> asked.need() != Job.Need.PREFERRED)
                                .map(Job.AskedCredential::anyOf),
                        job.experience().stream().map(Job.AskedExperience::instead))
                .anyMatch(anyOf -> !anyOf.isEmpty() && anyOf.stream().noneMatch(this::isPersonal));
    }

    private boolean isPersonal(Credential.Id id) {
        return findCredential(id).filter(Credential::personal).isPresent();
    }

    /** The national figures of the occupation that a job is part of. */
    public Optional<Occupation> findOccupation(Job job) {
        return Optional.ofNullable(occupations.get(job.onetSoc()))
                .or(
                        () ->
                                National.isNational(job.id())
                                        ? national.findOccupation(job.onetSoc())
                                        : Optional.empty());
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

    /** The model that another one stands on. */
    public Optional<CompetencyModel> findFoundation(CompetencyModel model) {
        return model.foundation().flatMap(below -> findModel(below.model()));
    }

    public Optional<CompetencyModel> findModel(String code) {
        return Optional.ofNullable(models.get(code)).or(() -> national.findModel(code));
    }

    /** By its code or a name, as {@link CompetencyModel#isCalled}; none of the country's. */
    public Optional<CompetencyModel> findModelCalled(String name) {
        return models.values().stream().filter(each -> each.isCalled(name)).findFirst();
    }

    public Optional<Competency> findCompetency(Competency.Id id) {
        return findModel(id.model()).map(model -> model.competencies().get(id));
    }

    /**
     * @throws NoSuchElementException naming the competency
     */
    public Competency getCompetency(Competency.Id id) {
        return findCompetency(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    /**
     * @throws NoSuchElementException naming the credential
     */
    public Credential getCredential(Credential.Id id) {
        return findCredential(id).orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    /** Those of the ladders and those on none; not all U.S. occupations. */
    public Stream<Job> jobs() {
        return jobsById.values().stream();
    }

    /** The moves inside ladders, then the bridges. */
    public Stream<Move.Authored> moves() {
        return Stream.concat(
                ladders.values().stream().flatMap(ladder -> ladder.moves().stream()),
                bridges.stream());
    }
}
