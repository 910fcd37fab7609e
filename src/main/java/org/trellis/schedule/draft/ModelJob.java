package org.trellis.schedule.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;

/**
 * A job that needs every active competency of a model, none at a level: a start for a schedule
 * where there is a model and no job yet.
 *
 * @param catalog the given one, with this job
 */
public record ModelJob(Catalog catalog, Job.Id job) {
    private static final String PREFIX = "model";

    /**
     * @throws java.util.NoSuchElementException when there is no such model
     */
    public static ModelJob of(Catalog catalog, String code) {
        CompetencyModel model = catalog.models().get(code);
        if (model == null) {
            throw new java.util.NoSuchElementException(code);
        }
        Job job = job(model);
        return new ModelJob(catalog.withJob(job), job.id());
    }

    private static Job job(CompetencyModel model) {
        Map<Competency.Id, Requirement> asks = new LinkedHashMap<>();
        for (Competency each : model.competencies().values()) {
            if (each.active()) {
                var ask = new Requirement.Needed();
                asks.put(each.id(), new Requirement(each.id(), ask, model.source(), each.place()));
            }
        }
        return new Job(
                new Job.Id(PREFIX, model.code()),
                model.title(),
                new Job.Classification("", Job.Band.ENTRY, OptionalInt.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Job.Qualifications(asks, List.of()),
                model.source(),
                Issue.Place.NOWHERE);
    }

    /** A schedule drafted for this job, without it: it is on no ladder. */
    public Schedule withoutJob(Schedule drafted) {
        return drafted.withOccupation(drafted.occupation().withJob(Optional.empty()));
    }
}
