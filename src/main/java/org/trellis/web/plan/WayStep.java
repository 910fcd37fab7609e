package org.trellis.web.plan;

import io.micronaut.http.HttpParameters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.files.course.WithinText;
import org.trellis.files.reading.Numeral;
import org.trellis.model.Job;
import org.trellis.model.person.Person;
import org.trellis.web.Lookup;
import org.trellis.web.Visit;
import org.trellis.web.words.Links;

/**
 * The step of a way that a plan stands for.
 *
 * @param jobs that are held before it, the last one when it begins; none where the plan begins at
 *     what the person does now
 * @param months what the way counts on at its planning rate; empty where no way is asked for
 * @param usd likewise
 */
record WayStep(List<Job> jobs, OptionalDouble months, OptionalDouble usd) {
    static final String FROM = "from";
    static final String MONTHS = "way-months";
    static final String USD = "way-usd";

    static WayStep read(Visit visit, Lookup lookup) {
        HttpParameters asked = visit.request().getParameters();
        return new WayStep(
                Stream.of(asked.getFirst(FROM).orElse("").split(","))
                        .flatMap(job -> lookup.findAnyJob(Optional.of(job), visit.words()).stream())
                        .toList(),
                figure(asked, MONTHS),
                figure(asked, USD));
    }

    /** Nothing where it is not an amount that can be. */
    private static OptionalDouble figure(HttpParameters asked, String name) {
        return WithinText.usd(asked.getFirst(name).orElse(""));
    }

    boolean asked() {
        return months.isPresent() && usd.isPresent();
    }

    /** The job before. */
    Optional<Job> from() {
        return jobs.isEmpty() ? Optional.empty() : Optional.of(jobs.get(jobs.size() - 1));
    }

    /** Somebody who has moved to the job before. */
    Person at(Person person) {
        return person.movedThrough(jobs.stream().map(Job::id).toList());
    }

    /** As an address names them. */
    String held() {
        return jobs.stream().map(job -> job.id().toString()).collect(Collectors.joining(","));
    }

    /** What an address needs to ask for the same step. */
    String query() {
        return (jobs.isEmpty() ? "" : "&" + FROM + "=" + Links.encoded(held()))
                + figure(MONTHS, months)
                + figure(USD, usd);
    }

    private static String figure(String name, OptionalDouble value) {
        return value.isPresent() ? "&" + name + "=" + Numeral.write(value.getAsDouble()) : "";
    }
}
