package org.trellis.path.terrain;

import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;

/** When the skills of a job are learned, and how long that takes on the job. */
public final class Training {
    private final Catalog catalog;

    public Training(Catalog catalog) {
        this.catalog = catalog;
    }

    /** As the move says; else where BLS names training on the job. */
    public boolean onTheJob(Move.Authored move, Job job) {
        return move.learned().map(Move.Learned.ON_THE_JOB::equals).orElseGet(() -> named(job));
    }

    /**
     * Through an open door; through another where BLS names training on the job, except that a
     * school whose credential nobody has named teaches all before, or it would be no school.
     */
    public boolean onTheJob(Job job, boolean openDoor) {
        boolean school =
                job.credentials().stream().anyMatch(asked -> asked.need() != Job.Need.PREFERRED);
        return openDoor || school && named(job);
    }

    /** Whether BLS names an apprenticeship. */
    public boolean isApprenticeship(Job job) {
        return training(job).filter(Occupation.Training.APPRENTICESHIP::equals).isPresent();
    }

    /** Whether BLS names training on the job. */
    public boolean named(Job job) {
        return training(job)
                .filter(
                        training ->
                                switch (training) {
                                    case SHORT, MODERATE, LONG -> true;
                                    default -> false;
                                })
                .isPresent();
    }

    private Optional<Occupation.Training> training(Job job) {
        return catalog.findOccupation(job).flatMap(Occupation::training);
    }

    /** From nothing. Where BLS names no such training but people are trained, moderate is taken. */
    public double months(Job job) {
        int length =
                training(job)
                        .map(
                                training ->
                                        switch (training) {
                                            case SHORT, NONE -> 0;
                                            case LONG, APPRENTICESHIP -> 2;
                                            default -> 1;
                                        })
                        .orElse(1);
        return catalog.assumptions().list("on_the_job_months").get(length);
    }
}
