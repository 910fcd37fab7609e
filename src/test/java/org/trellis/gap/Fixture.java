package org.trellis.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Move;
import org.trellis.model.Requirement;
import org.trellis.model.Source;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;

/**
 * A catalog out of a few lines of text, one thing a line:
 *
 * <pre>
 * helper welding@2 drawings@X paper@- music@NR sums@t4   a job: levels on scale s, needed, not needed, not rated, on t
 * rigger +license +a|b ?aide ~card senior zone3 $40000   required, varies by state, preferred; band, Job Zone, wage 2024; door=school
 * nine prior=12:seven|clerk:master                       12 months in one of these, or a credential
 * helper -> rigger lateral exp=12 prog=6 memory          a move; vertical, 0 and 0 months, a seen source unless said
 * credential card 60h renew=8,30,6                      to renew: 8 h, $30, within 6 months
 * credential license 100h $50 valid=24 kind=license needs=a,b|c covers=x,y attests=welding@2,drawings@X
 * competency n/welding tier=5 needs=m/sums,m/paper rank=2 future=1
 * same m/welding n/welding
 * map t4 s2
 * assume unstated_level_hours 50
 * </pre>
 *
 * A name alone is in model m or ladder l. What is only mentioned exists without more. Scale s has
 * the levels 1-5 (20, 60, 140, 300, 600 hours), t the levels 0-7 (10 hours a level).
 */
public final class Fixture {
    private final Map<String, Map<Job.Id, Job>> ladders = new LinkedHashMap<>();
    private final Map<String, List<Move.Authored>> moves = new LinkedHashMap<>();
    private final List<Move.Authored> bridges = new ArrayList<>();
    private final Map<Competency.Id, List<Competency.Id>> same = new HashMap<>();
    private final FixtureThings things = new FixtureThings();
    private final FixtureFigures figures = new FixtureFigures();
    private int line;

    public static Catalog catalog(String text) {
        Fixture fixture = new Fixture();
        for (String row : text.split("\n")) {
            fixture.line++;
            fixture.things.place = fixture.place();
            if (!row.isBlank()) {
                fixture.add(row.strip().split("\\s+"));
            }
        }
        return fixture.build();
    }

    private void add(String[] words) {
        if (words.length > 2 && words[1].equals("->")) {
            addMove(words);
            return;
        }
        switch (words[0]) {
            case "credential" -> things.addCredential(words);
            case "competency" -> things.addCompetency(words);
            case "same" -> {
                link(things.competency(words[1]), things.competency(words[2]));
                link(things.competency(words[2]), things.competency(words[1]));
            }
            case "map" -> {
                Level to = level(words[2]);
                figures.maps
                        .computeIfAbsent(level(words[1]), each -> new HashMap<>())
                        .put(to.scale(), to.step());
            }
            case "assume" -> figures.assumed.put(words[1], Double.parseDouble(words[2]));
            default -> addJob(words);
        }
    }

    private void link(Competency.Id a, Competency.Id b) {
        same.computeIfAbsent(a, each -> new ArrayList<>()).add(b);
    }

