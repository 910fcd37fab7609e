package org.trellis.files.person;

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
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.model.person.Person.FullTime;
import org.trellis.model.person.Person.Served;

/** Reads the fields of one person. Every wrong one has its issue; any makes the person unusable. */
public final class PersonReader {
    private static final List<String> KEYS =
            List.of(
                    "id",
                    "name",
                    "state",
                    "state_requires",
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

    static final int MOST_MONTHS = 1200;

    /** Fewer digits than a Social Security number has. */
    static final double MOST_USD = 99_999_999;

    private static final int LONGEST_TEXT = 200;

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
        double months = monthsInJob(job);
        List<Served> history = history();
        Means means = new Means(hoursPerWeek(), pay(), fullTime());
        var ratings = new RatingReader(catalog).read(fields);
        var credentials = HeldCredentialReader.read(fields);
        var diploma = new DiplomaReader(catalog, fields).read(credentials.orElse(List.of()));
        var requires = stateRequires();
        var limits =
                fields.map("limits")
                        .map(entry -> LimitsReader.read(entry, catalog))
                        .orElse(Limits.NONE);
        Optional<String> id = shortText("id");
        Optional<String> name = shortText("name");
        Optional<String> state = state();
        if (reading.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(
                new Person(
                        id.get(),
                        name,
                        state,
                        requires,
                        job,
                        months,
                        history,
                        means.hours,
                        means.pay,
                        means.fullTime,
                        ratings,
                        credentials,
                        diploma,
                        limits));
    }

    private void keys() {
        fields.only(KEYS);
        fields.filled("id");
    }

    /** Time and money that somebody has. */
    private record Means(OptionalDouble hours, OptionalDouble pay, FullTime fullTime) {}

    private double monthsInJob(Optional<Job.Id> job) {
        double months = fields.number("months_in_job", 0, MOST_MONTHS).orElse(0);
        if (job.isEmpty() && months > 0 && !fields.has("job")) {
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
        Optional<String> text = fields.raw(key).filter(value -> !value.isBlank());
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
        boolean two = state.length() == 2 && state.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        if (!two && !state.isEmpty()) {
            fields.error(
                    "state",
                    state,
                    Message.of("expected.person.state"),
                    Message.of("remedy.person.state"));
        }
        return state.isEmpty() ? Optional.empty() : Optional.of(state);
    }

    private OptionalDouble hoursPerWeek() {
        return above0(
                "learning_hours_per_week",
                168,
                Message.of("expected.person.pace"),
                Message.of("remedy.person.pace"));
    }

    private OptionalDouble pay() {
        return above0(
                "pay_usd_per_year",
                MOST_USD,
                Message.of("expected.person.pay"),
                Message.of("remedy.person.pay"));
    }

    /** A figure that is not 0: what is not known has no line. */
    private OptionalDouble above0(String key, double most, Message expected, Message remedy) {
        OptionalDouble figure = fields.number(key, 0, most);
        if (figure.isPresent() && figure.getAsDouble() == 0) {
            fields.error(key, "0", expected, remedy);
        }
        return figure;
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
            entry.only(List.of("job", "months"));
            entry.filled("job");
            entry.filled("months");
            OptionalDouble months = entry.number("months", 0, MOST_MONTHS);
            job(entry, "job")
                    .filter(job -> months.isPresent())
                    .ifPresent(job -> history.add(new Served(job, months.getAsDouble())));
        }
        return history;
    }
}
