package org.trellis.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Issue.Place;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Move;
import org.trellis.model.Requirement;
import org.trellis.model.Scale;
import org.trellis.model.Scales;
import org.trellis.model.Text;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;

/** The catalog of a {@link World}, line by line. */
final class WorldCatalog {
    private static final Place NOWHERE = Place.NOWHERE;

    private final Map<Job.Id, Job> jobs = new LinkedHashMap<>();
    private final WorldModel model = new WorldModel();
    private final List<Move.Authored> moves = new ArrayList<>();
    private final Map<Credential.Id, Credential> credentials = new LinkedHashMap<>();
    private final Map<Competency.Id, List<Competency.Id>> same = new LinkedHashMap<>();
    private final Map<String, Double> assumed =
            new LinkedHashMap<>(
                    Map.of(
                            "unstated_level_hours", 40.0,
                            "usd_per_learning_hour", 1.0,
                            "default_learning_hours_per_week", 10.0,
                            "default_max_moves", 4.0,
                            "relaxed_max_moves", 5.0,
                            "expiring_soon_days", 90.0,
                            "label_budget", 200000.0));
    private final Map<String, Occupation> occupations = new LinkedHashMap<>();
    private final Map<String, Schedule> schedules = new LinkedHashMap<>();

    WorldCatalog() {
        assumed.put("full_time_hours_per_week", 36 * 3.0 / 13);
        assumed.put("relaxed_hours_per_week", 20 * 3.0 / 13);
        assumed.put("trainee_pay_share", 0.7);
        assumed.put("evidence_fresh_years", 5.0);
        assumed.put("presumed_after_months", 6.0);
        assumed.put("presumed_for_years", 10.0);
        assumed.put("apprentice_wage_step_hours", 1000.0);
        assumed.put("first_raise_share", 0.05);
        assumed.put("field_again_usd", 300.0);
        assumed.put("hardly_better_months", 6.0);
        assumed.put("hardly_better_usd", 500.0);
        assumed.put("horizon_years", 10.0);
        assumed.put("rated_share_enough", 0.6);
        assumed.put("few_openings_per_year", 1000.0);
        assumed.put("ways_shown", 7.0);
        assumed.put("equals_listed", 20.0);
        assumed.put("fee_estimate_usd_certificate", 25.0);
        assumed.put("fee_estimate_usd_license", 45.0);
    }

