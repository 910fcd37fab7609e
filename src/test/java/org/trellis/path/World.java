package org.trellis.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.trellis.lattice.Lattice;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Limits;
import org.trellis.model.person.Person;
import org.trellis.model.person.Residence;
import org.trellis.model.person.Work;
import org.trellis.model.schedule.Programs;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Earned;
import org.trellis.path.account.Raise;
import org.trellis.path.account.Step;
import org.trellis.path.search.Criterion;
import org.trellis.path.step.Mode;
import org.trellis.path.terrain.AskedEducation;

/**
 * A small lattice, a person and a question as text:
 *
 * <pre>
 * job rigger open 40000 welding@2 safety@X reading@NR    wage ? is unknown; @t1 is a level of scale t
 * national rigger short 20000 30000                      training on the job, 10th and 25th percentile
 * move helper rigger 12 6 on_the_job                     experience and program months; learned
 * cred license hours=60 fee=? kind=license requires=school|academy,check covers=permit attests=welding@2
 * &nbsp;    least=12 aid=pell private=yes
 * program rigger months=24 hours=4000 percents=50,80 credit=1000 skills=welding@2 gives=license
 * asks rigger required license|permit
 * experience rigger 12 helper,hand license|permit          months in these jobs, or one of these
 * same welding joining
 * kind welding licensed                                  4 times the hours, foundation 0.5, technical 1.5
 * person at=helper months=3 pay=31000 kept=50 history=rigger:5 pace=10 rated=welding@1,safety@no
 * &nbsp;    holds=license states=permit:no
 * limits moves=3 months=20 step=10 usd=100 living=5000 wage=30000 goal=50000 kinds=degree jobs=rigger
 * to rigger | from helper | unknown met | no-presumed | by usd 3 | why-not helper
 * </pre>
 *
 * Scale s takes 20, 60, 140 hours, scale t 30, 90, 200; t1 is s1, t2 is s3, t3 compares with
 * nothing. A needed competency takes 40 hours, an hour costs one dollar, pace is in hours a month;
 * {@code license!} has expired.
 */
