package org.trellis.web.client;

import io.micronaut.context.BeanProvider;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.files.person.PersonFile;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedPerson;

/** The clients kept on this computer; nobody on a public server. */
@Singleton
public final class Clients {
    /** No vowels, so that no word comes out, and nothing that looks like another. */
    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXZ";

    private static final int LENGTH = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SavedPeople people;
    private final BeanProvider<Catalog> catalog;

    /**
     * @param people null on a public server
     */
    Clients(@Nullable SavedPeople people, BeanProvider<Catalog> catalog) {
        this.people = people;
        this.catalog = catalog;
    }

    /** Empty too when what is kept can no longer be read. */
    public Optional<OpenClient> find(String address) {
        return Optional.ofNullable(people)
                .flatMap(kept -> kept.findAt(address))
                .flatMap(this::read);
    }

    public Optional<OpenClient> findCase(String caseId) {
        return Optional.ofNullable(people).flatMap(kept -> kept.find(caseId)).flatMap(this::read);
    }

    /** What the job they would like to have is called. */
    public Optional<Text> goalTitle(OpenClient client) {
        return client.goal()
                .flatMap(goal -> catalog.get().findJob(Job.Id.parse(goal)))
                .map(Job::title);
    }

    /** Empty when what is kept can no longer be read. */
    public Optional<OpenClient> read(SavedPerson saved) {
        return issues(saved).person().map(person -> new OpenClient(saved, person));
    }

    /** Who is kept there, even where what is kept can no longer be read. */
    public Optional<SavedPerson> kept(String address) {
        return Optional.ofNullable(people).flatMap(all -> all.findAt(address));
    }

    /** What is kept as a file would be read, with all that is wrong with it. */
    public PersonFile.Result issues(SavedPerson saved) {
        PersonFile.Result read = read(saved.yaml(), saved.id());
        if (saved.damaged().isEmpty()) {
            return read;
        }
        List<Issue> all = new ArrayList<>(read.issues());
        saved.damaged().forEach(cell -> all.add(damaged(cell)));
        return new PersonFile.Result(Optional.empty(), all);
    }

    private static Issue damaged(String cell) {
        return Issue.error(
                Issue.Place.NOWHERE,
                Message.of("cases.damaged.cell", Message.of("cases.damaged." + cell)),
                Message.of("cases.damaged.expected." + cell),
                Message.of("cases.damaged.remedy"));
    }

    private PersonFile.Result read(String yaml, String name) {
        byte[] file = yaml.getBytes(StandardCharsets.UTF_8);
        return PersonFile.read(file, name, catalog.get(), LocalDate.now());
    }

    /**
     * Nothing is kept that could not be opened again.
     *
     * @throws Unreadable says what is wrong with it
     */
    public void check(Person person) {
        PersonFile.Result read = read(PersonFile.write(person), person.id());
        if (read.person().isEmpty()) {
            throw new Unreadable(read.issues().get(0));
        }
    }

    /**
     * Keeps somebody new.
     *
     * @return empty when the case id is taken
     * @throws Unreadable as {@link #check} says
     */
    public Optional<OpenClient> add(Person person) {
        check(person);
        return people.add(person.id(), PersonFile.write(person), Instant.now())
                .map(saved -> new OpenClient(saved, person));
    }

    /**
     * @return the next version
     * @throws StaleForm when somebody else was faster
     * @throws OtherClient when the client was deleted meanwhile
     */
    public OpenClient change(OpenClient changed) {
        return people.change(changed.saved(), Instant.now())
                .map(saved -> new OpenClient(saved, changed.person()))
                .orElseThrow(
                        () ->
                                find(changed.address())
                                        .<RuntimeException>map(now -> new StaleForm(now, changed))
                                        .orElseGet(() -> new OtherClient(changed.form())));
    }

    /** A case id that nobody has. */
    public String newCaseId() {
        String made = made();
        while (people != null && people.isTaken(made)) {
            made = made();
        }
        return made;
    }

    private static String made() {
        var made = new StringBuilder("case-");
        for (int i = 0; i < LENGTH; i++) {
            made.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return made.toString();
    }
}