    /** Takes a line of the catalog; false when it is about something else. */
    boolean read(String word, String[] rest) {
        switch (word) {
            case "job" -> job(rest);
            case "move" -> move(rest);
            case "cred" -> credential(rest);
            case "asks" -> ask(rest);
            case "experience" -> experience(rest);
            case "national" -> national(rest);
            case "program" -> program(rest);
            case "kind" -> model.kind(rest[0], Competency.Kind.valueOf(rest[1].toUpperCase()));
            case "same" -> {
                same(rest[0], rest[1]);
                same(rest[1], rest[0]);
            }
            case "assume" -> assumed.put(rest[0], Double.valueOf(rest[1]));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void same(String one, String other) {
        same.computeIfAbsent(World.competency(one), id -> new ArrayList<>())
                .add(World.competency(other));
    }

    private void job(String[] w) {
        Map<Competency.Id, Requirement> requirements = new LinkedHashMap<>();
        for (String each : Arrays.copyOfRange(w, 3, w.length)) {
            String[] part = each.split("@");
            Competency.Id id = World.competency(part[0]);
            requirements.put(id, new Requirement(id, asked(part[1]), "test", NOWHERE));
        }
        Optional<Job.Wage> wage =
                w[2].equals("?")
                        ? Optional.empty()
                        : Optional.of(new Job.Wage(Double.parseDouble(w[2]), 2024, "test"));
        Optional<Job.Entry> entry =
                w[1].equals("-")
                        ? Optional.empty()
                        : Optional.of(Job.Entry.valueOf(w[1].toUpperCase()));
        put(
                new Job(
                        World.id(w[0]),
                        Text.of(w[0]),
                        new Job.Classification(w[0], Job.Band.MID, OptionalInt.empty(), entry),
                        wage,
                        Optional.empty(),
                        Optional.empty(),
                        new Job.Qualifications(requirements, List.of()),
                        "test",
                        NOWHERE));
    }

    private void put(Job job) {
        jobs.put(job.id(), job);
    }

    private static Requirement.Ask asked(String text) {
        return switch (text) {
            case "X" -> new Requirement.Needed();
            case "NR" -> new Requirement.NotRated();
            case "-" -> new Requirement.NotNeeded();
            default -> new Requirement.AtLevel(level(text));
        };
    }

    static Level level(String text) {
        return text.startsWith("t")
                ? new Level("t", Integer.parseInt(text.substring(1)))
                : new Level("s", Integer.parseInt(text));
    }

    static Held held(String text) {
        return switch (text) {
            case "X", "yes" -> new Held.Has();
            case "no" -> new Held.Lacks();
            default -> new Held.AtLevel(level(text));
        };
    }

    private void move(String[] w) {
        moves.add(
                new Move.Authored(
                        World.id(w[0]),
                        World.id(w[1]),
                        Move.Kind.VERTICAL,
                        w.length < 5
                                ? Optional.empty()
                                : Optional.of(Move.Learned.valueOf(w[4].toUpperCase())),
                        Integer.parseInt(w[2]),
                        Integer.parseInt(w[3]),
                        List.of(),
                        "test",
                        "test",
                        Optional.empty(),
                        NOWHERE));
    }

    private void credential(String[] w) {
        Map<String, String> p = World.pairs(Arrays.copyOfRange(w, 1, w.length));
        List<Credential.Attests> attests =
                World.list(p.get("attests")).stream()
                        .map(each -> each.split("@"))
                        .map(
                                each ->
                                        new Credential.Attests(
                                                World.competency(each[0]), held(each[1]), "test"))
                        .toList();
        Credential.Kind kind =
                Credential.Kind.valueOf(p.getOrDefault("kind", "certificate").toUpperCase());
        Credential.Id id = new Credential.Id(w[0]);
        credentials.put(
                id,
                new Credential(
                        id,
                        Text.of(w[0]),
                        "test",
                        kind,
                        number(p.get("fee")),
                        "test",
                        number(p.get("hours")),
                        "test",
                        p.containsKey("least")
                                ? OptionalDouble.of(Double.parseDouble(p.get("least")) * 3 / 13)
                                : OptionalDouble.empty(),
                        OptionalInt.empty(),
                        Credential.Renewal.UNKNOWN,
                        Credential.AllOf.parse(p.getOrDefault("requires", "").replace(',', ' ')),
                        ids(p.get("covers")),
                        p.containsKey("aid")
                                ? Set.of(Credential.Aid.valueOf(p.get("aid").toUpperCase()))
                                : Set.of(),
                        p.containsKey("private"),
                        Credential.WioaCounts.NO,
                        attests,
                        Credential.Sources.all("test"),
                        NOWHERE));
    }

    static OptionalDouble number(String text) {
        return text == null || text.equals("?")
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text));
    }