final class World {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final WorldCatalog lattice = new WorldCatalog();
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
        if (word[0].equals("person")) {
            person = pairs(rest);
        } else if (word[0].equals("limits")) {
            limits = pairs(rest);
        } else if (!lattice.read(word[0], rest)) {
            question.put(word[0], String.join(" ", rest));
        }
    }

    static Map<String, String> pairs(String[] words) {
        return Arrays.stream(words)
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(w -> w[0], w -> w[1], (a, b) -> b, LinkedHashMap::new));
    }

    static List<String> list(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    /** Jobs with capital letters are of another field, {@code x-} begins those of a third. */
    static Job.Id id(String code) {
        if (code.startsWith("x-")) {
            return new Job.Id("x", code);
        }
        return new Job.Id(Character.isUpperCase(code.charAt(0)) ? "m" : "l", code);
    }

    static Competency.Id competency(String code) {
        return new Competency.Id("m", code);
    }

    Catalog catalog() {
        return lattice.catalog();
    }

    Programs programs() {
        return lattice.programs();
    }

    Person person() {
        List<Person.Rating> ratings =
                list(person.get("rated")).stream()
                        .map(each -> each.split("@"))
                        .map(
                                each ->
                                        new Person.Rating(
                                                competency(each[0]),
                                                WorldCatalog.held(each[1]),
                                                Evidence.TEST,
                                                DAY.minusDays(1)))
                        .toList();
        Optional<List<Person.HeldCredential>> holds =
                Optional.ofNullable(person.get("holds"))
                        .map(text -> list(text).stream().map(World::holding).toList());
        Map<Credential.Id, Boolean> states =
                list(person.get("states")).stream()
                        .map(each -> each.split(":"))
                        .collect(
                                Collectors.toMap(
                                        e -> new Credential.Id(e[0]), e -> e[1].equals("yes")));
        List<Work.Served> history =
                list(person.get("history")).stream()
                        .map(each -> each.split(":"))
                        .map(
                                each ->
                                        new Work.Served(
                                                id(each[0]),
                                                OptionalDouble.of(Double.parseDouble(each[1]))))
                        .toList();
        double pace = Double.parseDouble(person.getOrDefault("pace", "10")) * 12 / 52;
        var job = Optional.ofNullable(person.get("at")).map(World::id);
        var fullTime =
                person.containsKey("kept")
                        ? new Person.FullTime(true, Double.parseDouble(person.get("kept")))
                        : Person.FullTime.NOT_ALLOWED;
        return new Person(
                "test",
                Optional.empty(),
                new Person.Home(Optional.empty(), states, Residence.NONE),
                new Work(
                        job,
                        WorldCatalog.number(person.get("months")),
                        WorldCatalog.number(person.get("pay")),
                        history),
                new Person.Learning(OptionalDouble.of(pace), fullTime),
                new Person.Qualifications(ratings, holds, Optional.empty()),
                limits());
    }

    private static Person.HeldCredential holding(String text) {
        boolean expired = text.endsWith("!");
        return new Person.HeldCredential(
                new Credential.Id(text.replace("!", "")),
                Optional.empty(),
                expired ? Optional.of(DAY.minusDays(1)) : Optional.empty());
    }

    private Limits limits() {
        OptionalInt moves =
                limits.containsKey("moves")
                        ? OptionalInt.of(Integer.parseInt(limits.get("moves")))
                        : OptionalInt.empty();
        return new Limits(
                moves,
                WorldCatalog.number(limits.get("months")),
                WorldCatalog.number(limits.get("step")),
                WorldCatalog.number(limits.get("usd")),
                WorldCatalog.number(limits.get("living")),
                WorldCatalog.number(limits.get("wage")),
                WorldCatalog.number(limits.get("goal")),
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
                question.containsKey("country"),
                OptionalInt.empty(),
                by.length > 1 ? OptionalInt.of(Integer.parseInt(by[1])) : OptionalInt.empty(),
                Criterion.valueOf(by[0].toUpperCase()),
                Optional.ofNullable(question.get("why-not")).map(World::id),
                false,
                AskedEducation.TYPICAL);
    }

    PathAnswer answer() {
        return answer(query());
    }

    PathAnswer answer(PathQuery query) {
        Catalog catalog = catalog();
        return new Paths(catalog, new Lattice(catalog), lattice.programs()).find(query);
    }

    /** The best paths, a line each. */
    static String best(String text) {
        return of(text).answer().best().stream().map(World::text).collect(Collectors.joining("\n"));
    }

    /** What the first of the best paths asks, a line for each step. */
    static String steps(String text) {
        return of(text).answer().best().get(0).steps().stream()
                .map(World::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Step step) {
        String text = step.to().code() + ": " + number(step.months()) + " months";
        if (step.mode() != Mode.BESIDE) {
            text += " " + step.mode().code();
        }
        if (step.times().training() > 0 && step.mode() != Mode.APPRENTICESHIP) {
            text += " (" + number(step.times().training()) + " of training)";
        }
        for (Raise raise : step.raises()) {
            String from =
                    raise.from().isPresent()
                            ? Level.shown(raise.from().getAsDouble()) + " to "
                            : "";
            String to = raise.to().isPresent() ? Level.shown(raise.to().getAsDouble()) : "needed";
            text +=
                    ", %s %s%s %s h"
                            .formatted(raise.competency().code(), from, to, number(raise.hours()));
        }
        for (Earned earned : step.credentials()) {
            text += ", %s %s".formatted(earned.credential().id(), earned.needed().code());
        }
        return text;
    }

    /**
     * {@code a > b > c | 12 months, 340 usd, raise 6, whole 9000, 2 moves}; a step not taken beside
     * the job is marked: {@code b(full_time)}.
     */
    static String text(CareerPath path) {
        return text(path.jobs(), path.modes())
                + " | "
                + number(path.months())
                + (path.monthsAtLeast() ? "+" : "")
                + " months, "
                + number(path.usd())
                + (path.usdAtLeast() ? "+" : "")
                + " usd, raise "
                + (path.firstRaiseMonths().isPresent()
                        ? number(path.firstRaiseMonths().getAsDouble())
                        : "never")
                + ", whole "
                + (path.wholeCostUsd().isPresent()
                        ? number(path.wholeCostUsd().getAsDouble())
                        : "?")
                + ", "
                + path.moves()
                + (path.moves() == 1 ? " move" : " moves");
    }

    static String text(List<Job.Id> jobs) {
        return text(jobs, List.of());
    }

    static String text(List<Job.Id> jobs, List<Mode> modes) {
        int before = jobs.size() - modes.size();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            Mode mode = i < before ? Mode.BESIDE : modes.get(i - before);
            String how = mode == Mode.BESIDE ? "" : "(" + mode.code() + ")";
            words.add(jobs.get(i).code() + how);
        }
        return String.join(" > ", words);
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
