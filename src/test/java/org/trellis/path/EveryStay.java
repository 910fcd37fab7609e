package org.trellis.path;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.person.Work;
import org.trellis.path.EveryWalk.Leap;

/** The slow witness for experience that a job asks: every stay that could serve some of it. */
final class EveryStay {
    private final Catalog catalog;
    private final Person person;

    EveryStay(Catalog catalog, Person person) {
        this.catalog = catalog;
        this.person = person;
    }

    /** Months of one stay that are missing at the start. */
    private double left(Job.AskedExperience asked) {
        double served = 0;
        if (person.job().filter(asked.in()::contains).isPresent()) {
            served += person.monthsInJob().orElse(0);
        }
        for (Work.Served past : person.history()) {
            served += asked.in().contains(past.job()) ? past.months().orElse(0) : 0;
        }
        return Math.max(0, asked.months() - served);
    }

    /** As short as it goes, and every longer stay in {@code at} that some job may ask. */
    Set<Double> stays(Optional<Job.Id> at, Leap leap) {
        Set<Double> months = new LinkedHashSet<>(Set.of(leap.experience()));
        catalog.jobs()
                .flatMap(job -> job.experience().stream())
                .filter(asked -> at.filter(asked.in()::contains).isPresent())
                .map(this::left)
                .filter(left -> left > leap.experience())
                .forEach(months::add);
        return months;
    }

    /** What is asked, with every choice of what may stand in for experience. */
    List<List<List<Credential.Id>>> choices(Job job, List<List<Credential.Id>> groups) {
        List<List<List<Credential.Id>>> all = new ArrayList<>(List.of(groups));
        for (Job.AskedExperience asked :
                free(job) ? List.<Job.AskedExperience>of() : job.experience()) {
            for (List<List<Credential.Id>> each : List.copyOf(all)) {
                List<List<Credential.Id>> more = new ArrayList<>(each);
                more.add(asked.instead());
                if (!asked.instead().isEmpty()) {
                    all.add(more);
                }
            }
        }
        return all;
    }

    private boolean free(Job job) {
        return person.job().equals(Optional.of(job.id()))
                || person.history().stream().anyMatch(past -> past.job().equals(job.id()));
    }

    /**
     * @param longest stay in each job on the way
     */
    boolean mayBegin(Job job, Set<Credential.Id> valid, Map<Job.Id, Double> longest) {
        return free(job)
                || job.experience().stream()
                        .allMatch(
                                asked ->
                                        left(asked) == 0
                                                || asked.instead().stream()
                                                        .anyMatch(valid::contains)
                                                || asked.in().stream()
                                                        .anyMatch(
                                                                at ->
                                                                        longest.getOrDefault(
                                                                                        at, -1.0)
                                                                                >= left(asked)
                                                                                        - 1e-9));
    }
}
