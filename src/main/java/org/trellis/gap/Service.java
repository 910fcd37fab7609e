package org.trellis.gap;

import java.util.List;
import java.util.Optional;
import org.trellis.credential.HeldCredentials;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Job.AskedExperience;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/**
 * Experience that a job asks for, against what a person has served. A must-have like a credential.
 *
 * @param served months that are stated, in the jobs that count
 * @param by the held credential that stands in for the months
 * @param returning it is, or was, the person's own job: nothing is asked again
 */
public record Service(
        AskedExperience asked,
        State state,
        double served,
        Optional<Credential> by,
        boolean returning) {
    /** UNKNOWN where some months, or whether a stand-in is held, nobody has said. */
    public enum State {
        MET,
        MISSING,
        UNKNOWN
    }

    static List<Service> of(Job job, Person person, HeldCredentials held, Catalog catalog) {
        boolean returning = person.hasHeld(job.id());
        return job.experience().stream()
                .map(asked -> of(asked, person, held, catalog, returning))
                .toList();
    }

    private static Service of(
            AskedExperience asked,
            Person person,
            HeldCredentials held,
            Catalog catalog,
            boolean returning) {
        double served = asked.in().stream().mapToDouble(person::monthsIn).sum();
        Optional<Credential> by =
                asked.instead().stream()
                        .filter(held::holds)
                        .findFirst()
                        .map(catalog::getCredential);
        boolean met = returning || served >= asked.months() || by.isPresent();
        State state = met ? State.MET : unsaid(asked, person) ? State.UNKNOWN : State.MISSING;
        return new Service(asked, state, served, by, returning);
    }

    /** Months left blank are not 0, and credentials that nobody listed are not lacking. */
    private static boolean unsaid(AskedExperience asked, Person person) {
        boolean now =
                person.monthsInJob().isEmpty()
                        && person.job().filter(asked.in()::contains).isPresent();
        boolean before =
                person.history().stream()
                        .anyMatch(
                                past -> past.months().isEmpty() && asked.in().contains(past.job()));
        boolean nothing = person.job().isEmpty() && person.history().isEmpty();
        boolean credentials = nothing || !asked.instead().isEmpty();
        return now || before || credentials && person.credentials().isEmpty();
    }

    public double monthsShort() {
        return Math.max(0, asked.months() - served);
    }

    /** Whether it keeps the person out of the job today. */
    public boolean closed() {
        return state == State.MISSING;
    }
}