    static Set<Credential.Id> ids(String text) {
        return World.list(text).stream()
                .map(Credential.Id::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void ask(String[] w) {
        Job job = jobs.get(World.id(w[0]));
        List<Job.AskedCredential> asked = new ArrayList<>(job.credentials());
        Job.Need need =
                w[1].equals("varies")
                        ? Job.Need.VARIES_BY_STATE
                        : Job.Need.valueOf(w[1].toUpperCase());
        asked.add(
                new Job.AskedCredential(
                        Arrays.stream(w[2].split("\\|")).map(Credential.Id::new).toList(),
                        need,
                        "test",
                        NOWHERE));
        put(job.withCredentials(asked));
    }

    /** {@code experience job months jobs stand-ins}; the last may be missing. */
    private void experience(String[] w) {
        Job job = jobs.get(World.id(w[0]));
        List<Job.AskedExperience> asked = new ArrayList<>(job.experience());
        asked.add(
                new Job.AskedExperience(
                        Integer.parseInt(w[1]),
                        World.list(w[2]).stream()
                                .map(World::id)
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        w.length < 4
                                ? List.of()
                                : Arrays.stream(w[3].split("\\|")).map(Credential.Id::new).toList(),
                        Optional.of(Text.of(w[1] + " months in " + w[2])),
                        "test",
                        NOWHERE));
        put(job.withExperience(asked));
    }

    /** {@code national job training p10 p25 education openings}: the job is paid the median. */
    private void national(String[] w) {
        Job job = jobs.get(World.id(w[0]));
        Optional<Occupation.Pay> pay =
                job.wage()
                        .map(
                                wage ->
                                        new Occupation.Pay(
                                                number(w[2]),
                                                number(w[3]),
                                                wage.usdPerYear(),
                                                OptionalDouble.empty(),
                                                OptionalDouble.empty(),
                                                Set.of(),
                                                2024,
                                                "test"));
        occupations.put(
                w[0],
                new Occupation(
                        w[0],
                        Text.of(w[0]),
                        OptionalInt.empty(),
                        pay,
                        w.length > 4
                                ? Optional.of(Occupation.Education.valueOf(w[4].toUpperCase()))
                                : Optional.empty(),
                        Optional.of(Occupation.Experience.NONE),
                        Optional.of(Occupation.Training.valueOf(w[1].toUpperCase())),
                        w.length > 5 ? Optional.of(openings(w[5])) : Optional.empty(),
                        Optional.empty(),
                        "test",
                        NOWHERE));
    }

    private static Occupation.Outlook openings(String perYear) {
        return new Occupation.Outlook(
                OptionalDouble.empty(), number(perYear), OptionalDouble.empty(), "2024-34");
    }

    private void program(String[] w) {
        String name = "program-" + (schedules.size() + 1);
        Map<String, String> p = World.pairs(Arrays.copyOfRange(w, 1, w.length));
        schedules.put(name, WorldProgram.of(World.id(w[0]), p));
    }

    Programs programs() {
        return new Programs(schedules, new Jurisdiction.All(Map.of()));
    }

    private static Scale scale(String code, double... hours) {
        Map<Integer, Scale.Step> steps = new LinkedHashMap<>();
        for (int i = 1; i <= hours.length; i++) {
            steps.put(
                    i,
                    new Scale.Step(
                            i,
                            Text.of("level " + i),
                            Optional.empty(),
                            OptionalDouble.of(hours[i - 1])));
        }
        return new Scale(code, steps);
    }

    Catalog catalog() {
        Scales scales =
                new Scales(
                        Map.of("s", scale("s", 20, 60, 140), "t", scale("t", 30, 90, 200)),
                        Map.of(
                                new Level("t", 1),
                                Map.of("s", 1),
                                new Level("t", 2),
                                Map.of("s", 3)));
        Map<String, Assumptions.Assumption> numbers = new LinkedHashMap<>();
        assumed.forEach(
                (name, value) ->
                        numbers.put(
                                name,
                                new Assumptions.Assumption(
                                        name, List.of(value), "", Text.of("test"), NOWHERE)));
        number(numbers, "on_the_job_months", 1.0, 6.0, 24.0);
        number(numbers, "apprentice_wage_percents", 50.0, 90.0);
        number(numbers, "hours_to_reach_times", WorldModel.TIMES);
        Ladder ladder =
                new Ladder(
                        "l",
                        Text.of("l"),
                        Text.of("l"),
                        List.of("m"),
                        "s",
                        Text.of("l"),
                        Optional.empty(),
                        Optional.empty(),
                        "test",
                        "",
                        jobs,
                        moves,
                        NOWHERE);
        return new Catalog(
                Map.of(),
                scales,
                model.models(),
                Map.of("l", ladder),
                List.of(),
                credentials,
                same,
                occupations,
                new Assumptions(numbers));
    }

    private static void number(
            Map<String, Assumptions.Assumption> numbers, String name, Double... values) {
        numbers.put(
                name,
                new Assumptions.Assumption(name, List.of(values), "", Text.of("test"), NOWHERE));
    }
}
