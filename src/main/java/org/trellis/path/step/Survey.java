package org.trellis.path.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.board.Rated;
import org.trellis.credential.Credentials;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.terrain.Asking;
import org.trellis.path.terrain.Pay;
import org.trellis.path.terrain.Training;

/**
 * What is true of some jobs whoever asks, in tables: numbered in the order of their codes. Serves
 * many questions and threads.
 */
final class Survey {
    private record Version(Credentials credentials, boolean unknownMet) {}

    final List<Job> jobs;
    final boolean country;
    private final Catalog catalog;
    private final Map<Job.Id, Integer> numbers = new HashMap<>();
    private final double[] usual;
    private final double[] floors;
    private final boolean[] unrated;
    private final boolean[] trains;
    private final double[] trainingMonths;
    private final double[] trainingPay;
    private final Map<Version, Needs> needs = new HashMap<>();

    /**
     * @param jobs in the order of their codes
     * @param country whether what O*NET rates of their occupations counts
     */
    Survey(Catalog catalog, List<Job> jobs, boolean country) {
        this.catalog = catalog;
        this.jobs = List.copyOf(jobs);
        this.country = country;
        jobs.forEach(job -> numbers.put(job.id(), numbers.size()));
        usual = jobs.stream().mapToDouble(Pay::usual).toArray();
        floors = jobs.stream().mapToDouble(job -> Pay.floor(catalog, job)).toArray();
        Training training = new Training(catalog);
        trainingMonths = jobs.stream().mapToDouble(training::months).toArray();
        trainingPay = jobs.stream().mapToDouble(job -> Pay.training(catalog, job)).toArray();
        unrated = new boolean[jobs.size()];
        trains = new boolean[jobs.size()];
        for (int i = 0; i < unrated.length; i++) {
            trains[i] = training.named(jobs.get(i));
            unrated[i] = Rated.tooLittle(catalog, jobs.get(i));
        }
    }

    /** {@link Ground#NOWHERE} for a job that is not among them. */
    int find(Job.Id job) {
        return numbers.getOrDefault(job, Ground.NOWHERE);
    }

    double usual(int job) {
        return usual[job];
    }

    double floor(int job) {
        return floors[job];
    }

    boolean isUnrated(int job) {
        return unrated[job];
    }

    /** Whether BLS names training on the job. */
    boolean trains(int job) {
        return trains[job];
    }

    /** From nothing, for who learns on the job. */
    double trainingMonths(int job) {
        return trainingMonths[job];
    }

    double trainingPay(int job) {
        return trainingPay[job];
    }

    /**
     * What the jobs ask and give. On the country an inferred move into a ladder asks what O*NET
     * rates of the job's occupation, and every job gives what its people use according to O*NET.
     */
    synchronized Needs needs(Credentials credentials, boolean unknownMet) {
        return needs.computeIfAbsent(
                new Version(credentials, unknownMet),
                version ->
                        new Needs(
                                catalog,
                                jobs.stream().map(job -> Asking.of(catalog, job, country)).toList(),
                                credentials,
                                unknownMet));
    }
}
