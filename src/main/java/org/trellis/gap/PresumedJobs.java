package org.trellis.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.credential.Gate;
import org.trellis.credential.HeldCredentials;
import org.trellis.gap.Standing.Doubt;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.person.Person;

/**
 * What somebody's jobs let us assume. The present one counts once it was held for {@code
 * presumed_after_months}, or when nobody said how long; a past one when it was left within {@code
 * presumed_for_years}, or when nobody said when, but not when it was held for no time at all.
 */
final class PresumedJobs {
    private static final String AFTER_MONTHS = "presumed_after_months";
    private static final String FOR_YEARS = "presumed_for_years";

    private final Catalog catalog;
    private final List<Job> jobs;
    private final Map<Job.Id, List<Doubt>> expired = new HashMap<>();

    PresumedJobs(Catalog catalog, Person person, LocalDate on, HeldCredentials held) {
        this.catalog = catalog;
        Set<Job.Id> ids = new LinkedHashSet<>();
        Assumptions assumptions = catalog.assumptions();
        person.job().filter(at -> isSettled(person, assumptions)).ifPresent(ids::add);
        LocalDate from = on.minusYears((long) assumptions.get(FOR_YEARS));
        person.history().stream()
                .filter(past -> past.until().filter(from::isAfter).isEmpty())
                .filter(past -> past.months().orElse(1) > 0)
                .forEach(past -> ids.add(past.job()));
        jobs = ids.stream().flatMap(id -> catalog.findJob(id).stream()).toList();
        jobs.forEach(job -> expired.put(job.id(), expired(held, job)));
    }

    /** Whether the current job has been held long enough, or nobody said how long. */
    static boolean isSettled(Person person, Assumptions assumptions) {
        return person.monthsInJob().orElse(Double.MAX_VALUE) >= assumptions.get(AFTER_MONTHS);
    }

    private static List<Doubt> expired(HeldCredentials held, Job job) {
        List<Doubt> doubts = new ArrayList<>();
        held.gates(job).stream()
                .filter(gate -> gate.need() == Job.Need.REQUIRED)
                .filter(gate -> gate.state() == Gate.State.EXPIRED)
                .forEach(
                        gate ->
                                doubts.add(
                                        new Doubt.Expired(
                                                gate.by().orElseThrow().id(),
                                                gate.expires().orElseThrow())));
        return doubts;
    }

    /** What the jobs ask of a competency, in their order. */
    List<Standing> standings(Competency.Id id) {
        List<Standing> found = new ArrayList<>();
        for (Job job : jobs) {
            asked(job, id)
                    .map(requirement -> standing(job, requirement))
                    .filter(standing -> standing.held().isHeld())
                    .ifPresent(found::add);
        }
        return found;
    }

    /** What a job asks; of what O*NET rates, what people in the occupation of the job use. */
    private Optional<Requirement> asked(Job job, Competency.Id id) {
        Map<Competency.Id, Requirement> asked =
                id.model().equals(National.PREFIX)
                        ? catalog.national().profile(job.onetSoc())
                        : job.requirements();
        return Optional.ofNullable(asked.get(id));
    }

    private Standing standing(Job job, Requirement requirement) {
        var origin = new Origin.Presumed(job.id(), requirement.place());
        return new Standing(
                Subtraction.granted(requirement.ask()), origin, expired.get(job.id()), List.of());
    }
}
