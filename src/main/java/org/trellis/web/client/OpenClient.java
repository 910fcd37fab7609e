package org.trellis.web.client;

import java.time.LocalDate;
import java.util.Optional;
import org.trellis.files.person.PersonFile;
import org.trellis.model.person.Person;
import org.trellis.store.person.SavedPerson;

/**
 * A client as of one version.
 *
 * @param person what {@code saved} says
 */
public record OpenClient(SavedPerson saved, Person person) {
    public String address() {
        return saved.address();
    }

    public String caseId() {
        return saved.id();
    }

    public int version() {
        return saved.version();
    }

    /** The job they would like to have, {@code ladder/job}. */
    public Optional<String> goal() {
        return saved.goal();
    }

    public FormVersion form() {
        return new FormVersion(address(), version());
    }

    /** The case id stays what it is. */
    public OpenClient with(Person changed) {
        Person same = changed.withId(caseId());
        return new OpenClient(saved.withYaml(PersonFile.write(same)), same);
    }

    public OpenClient withGoal(String job) {
        return new OpenClient(saved.withGoal(Optional.of(job)), person);
    }

    public OpenClient withReview(Optional<LocalDate> day) {
        return new OpenClient(saved.withReview(day), person);
    }

    /** Whether nothing that somebody could lose differs. */
    public boolean saysTheSame(OpenClient other) {
        return person.equals(other.person)
                && goal().equals(other.goal())
                && saved.review().equals(other.saved.review());
    }
}