    private void addJob(String[] words) {
        Job.Id id = job(words[0]);
        Job.Band band = Job.Band.MID;
        OptionalInt zone = OptionalInt.empty();
        Optional<Job.Wage> wage = Optional.empty();
        Optional<Job.Entry> door = Optional.empty();
        Map<Competency.Id, Requirement> asks = new LinkedHashMap<>();
        List<Job.AskedCredential> asked = new ArrayList<>();
        List<Job.AskedExperience> prior = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            if (word.contains("@")) {
                Requirement ask = things.requirement(word);
                asks.put(ask.competency(), ask);
            } else if ("+?~".indexOf(word.charAt(0)) >= 0) {
                asked.add(asked(word));
            } else if (word.startsWith("$")) {
                wage =
                        Optional.of(
                                new Job.Wage(Double.parseDouble(word.substring(1)), 2024, "seen"));
            } else if (word.startsWith("prior=")) {
                prior.add(prior(word.substring(6)));
            } else if (word.startsWith("door=")) {
                door = Optional.of(Job.Entry.valueOf(word.substring(5).toUpperCase()));
            } else if (word.startsWith("zone")) {
                zone = OptionalInt.of(Integer.parseInt(word.substring(4)));
            } else {
                band = Job.Band.valueOf(word.toUpperCase());
            }
        }
        Text title = Text.of(id.code());
        ladders.computeIfAbsent(id.prefix(), each -> new LinkedHashMap<>())
                .put(
                        id,
                        new Job(
                                id,
                                title,
                                new Job.Classification("", band, zone, door),
                                wage,
                                Optional.empty(),
                                Optional.empty(),
                                new Job.Qualifications(asks, asked, prior),
                                "seen",
                                place()));
    }

    private Job.AskedExperience prior(String text) {
        String[] parts = (text + ":").split(":", -1);
        return new Job.AskedExperience(
                Integer.parseInt(parts[0]),
                Arrays.stream(parts[1].split("\\|")).map(Fixture::job).collect(Collectors.toSet()),
                parts[2].isEmpty() ? List.of() : List.of(things.credential(parts[2])),
                Optional.of(Text.of("a year before")),
                "seen",
                place());
    }

    private Job.AskedCredential asked(String word) {
        Job.Need need =
                switch (word.charAt(0)) {
                    case '+' -> Job.Need.REQUIRED;
                    case '?' -> Job.Need.VARIES_BY_STATE;
                    default -> Job.Need.PREFERRED;
                };
        return new Job.AskedCredential(
                things.alternatives(word.substring(1)), need, "seen", place());
    }

    private void addMove(String[] words) {
        Job.Id from = job(words[0]);
        Job.Id to = job(words[2]);
        Move.Kind kind = Move.Kind.VERTICAL;
        String source = "seen";
        for (int i = 3; i < words.length; i++) {
            if (words[i].equals("memory")) {
                source = "memory";
            } else if (!words[i].contains("=")) {
                kind = Move.Kind.valueOf(words[i].toUpperCase());
            }
        }
        int experience = Integer.parseInt(FixtureThings.option(words, "exp").orElse("0"));
        int program = Integer.parseInt(FixtureThings.option(words, "prog").orElse("0"));
        Move.Authored move =
                new Move.Authored(
                        from,
                        to,
                        kind,
                        Optional.empty(),
                        experience,
                        program,
                        List.of(),
                        source,
                        source,
                        Optional.empty(),
                        place());
        boolean inside = from.prefix().equals(to.prefix());
        (inside ? moves.computeIfAbsent(from.prefix(), each -> new ArrayList<>()) : bridges)
                .add(move);
    }

    private Issue.Place place() {
        return new Issue.Place("fixture", line, 1);
    }

    /** {@code helper} or {@code ladder/helper}. */
    public static Job.Id job(String name) {
        return Job.Id.parse(name.contains("/") ? name : "l/" + name);
    }

    /** {@code welding} or {@code model/welding}. */
    public static Competency.Id competencyId(String name) {
        return Competency.Id.parse(name.contains("/") ? name : "m/" + name);
    }

    public static Credential.Id credential(String code) {
        return new Credential.Id(code);
    }

    /** {@code 3} is on scale s, {@code t3} on t. */
    static Level level(String text) {
        return Character.isDigit(text.charAt(0))
                ? new Level("s", Double.parseDouble(text))
                : new Level(text.substring(0, 1), Double.parseDouble(text.substring(1)));
    }

    /** {@code yes}, {@code no}, {@code ?} or a level. */
    static Held held(String text) {
        return switch (text) {
            case "yes" -> new Held.Has();
            case "no" -> new Held.Lacks();
            case "?" -> new Held.NotAssessed();
            default -> Held.at(level(text));
        };
    }

    private Catalog build() {
        Map<String, CompetencyModel> models = new LinkedHashMap<>();
        things.competencies.keySet().stream()
                .map(Competency.Id::model)
                .distinct()
                .forEach(code -> models.put(code, model(code)));
        Map<String, Ladder> made = new LinkedHashMap<>();
        ladders.forEach((code, jobs) -> made.put(code, ladder(code, jobs)));
        Map<String, Source> sources = new LinkedHashMap<>();
        sources.put("seen", new Source("seen", "seen", "", "", "", "", Source.Status.SEEN));
        sources.put("memory", new Source("memory", "memory", "", "", "", "", Source.Status.MEMORY));
        return new Catalog(
                sources,
                figures.scales(),
                models,
                made,
                bridges,
                things.credentials,
                same,
                java.util.Map.of(),
                figures.assumptions());
    }

    private CompetencyModel model(String code) {
        Map<Competency.Id, Competency> own = new LinkedHashMap<>(things.competencies);
        own.keySet().removeIf(id -> !id.model().equals(code));
        return new CompetencyModel(
                code,
                Text.of(code),
                List.of(),
                CompetencyModel.Kind.INDUSTRY,
                CompetencyModel.Edition.by("", "", ""),
                "s",
                CompetencyModel.Known.WHOLE,
                Optional.empty(),
                List.of(),
                "seen",
                List.of(),
                List.of(),
                own,
                Map.of(),
                Map.of(),
                place());
    }

    private Ladder ladder(String code, Map<Job.Id, Job> jobs) {
        return new Ladder(
                code,
                Text.of(code),
                Text.of("test"),
                List.of("m"),
                "s",
                Text.of("test"),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                jobs,
                moves.getOrDefault(code, List.of()),
                place());
    }
}
