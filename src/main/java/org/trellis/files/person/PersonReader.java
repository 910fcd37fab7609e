package org.trellis.files.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.model.person.Person.FullTime;
import org.trellis.model.person.Person.HeldCredential;
import org.trellis.model.person.Person.Rating;
import org.trellis.model.person.Person.Served;

/** Reads the fields of one person. Every wrong one has its issue; any makes the person unusable. */
public final class PersonReader {
    private static final int MOST_MONTHS = 1200;
    private static final int MOST_MOVES = 100;

    /** Fewer digits than a Social Security number has. */
    private static final double MOST_USD = 99_999_999;

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
        fields.only(
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
                        "limits"));
        fields.filled("id");
        Optional<Job.Id> job = job(fields, "job");
        double months = fields.number("months_in_job", 0, MOST_MONTHS).orElse(0);
        if (job.isEmpty() && months > 0 && !fields.has("job")) {
            Message remedy = Message.of("remedy.person.job");
            fields.error(
                    "months_in_job",
                    fields.text("months_in_job"),
                    Message.of("expected.person.job"),
                    remedy);
        }
        List<Served> history = history();
        OptionalDouble hours = hoursPerWeek();
        OptionalDouble pay = pay();
        FullTime fullTime = fullTime();
        List<Rating> ratings = ratings();
        var credentials = credentials();
        var stateRequires = stateRequires();
        var limits = fields.map("limits").map(this::limits).orElse(Limits.NONE);
        Optional<String> id = shortText("id");
        Optional<String> name = shortText("name");
        Optional<String> state = state();
        return reading.hasErrors()
                ? Optional.empty()
                : Optional.of(
                        new Person(
                                id.get(),
                                name,
                                state,
                                stateRequires,
                                job,
                                months,
                                history,
                                hours,
                                pay,
                                fullTime,
                                ratings,
                                credentials,
                                limits));
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
        OptionalDouble hours = fields.number("learning_hours_per_week", 0, 168);
        if (hours.isPresent() && hours.getAsDouble() == 0) {
            Message remedy = Message.of("remedy.person.pace");
            fields.error(
                    "learning_hours_per_week", "0", Message.of("expected.person.pace"), remedy);
        }
        return hours;
    }

    private OptionalDouble pay() {
        OptionalDouble pay = fields.number("pay_usd_per_year", 0, MOST_USD);
        if (pay.isPresent() && pay.getAsDouble() == 0) {
            Message remedy = Message.of("remedy.person.pay");
            fields.error("pay_usd_per_year", "0", Message.of("expected.person.pay"), remedy);
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

    private List<Rating> ratings() {
        var ratings = new ArrayList<Rating>();
        for (Fields entry : fields.maps("held")) {
            entry.only(List.of("competency", "level", "scale", "has", "evidence", "date"));
            entry.filled("competency");
            Optional<String> competency = entry.known("competency", Vocabulary.Kind.COMPETENCY);
            Optional<Held> held = held(entry);
            entry.filled("evidence");
            Optional<Evidence> evidence = entry.word("evidence", Evidence.OF_RATINGS);
            entry.filled("date");
            Optional<LocalDate> date = entry.pastDate("date");
            if (competency.isPresent()
                    && held.isPresent()
                    && evidence.isPresent()
                    && date.isPresent()) {
                ratings.add(
                        new Rating(
                                Competency.Id.parse(competency.get()),
                                held.get(),
                                evidence.get(),
                                date.get()));
            }
        }
        return ratings;
    }

    private Optional<Held> held(Fields entry) {
        if (entry.has("level") == entry.has("has")) {
            Message remedy = Message.of("remedy.person.held");
            String key = entry.has("has") ? "has" : "competency";
            entry.error(key, entry.text(key), Message.of("expected.person.held"), remedy);
            return Optional.empty();
        }
        if (entry.has("has")) {
            return entry.flag("has").map(has -> has ? new Held.Has() : new Held.Lacks());
        }
        entry.filled("scale");
        Optional<String> scale = entry.known("scale", Vocabulary.Kind.SCALE);
        OptionalInt level = entry.whole("level", 0, Integer.MAX_VALUE);
        if (scale.isEmpty() || level.isEmpty()) {
            return Optional.empty();
        }
        var steps = catalog.scales().byCode().get(scale.get()).steps();
        if (!steps.containsKey(level.getAsInt())) {
            Message expected =
                    Message.of("expected.person.level", scale.get(), Cells.listed(steps.keySet()));
            entry.error("level", entry.text("level"), expected, Message.of("remedy.person.level"));
            return Optional.empty();
        }
        return Optional.of(Held.at(new Level(scale.get(), level.getAsInt())));
    }

    private Optional<List<HeldCredential>> credentials() {
        if (!fields.keys().contains("credentials")) {
            return Optional.empty();
        }
        if (!fields.has("credentials")) {
            Message remedy = Message.of("remedy.person.list");
            fields.error("credentials", "", Message.of("expected.person.list"), remedy);
        }
        var credentials = new ArrayList<HeldCredential>();
        for (Fields entry : fields.maps("credentials")) {
            entry.only(List.of("credential", "earned", "expires"));
            entry.filled("credential");
            var credential = entry.known("credential", Vocabulary.Kind.CREDENTIAL);
            Optional<LocalDate> earned = entry.pastDate("earned");
            Optional<LocalDate> expires = entry.date("expires");
            boolean backwards =
                    earned.isPresent()
                            && expires.isPresent()
                            && expires.get().isBefore(earned.get());
            if (backwards) {
                Message expected = Message.of("expected.person.expires", earned.get().toString());
                entry.error(
                        "expires",
                        entry.text("expires"),
                        expected,
                        Message.of("remedy.person.expires"));
            } else {
                credential.ifPresent(
                        code ->
                                credentials.add(
                                        new HeldCredential(
                                                new Credential.Id(code), earned, expires)));
            }
        }
        return Optional.of(credentials);
    }

    private Limits limits(Fields entry) {
        entry.only(
                List.of(
                        "max_moves",
                        "max_months",
                        "max_step_months",
                        "budget_usd",
                        "living_usd",
                        "min_wage_usd_per_year",
                        "min_goal_wage_usd_per_year",
                        "without_kinds",
                        "without_jobs"));
        var kinds = new LinkedHashSet<Credential.Kind>();
        entry.list("without_kinds")
                .forEach(value -> value.word(Credential.Kind.class).ifPresent(kinds::add));
        var jobs = new LinkedHashSet<Job.Id>();
        entry.list("without_jobs")
                .forEach(
                        value ->
                                value.known(Vocabulary.Kind.JOB)
                                        .ifPresent(job -> jobs.add(Job.Id.parse(job))));
        return new Limits(
                entry.whole("max_moves", 0, MOST_MOVES),
                entry.number("max_months", 0, MOST_MONTHS),
                entry.number("max_step_months", 0, MOST_MONTHS),
                entry.number("budget_usd", 0, MOST_USD),
                entry.number("living_usd", 0, MOST_USD),
                entry.number("min_wage_usd_per_year", 0, MOST_USD),
                entry.number("min_goal_wage_usd_per_year", 0, MOST_USD),
                kinds,
                jobs);
    }
}
