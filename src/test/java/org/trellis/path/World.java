package org.trellis.path;

import java.time.LocalDate;
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
import org.trellis.lattice.Lattice;
import org.trellis.model.Assumptions;
import org.trellis.model.Catalog;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Issue.Place;
import org.trellis.model.Job;
import org.trellis.model.Ladder;
import org.trellis.model.Level;
import org.trellis.model.Limits;
import org.trellis.model.Move;
import org.trellis.model.Person;
import org.trellis.model.Requirement;
import org.trellis.model.Scale;
import org.trellis.model.Scales;
import org.trellis.model.Text;

/**
 * A small lattice, a person and a question as text:
 *
 * <pre>
 * job rigger mid 40000 welding@2 safety@X reading@NR     wage ? is unknown; @t1 is a level of scale t
 * move helper rigger 12 6                                experience and program months
 * cred license hours=60 fee=? kind=license requires=school|academy,check covers=permit attests=welding@2
 * asks rigger required license|permit
 * same welding joining
 * person at=helper months=3 history=rigger:5 pace=10 rated=welding@1,safety@no holds=license states=permit:no
 * limits moves=3 months=20 step=10 usd=100 wage=30000 kinds=degree jobs=rigger
 * to rigger | from helper | unknown met | no-presumed | by usd 3 | why-not helper
 * </pre>
 *
 * Scale s takes 20, 60, 140 hours, scale t 30, 90, 200; t1 is s1, t2 is s3, t3 compares with
 * nothing. A needed competency takes 40 hours, an hour costs one dollar, pace is in hours a month.
 */
final class World {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Place NOWHERE = Place.NOWHERE;

    private final Map<Job.Id, Job> jobs = new LinkedHashMap<>();
    private final List<Move> moves = new ArrayList<>();
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
    private Map<String, String> person = new LinkedHashMap<>();
    private Map<String, String> limits = new LinkedHashMap<>();
    private final Map<String, String> question = new LinkedHashMap<>();

    static World of(String text) {
        World world = new World();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(world::read);
        return world;
    }

    private void read(String line) {
        String[] word = line.split("\\s+");
        String[] rest = Arrays.copyOfRange(word, 1, word.length);
        switch (word[0]) {
            case "job" -> job(rest);
            case "move" -> move(rest);
            case "cred" -> credential(rest);
            case "asks" -> ask(rest);
            case "same" -> {
                same.computeIfAbsent(competency(rest[0]), id -> new ArrayList<>())
                        .add(competency(rest[1]));
                same.computeIfAbsent(competency(rest[1]), id -> new ArrayList<>())
                        .add(competency(rest[0]));
            }
            case "person" -> person = pairs(rest);
            case "limits" -> limits = pairs(rest);
            case "assume" -> assumed.put(rest[0], Double.valueOf(rest[1]));
            default -> question.put(word[0], String.join(" ", rest));
        }
    }

