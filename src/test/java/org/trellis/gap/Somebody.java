package org.trellis.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Job;
import org.trellis.model.person.Diploma;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.model.person.Residence;
import org.trellis.model.person.Work;

/**
 * A person out of a few words:
 *
 * <pre>
 * job=helper months=18 past=rigger:10:2020-05-01 pace=8        months=? where nobody has said
 * welding@2 drawings@yes sums@no music@t4 welding@3:test:2026-02-01   a rating; self and 2026-01-01 unless said
 * +license +card:2025-01-01 +permit:2025-01-01..2027-01-01             earned, expires
 * credentials                                                          the list is there, be it empty
 * state:aide=no diploma=abroad
 * </pre>
 */
public final class Somebody {
    private final List<Person.Rating> ratings = new ArrayList<>();
    private final List<Work.Served> history = new ArrayList<>();
    private final Map<Credential.Id, Boolean> states = new HashMap<>();
    private Optional<List<Person.HeldCredential>> credentials = Optional.empty();
    private Optional<Job.Id> job = Optional.empty();
    private OptionalDouble months = OptionalDouble.of(0);
    private Optional<Diploma> diploma = Optional.empty();
    private OptionalDouble pace = OptionalDouble.empty();
    private Limits limits = Limits.NONE;

    private Somebody() {}

    public static Person who(String text) {
        return who(text, Limits.NONE);
    }

    public static Person who(String text, Limits limits) {
        Somebody made = new Somebody();
        made.limits = limits;
        for (String word : text.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                made.add(word);
            }
        }
        return made.build();
    }

    private void add(String word) {
        String value = word.substring(word.indexOf('=') + 1);
        if (word.contains("@")) {
            ratings.add(rating(word));
        } else if (word.startsWith("+")) {
            credentials();
            credentials.orElseThrow().add(credential(word.substring(1)));
        } else if (word.startsWith("job=")) {
            job = Optional.of(Fixture.job(value));
        } else if (word.startsWith("months=")) {
            months =
                    value.equals("?")
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(Double.parseDouble(value));
        } else if (word.startsWith("pace=")) {
            pace = OptionalDouble.of(Double.parseDouble(value));
        } else if (word.startsWith("diploma=")) {
            diploma = Optional.of(Diploma.valueOf(value.toUpperCase()));
        } else if (word.startsWith("past=")) {
            String[] parts = value.split(":");
            history.add(
                    new Work.Served(
                            Fixture.job(parts[0]),
                            parts.length > 1
                                    ? OptionalDouble.of(Double.parseDouble(parts[1]))
                                    : OptionalDouble.empty(),
                            date(parts, 2)));
        } else if (word.startsWith("state:")) {
            String code = word.substring(6, word.indexOf('='));
            states.put(new Credential.Id(code), value.equals("yes"));
        } else if (word.equals("credentials")) {
            credentials();
        } else {
            throw new IllegalArgumentException("what is '" + word + "'?");
        }
    }

    private void credentials() {
        if (credentials.isEmpty()) {
            credentials = Optional.of(new ArrayList<>());
        }
    }

    private static Person.Rating rating(String word) {
        String[] parts = word.split("[@:]");
        String evidence = parts.length > 2 ? parts[2] : "self";
        return new Person.Rating(
                Fixture.competencyId(parts[0]),
                Fixture.held(parts[1]),
                Evidence.valueOf(evidence.toUpperCase()),
                LocalDate.parse(parts.length > 3 ? parts[3] : "2026-01-01"));
    }

    private static Person.HeldCredential credential(String word) {
        String[] parts = word.split(":|\\.\\.");
        return new Person.HeldCredential(
                new Credential.Id(parts[0]), date(parts, 1), date(parts, 2));
    }

    private static Optional<LocalDate> date(String[] parts, int at) {
        return parts.length > at && !parts[at].isEmpty()
                ? Optional.of(LocalDate.parse(parts[at]))
                : Optional.empty();
    }

    private Person build() {
        return new Person(
                "case-1",
                Optional.empty(),
                new Person.Home(Optional.empty(), states, Residence.NONE),
                new Work(job, months).withHistory(history),
                new Person.Learning(pace, Person.FullTime.NOT_ALLOWED),
                new Person.Qualifications(ratings, credentials, diploma),
                limits);
    }
}
