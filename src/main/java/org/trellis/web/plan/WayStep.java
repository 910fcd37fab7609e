package org.trellis.web.plan;

import io.micronaut.http.HttpParameters;
import java.util.Optional;
import java.util.OptionalDouble;
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
 * @param from the job before; empty where the plan begins at what the person does now
 * @param months what the way counts on at its planning rate; empty where no way is asked for
 * @param usd likewise
 */
record WayStep(Optional<Job> from, OptionalDouble months, OptionalDouble usd) {
    static final String FROM = "from";
    static final String MONTHS = "way-months";
    static final String USD = "way-usd";

    static WayStep read(Visit visit, Lookup lookup) {
        HttpParameters asked = visit.request().getParameters();
        return new WayStep(
                lookup.findAnyJob(asked.getFirst(FROM), visit.words()),
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

    /** Somebody at the job before. */
    Person at(Person person) {
        return from.map(job -> person.withJob(Optional.of(job.id()))).orElse(person);
    }

    /** What an address needs to ask for the same step. */
    String query() {
        return from.map(job -> "&" + FROM + "=" + Links.encoded(job.id().toString())).orElse("")
                + figure(MONTHS, months)
                + figure(USD, usd);
    }

    private static String figure(String name, OptionalDouble value) {
        return value.isPresent() ? "&" + name + "=" + Numeral.write(value.getAsDouble()) : "";
    }
}