    private static Map<String, String> pairs(String[] words) {
        return Arrays.stream(words)
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(w -> w[0], w -> w[1], (a, b) -> b, LinkedHashMap::new));
    }

    private static List<String> list(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    static Job.Id id(String code) {
        return new Job.Id("l", code);
    }

    static Competency.Id competency(String code) {
        return new Competency.Id("m", code);
    }

    private void job(String[] w) {
        Map<Competency.Id, Requirement> requirements = new LinkedHashMap<>();
        for (String each : Arrays.copyOfRange(w, 3, w.length)) {
            String[] part = each.split("@");
            Competency.Id id = competency(part[0]);
            requirements.put(id, new Requirement(id, asked(part[1]), "test", NOWHERE));
        }
        Optional<Job.Wage> wage =
                w[2].equals("?")
                        ? Optional.empty()
                        : Optional.of(new Job.Wage(Double.parseDouble(w[2]), 2024, "test"));
        Job.Band band = Job.Band.valueOf(w[1].toUpperCase());
        put(
                new Job(
                        id(w[0]),
                        Text.of(w[0]),
                        "",
                        band,
                        OptionalInt.empty(),
                        wage,
                        Optional.empty(),
                        requirements,
                        List.of(),
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

    private static Level level(String text) {
        return text.startsWith("t")
                ? new Level("t", Integer.parseInt(text.substring(1)))
                : new Level("s", Integer.parseInt(text));
    }

    private static Held held(String text) {
        return switch (text) {
            case "X", "yes" -> new Held.Has();
            case "no" -> new Held.Lacks();
            default -> new Held.AtLevel(level(text));
        };
    }

    private void move(String[] w) {
        moves.add(
                new Move(
                        id(w[0]),
                        id(w[1]),
                        Move.Kind.VERTICAL,
                        Integer.parseInt(w[2]),
                        Integer.parseInt(w[3]),
                        List.of(),
                        "test",
                        "test",
                        Optional.empty(),
                        NOWHERE));
    }

    private void credential(String[] w) {
        Map<String, String> p = pairs(Arrays.copyOfRange(w, 1, w.length));
        List<Credential.Attests> attests =
                list(p.get("attests")).stream()
                        .map(each -> each.split("@"))
                        .map(
                                each ->
                                        new Credential.Attests(
                                                competency(each[0]), held(each[1]), "test"))
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
                        OptionalInt.empty(),
                        Credential.AllOf.parse(p.getOrDefault("requires", "").replace(',', ' ')),
                        ids(p.get("covers")),
                        Credential.WioaCounts.NO,
                        attests,
                        "test",
                        NOWHERE));
    }

    private static OptionalDouble number(String text) {
        return text == null || text.equals("?")
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text));
    }

    private static Set<Credential.Id> ids(String text) {
        return list(text).stream()
                .map(Credential.Id::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void ask(String[] w) {
        Job job = jobs.get(id(w[0]));
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
        put(
                new Job(
                        job.id(),
                        job.title(),
                        "",
                        job.band(),
                        job.jobZone(),
                        job.wage(),
                        job.note(),
                        job.requirements(),
                        asked,
                        "test",
                        NOWHERE));
    }

    private static Scale scale(String code, double... hours) {
        Map<Integer, Scale.Step> steps = new LinkedHashMap<>();
        for (int i = 1; i <= hours.length; i++) {
            steps.put(
                    i,
                    new Scale.Step(i, Text.of("level " + i), "", OptionalDouble.of(hours[i - 1])));
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
                Map.of(),
                Map.of("l", ladder),
                List.of(),
                credentials,
                same,
                new Assumptions(numbers));
    }

    Person person() {
        List<Person.Rating> ratings =
                list(person.get("rated")).stream()
                        .map(each -> each.split("@"))
                        .map(
                                each ->
                                        new Person.Rating(
                                                competency(each[0]),
                                                held(each[1]),
                                                Person.Evidence.TEST,
                                                DAY.minusDays(1)))
                        .toList();
        Optional<List<Person.HeldCredential>> holds =
                Optional.ofNullable(person.get("holds"))
                        .map(
                                text ->
                                        ids(text).stream()
                                                .map(
                                                        id ->
                                                                new Person.HeldCredential(
                                                                        id,
                                                                        Optional.empty(),
                                                                        Optional.empty()))
                                                .toList());
        Map<Credential.Id, Boolean> states =
                list(person.get("states")).stream()
                        .map(each -> each.split(":"))
                        .collect(
                                Collectors.toMap(
                                        e -> new Credential.Id(e[0]), e -> e[1].equals("yes")));
        List<Person.Served> history =
                list(person.get("history")).stream()
                        .map(each -> each.split(":"))
                        .map(each -> new Person.Served(id(each[0]), Double.parseDouble(each[1])))
                        .toList();
        double pace = Double.parseDouble(person.getOrDefault("pace", "10")) * 12 / 52;
        return new Person(
                "test",
                Optional.empty(),
                Optional.empty(),
                states,
                Optional.ofNullable(person.get("at")).map(World::id),
                Double.parseDouble(person.getOrDefault("months", "0")),
                history,
                OptionalDouble.of(pace),
                ratings,
                holds,
                limits());
    }

    private Limits limits() {
        OptionalInt moves =
                limits.containsKey("moves")
                        ? OptionalInt.of(Integer.parseInt(limits.get("moves")))
                        : OptionalInt.empty();
        return new Limits(
                moves,
                number(limits.get("months")),
                number(limits.get("step")),
                number(limits.get("usd")),
                number(limits.get("wage")),
                list(limits.get("kinds")).stream()
                        .map(kind -> Credential.Kind.valueOf(kind.toUpperCase()))
                        .collect(Collectors.toSet()),
                list(limits.get("jobs")).stream().map(World::id).collect(Collectors.toSet()));
    }

    PathQuery query() {
        String[] by = question.getOrDefault("by", "months").split(" ");
        return new PathQuery(
                person(),
                Optional.ofNullable(question.get("from")).map(World::id),
                id(question.get("to")),
                DAY,
                !question.containsKey("no-presumed"),
                question.containsKey("unknown"),
                by.length > 1 ? OptionalInt.of(Integer.parseInt(by[1])) : OptionalInt.empty(),
                Criterion.valueOf(by[0].toUpperCase()),
                Optional.ofNullable(question.get("why-not")).map(World::id));
    }

    PathAnswer answer() {
        Catalog catalog = catalog();
        return new Paths(catalog, new Lattice(catalog)).find(query());
    }

    /** {@code a > b > c | 12 months, 340 usd, 2 moves, 30000 a year}. */
    static String text(CareerPath path) {
        return text(path.jobs())
                + " | "
                + number(path.months())
                + " months, "
                + number(path.usd())
                + (path.usdAtLeast() ? "+" : "")
                + " usd, "
                + path.moves()
                + " moves, "
                + number(path.lowestWageUsdPerYear())
                + " a year";
    }

    static String text(List<Job.Id> jobs) {
        return jobs.stream().map(Job.Id::code).collect(Collectors.joining(" > "));
    }

    static String number(double value) {
        String text = String.format(java.util.Locale.ROOT, "%.6f", value);
        return text.replaceAll("\\.?0+$", "");
    }
}
