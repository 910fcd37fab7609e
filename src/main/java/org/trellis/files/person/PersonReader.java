package org.trellis.files.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.message.Message;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Bound;
import org.trellis.model.person.DoubtfulFigure.Name;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.model.person.Person.FullTime;
import org.trellis.model.person.Residence;
import org.trellis.model.person.States;
import org.trellis.model.person.Work;
import org.trellis.model.person.Work.Served;
import org.trellis.model.person.Written;

/** Reads the fields of one person. Every wrong one has its issue; any makes the person unusable. */
public final class PersonReader {
    private static final List<String> KEYS =
            List.of(
                    "id",
                    "name",
                    "state",
                    "state_requires",
                    "region",
                    "household",
                    "job",
                    "months_in_job",
                    "history",
                    "learning_hours_per_week",
                    "pay_usd_per_year",
                    "full_time",
                    "held",
                    "credentials",
                    "diploma",
                    "limits");

    static final int LONGEST_TEXT = 200;

    private final Reading reading;
    private final Catalog catalog;
    private final Fields fields;

    PersonReader(Reading reading, Catalog catalog, Fields fields) {
        this.reading = reading;
        this.catalog = catalog;
        this.fields = fields;
        reading.words().declare(catalog);
    }

    Optional<Person> read() {
        keys();
        Optional<Job.Id> job = job(fields, "job");
        OptionalDouble months = monthsInJob(job);
        List<Served> history = history();
        OptionalDouble hours = hoursPerWeek();
        OptionalDouble pay = pay();
        FullTime fullTime = fullTime();
        var ratings = new RatingReader(catalog).read(fields);
        var credentials = HeldCredentialReader.read(fields);
        var diploma = new DiplomaReader(catalog, fields).read(credentials.orElse(List.of()));
        var limits = fields.map("limits").map(entry -> LimitsReader.read(entry, catalog));
        Names names = names();
        if (reading.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(
                new Person(
                        names.id.get(),
                        names.name,
                        new Person.Home(names.state, names.requires, names.residence),
                        new Work(job, months, pay, history),
                        new Person.Learning(hours, fullTime),
                        new Person.Qualifications(ratings, credentials, diploma),
                        limits.orElse(Limits.NONE)));
    }

    private void keys() {
        fields.only(KEYS);
        if (Written.line(fields.text("id")).isEmpty()) {
            fields.error(
                    "id",
                    "",
                    Message.of("expected.key.filled", "id"),
                    Message.of("remedy.key.filled", "id"));
        }
    }

    /** What somebody is called, where they live, and what is asked there. */
    private record Names(
            Optional<String> id,
            Optional<String> name,
            Optional<String> state,
            Map<Credential.Id, Boolean> requires,
            Residence residence) {}

    private Names names() {
        return new Names(
                shortText("id"),
                shortText("name"),
                state(),
                stateRequires(),
                new Residence(shortText("region"), shortText("household")));
    }

    private OptionalDouble monthsInJob(Optional<Job.Id> job) {
        OptionalDouble months =
                LimitsReader.figure(fields, "months_in_job", Bound.MONTHS, Name.MONTHS_IN_JOB);
        if (job.isEmpty() && months.orElse(0) > 0 && !fields.has("job")) {
            Message remedy = Message.of("remedy.person.job");
            fields.error(
                    "months_in_job",
                    fields.text("months_in_job"),
                    Message.of("expected.person.job"),
                    remedy);
        }
        return months;
    }

    private Optional<String> shortText(String key) {
        Optional<String> text = fields.raw(key).map(Written::line).filter(line -> !line.isEmpty());
        if (text.isPresent() && text.get().length() > LONGEST_TEXT) {
            fields.error(
                    key,
                    text.get(),
                    Message.of("expected.person.length", LONGEST_TEXT),
                    Message.of("remedy.person.length"));
        }
        return text;
    }

    private Optional<String> state() {
        String state = fields.text("state");
        if (!state.isEmpty() && !States.CODES.contains(state)) {
            fields.error(
                    "state",
                    state,
                    Message.of("expected.person.state"),
                    Message.of("remedy.person.state"));
        }
        return state.isEmpty() ? Optional.empty() : Optional.of(state);
    }

    private OptionalDouble hoursPerWeek() {
        return LimitsReader.figure(
                fields, "learning_hours_per_week", Bound.HOURS_PER_WEEK, Name.HOURS);
    }

    private OptionalDouble pay() {
        OptionalDouble pay = LimitsReader.figure(fields, "pay_usd_per_year", Bound.USD, Name.PAY);
        if (pay.isPresent() && pay.getAsDouble() == 0) {
            fields.error(
                    "pay_usd_per_year",
                    "0",
                    Message.of("expected.person.pay"),
                    Message.of("remedy.person.pay"));
        }
        return pay;
    }

    private FullTime fullTime() {
        return fields.map("full_time").map(PersonReader::fullTime).orElse(FullTime.NOT_ALLOWED);
    }

    private static FullTime fullTime(Fields entry) {
        entry.only(List.of("allowed", "pay_kept_percent"));
        boolean allowed = entry.flag("allowed").orElse(false);
        return new FullTime(allowed, entry.number("pay_kept_percent", 0, 100).orElse(0));
    }

    private Map<Credential.Id, Boolean> stateRequires() {
        var requires = new LinkedHashMap<Credential.Id, Boolean>();
        fields.map("state_requires")
                .ifPresent(
                        map -> {
                            for (String code : map.keys()) {
                                var known = map.knownKey(code, Vocabulary.Kind.CREDENTIAL);
                                var flag = map.flag(code);
                                if (known.isPresent() && flag.isPresent()) {
                                    requires.put(new Credential.Id(code), flag.get());
                                }
                            }
                        });
        return requires;
    }

    private Optional<Job.Id> job(Fields entry, String key) {
        return entry.known(key, Vocabulary.Kind.JOB).map(Job.Id::parse);
    }

    private List<Served> history() {
        var history = new ArrayList<Served>();
        for (Fields entry : fields.maps("history")) {
            entry.only(List.of("job", "months", "until"));
            entry.filled("job");
            OptionalDouble months =
                    LimitsReader.figure(entry, "months", Bound.MONTHS, Name.MONTHS_IN_JOB);
            Optional<LocalDate> until = entry.pastDate("until");
            job(entry, "job").ifPresent(job -> history.add(new Served(job, months, until)));
        }
        return history;
    }
}
