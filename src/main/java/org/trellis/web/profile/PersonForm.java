package org.trellis.web.profile;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trellis.files.person.PersonFile;
import org.trellis.message.Message;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Diplomas;
import org.trellis.model.catalog.National;
import org.trellis.model.person.Bound;
import org.trellis.model.person.Diploma;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.model.person.Person.FullTime;
import org.trellis.model.person.Person.HeldCredential;
import org.trellis.model.person.PersonDay;
import org.trellis.model.person.Residence;
import org.trellis.model.person.States;
import org.trellis.model.person.Work;
import org.trellis.model.person.Work.Served;
import org.trellis.web.region.Places;

/** Reads the five answers into a person. What the form does not ask is kept as it was. */
@Singleton
final class PersonForm {
    /** Most rows of past jobs. */
    static final int MOST_PAST_JOBS = 20;

    private static final int MOST_YEARS = 70;

    private final Catalog catalog;

    private final Places places;

    PersonForm(Catalog catalog, Places places) {
        this.places = places;
        this.catalog = catalog;
    }

    /** The person, or empty when {@code answers} has faults. */
    Optional<Person> read(Answers answers, Person before, LocalDate today) {
        Optional<Job.Id> job = job(answers, "job");
        OptionalDouble months = months(answers, "");
        if (months.orElse(0) > 0 && !isChosen(answers, "job")) {
            answers.fault("job", "profile.wrong.now");
        }
        List<Served> history = history(answers, today);
        OptionalDouble hours = answers.number("hours", Bound.HOURS_PER_WEEK);
        var credentials = credentials(answers, before, today);
        Optional<Diploma> diploma = diploma(answers, credentials.orElse(List.of()));
        OptionalDouble pay = answers.number("own-pay", 1, Bound.USD.most());
        FullTime fullTime = fullTime(answers);
        var work = new Work(job, job.isPresent() ? months : OptionalDouble.empty(), pay, history);
        var learning = new Person.Learning(hours, fullTime);
        Limits limits = new LimitAnswers(answers, catalog).read(before.limits());
        Residence residence = residence(answers, before.residence());
        return Optional.of(
                        new Person(
                                answers.told("id").orElse(before.id()),
                                answers.told("name"),
                                new Person.Home(
                                        answers.choice("state", States.CODES),
                                        stateRequires(answers),
                                        residence),
                                work,
                                learning,
                                new Person.Qualifications(before.ratings(), credentials, diploma),
                                limits))
                .filter(whole -> answers.faults().isEmpty())
                .filter(whole -> holdsNothingPrivate(answers, whole));
    }

    /**
     * The rules of a person file hold for the form too: no Social Security number, no birth date.
     */
    private boolean holdsNothingPrivate(Answers answers, Person person) {
        if (!answers.isCaseId("id") || answers.holdsPrivate("name")) {
            return false;
        }
        Optional<Message> tooLong = PersonFile.tooLong(person.name().orElse(""));
        if (tooLong.isPresent()) {
            answers.fault("name", tooLong.get());
            return false;
        }
        return true;
    }

    /** A region of the list and a household of it, or what was told before. */
    private Residence residence(Answers answers, Residence before) {
        return new Residence(
                told(answers, "region", before.region(), name -> places.find(name).isPresent()),
                told(answers, "household", before.household(), places::knows));
    }

    /** What the form did not ask stays as it was. */
    private static Optional<String> told(
            Answers answers, String field, Optional<String> before, Predicate<String> known) {
        if (!answers.isAsked(field)) {
            return before;
        }
        Optional<String> told = answers.told(field);
        if (told.isPresent() && !told.equals(before) && told.filter(known).isEmpty()) {
            answers.fault(field, "region.wrong");
        }
        return told;
    }

    private static FullTime fullTime(Answers answers) {
        double kept = answers.number("pay-kept", 0, 100).orElse(0);
        return new FullTime(answers.has("full-time"), kept);
    }

