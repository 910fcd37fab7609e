package org.trellis.lattice;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.trellis.credential.Chain.Chains;
import org.trellis.credential.HeldCredentials;
import org.trellis.credential.SchoolLevel;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/**
 * Which jobs of the career maps are looked at. What is not known of a job does not fit: a job
 * without a wage passes no floor.
 *
 * @param usdPerYear the least that the job pays
 * @param schooling the most that may come before it
 * @param asks a kind of credential that the job requires, prefers or asks for in some states
 */
public record JobFilter(
        Optional<Job.Band> band,
        OptionalDouble usdPerYear,
        Optional<SchoolLevel> schooling,
        Optional<Credential.Kind> asks) {
    public static final JobFilter NONE =
            new JobFilter(
                    Optional.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty());

    /** The schooling of each job of which it is known, for somebody who holds nothing. */
    static Map<Job.Id, SchoolLevel> schooling(Lattice lattice) {
        Catalog catalog = lattice.catalog();
        Person nobody = Person.unknown("nobody");
        var nothing = new HeldCredentials(catalog, nobody, LocalDate.now(), false);
        Chains chains = lattice.gaps().chains(nothing);
        Map<Job.Id, SchoolLevel> found = new LinkedHashMap<>();
        onMaps(catalog)
                .forEach(
                        job ->
                                SchoolLevel.of(catalog, job, chains.of(job))
                                        .ifPresent(school -> found.put(job.id(), school)));
        return Collections.unmodifiableMap(found);
    }

    /** The jobs that fit, in the order of the ladders. */
    public List<Job> of(Catalog catalog, Map<Job.Id, SchoolLevel> schools) {
        return onMaps(catalog).filter(job -> fits(job, schools, catalog)).toList();
    }

    private static Stream<Job> onMaps(Catalog catalog) {
        return catalog.ladders().values().stream()
                .flatMap(ladder -> ladder.jobs().values().stream());
    }

    private boolean fits(Job job, Map<Job.Id, SchoolLevel> schools, Catalog catalog) {
        return band.map(job.band()::equals).orElse(true)
                && pays(job)
                && schooling.map(most -> within(most, schools.get(job.id()))).orElse(true)
                && asks.map(kind -> kinds(job, catalog).anyMatch(kind::equals)).orElse(true);
    }

    private boolean pays(Job job) {
        return usdPerYear.isEmpty()
                || job.wage()
                        .filter(wage -> wage.usdPerYear() >= usdPerYear.getAsDouble())
                        .isPresent();
    }

    private static boolean within(SchoolLevel most, SchoolLevel school) {
        return school != null && school.compareTo(most) <= 0;
    }

    /** Of each kind of credential that a job asks for. */
    public static Stream<Credential.Kind> kinds(Job job, Catalog catalog) {
        return job.credentials().stream()
                .flatMap(asked -> asked.anyOf().stream())
                .flatMap(id -> catalog.findCredential(id).stream())
                .map(Credential::kind);
    }
}
