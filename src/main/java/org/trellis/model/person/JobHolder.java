package org.trellis.model.person;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.model.Job;

/** People of whom only the job is known. */
public final class JobHolder {
    /** Stands for who has given no case number. */
    public static final String VISITOR = "visitor";

    private JobHolder() {}

    /** Works at {@code job}, and holds no credential but what the job brings along. */
    public static Person at(Job.Id job) {
        return person(Optional.of(job), Optional.of(List.of()));
    }

    /** Works at {@code job}, or nowhere; nothing else is known. */
    public static Person perhapsAt(Optional<Job.Id> job) {
        return person(job, Optional.empty());
    }

    private static Person person(
            Optional<Job.Id> job, Optional<List<Person.HeldCredential>> credentials) {
        return Person.unknown(VISITOR)
                .with(new Work(job, OptionalDouble.empty()))
                .with(Person.Qualifications.UNKNOWN.withCredentials(credentials));
    }
}