    /** One of the list, else any U.S. occupation by its code or its title. */
    private Optional<Job.Id> job(Answers answers, String field) {
        String written = answers.value(field + PersonFields.OTHER);
        if (answers.has(field)) {
            if (!written.isEmpty()) {
                answers.fault(field + PersonFields.OTHER, "profile.wrong.two");
            }
            return answers.job(field, id -> catalog.findJob(id).isPresent());
        }
        if (written.isEmpty()) {
            return Optional.empty();
        }
        National country = catalog.national();
        Optional<Job> found = country.findWritten(written).or(() -> country.findTitled(written));
        if (found.isEmpty()) {
            answers.fault(field + PersonFields.OTHER, "profile.wrong.occupation");
        }
        return found.map(Job::id);
    }

    /** Empty where neither years nor months are stated. */
    private static OptionalDouble months(Answers answers, String prefix) {
        OptionalDouble years = answers.number(prefix + "years", 0, MOST_YEARS);
        OptionalDouble months = answers.number(prefix + "months", Bound.MONTHS);
        return years.isEmpty() && months.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(years.orElse(0) * 12 + months.orElse(0));
    }

    private List<Served> history(Answers answers, LocalDate today) {
        var history = new ArrayList<Served>();
        for (int i = 0; i < MOST_PAST_JOBS; i++) {
            OptionalDouble months = months(answers, "past" + i + ".");
            Optional<LocalDate> until = answers.pastDate("past" + i + ".until", today);
            boolean served = months.orElse(0) > 0 || until.isPresent();
            if (served && !isChosen(answers, "past" + i + ".job")) {
                answers.fault("past" + i + ".job", "profile.wrong.past");
            }
            job(answers, "past" + i + ".job")
                    .ifPresent(job -> history.add(new Served(job, months, until)));
        }
        return history;
    }

    private Map<Credential.Id, Boolean> stateRequires(Answers answers) {
        var rules = new HashMap<Credential.Id, Boolean>();
        for (Credential.Id id : catalog.credentials().keySet()) {
            answers.choice("rule." + id, List.of("yes", "no"))
                    .ifPresent(rule -> rules.put(id, rule.equals("yes")));
        }
        return rules;
    }

    /** Whether a job is chosen from the list or written beside it. */
    static boolean isChosen(Answers answers, String field) {
        return answers.has(field) || answers.has(field + PersonFields.OTHER);
    }

    /** Empty when nothing is ticked: then nothing is known. */
    private Optional<List<HeldCredential>> credentials(
            Answers answers, Person before, LocalDate today) {
        var held = new ArrayList<HeldCredential>();
        for (Credential.Id id : catalog.credentials().keySet()) {
            if (answers.has("has." + id)) {
                var earned = answers.pastDate("earned." + id, today);
                var expires = answers.date("expires." + id, PersonDay.EXPIRES, today);
                if (earned.isPresent()
                        && expires.isPresent()
                        && expires.get().isBefore(earned.get())) {
                    answers.fault("expires." + id, "profile.wrong.backwards");
                } else {
                    held.add(new HeldCredential(id, earned, expires));
                }
            } else if (!isHeld(before, id)) {
                Stream.of("earned." + id, "expires." + id)
                        .filter(answers::has)
                        .forEach(date -> answers.fault(date, "profile.wrong.dated"));
            }
        }
        if (answers.has("none") && !held.isEmpty()) {
            answers.fault("none", "profile.wrong.none");
        }
        return held.isEmpty() && !answers.has("none") ? Optional.empty() : Optional.of(held);
    }

    /** What was held until now and is no longer checked is taken away, with its dates. */
    private static boolean isHeld(Person person, Credential.Id id) {
        return person.credentials().orElse(List.of()).stream()
                .anyMatch(held -> held.credential().equals(id));
    }

    private Optional<Diploma> diploma(Answers answers, List<HeldCredential> held) {
        String name = answers.value("school").toUpperCase(Locale.ROOT);
        Optional<Diploma> answer = Answers.constant(EnumSet.allOf(Diploma.class), name);
        if (answer.isEmpty() && !name.isEmpty()) {
            answers.fault("school", "profile.wrong.choice");
        }
        boolean holds = held.stream().anyMatch(each -> Diplomas.shows(catalog, each.credential()));
        if (holds && answer.filter(Diploma.NO::equals).isPresent()) {
            answers.fault("school", "profile.wrong.school");
        }
        return answer;
    }
}
