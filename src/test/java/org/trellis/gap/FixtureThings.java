package org.trellis.gap;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Issue;
import org.trellis.model.Requirement;
import org.trellis.model.Text;

/** The competencies, credentials and requirements of a {@link Fixture}. */
final class FixtureThings {
    final Map<Competency.Id, Competency> competencies = new LinkedHashMap<>();
    final Map<Credential.Id, Credential> credentials = new LinkedHashMap<>();
    Issue.Place place = Issue.Place.NOWHERE;

    Requirement requirement(String word) {
        String[] parts = word.split("@");
        Requirement.Ask ask =
                switch (parts[1]) {
                    case "X" -> new Requirement.Needed();
                    case "-" -> new Requirement.NotNeeded();
                    case "NR" -> new Requirement.NotRated();
                    default -> new Requirement.AtLevel(Fixture.level(parts[1]));
                };
        return new Requirement(competency(parts[0]), ask, "seen", place);
    }

    List<Credential.Id> alternatives(String text) {
        return List.of(text.split("\\|")).stream().map(this::credential).toList();
    }

    void addCredential(String[] words) {
        OptionalDouble fee = OptionalDouble.empty();
        OptionalDouble hours = OptionalDouble.empty();
        for (String word : words) {
            if (word.matches("\\$[\\d.]+")) {
                fee = OptionalDouble.of(Double.parseDouble(word.substring(1)));
            } else if (word.matches("[\\d.]+h")) {
                hours = OptionalDouble.of(Double.parseDouble(word.substring(0, word.length() - 1)));
            }
        }
        OptionalInt valid =
                option(words, "valid")
                        .map(Integer::parseInt)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty());
        var kind =
                Credential.Kind.valueOf(
                        option(words, "kind")
                                .orElse("certificate")
                                .toUpperCase()
                                .replace('-', '_'));
        List<List<Credential.Id>> needs =
                list(words, "needs").stream().map(this::alternatives).toList();
        Set<Credential.Id> covers =
                new LinkedHashSet<>(list(words, "covers").stream().map(this::credential).toList());
        List<Credential.Attests> attests =
                list(words, "attests").stream().map(this::attests).toList();
        Credential.Id id = new Credential.Id(words[1]);
        credentials.put(
                id,
                new Credential(
                        id,
                        Text.of(words[1]),
                        "",
                        kind,
                        fee,
                        "seen",
                        hours,
                        "seen",
                        OptionalDouble.empty(),
                        valid,
                        renewal(words),
                        new Credential.AllOf(needs),
                        covers,
                        Set.of(),
                        false,
                        Credential.WioaCounts.NO,
                        attests,
                        Credential.Sources.all("seen"),
                        place));
    }

    private static Credential.Renewal renewal(String[] words) {
        Optional<String[]> told = option(words, "renew").map(text -> text.split(","));
        return told.map(
                        parts ->
                                new Credential.Renewal(
                                        OptionalDouble.of(Double.parseDouble(parts[0])),
                                        OptionalDouble.of(Double.parseDouble(parts[1])),
                                        parts.length > 2
                                                ? OptionalInt.of(Integer.parseInt(parts[2]))
                                                : OptionalInt.empty()))
                .orElse(Credential.Renewal.UNKNOWN);
    }

    Credential.Attests attests(String word) {
        Requirement shown = requirement(word);
        return new Credential.Attests(shown.competency(), Subtraction.granted(shown.ask()), "seen");
    }

    void addCompetency(String[] words) {
        Competency.Id id = Fixture.competencyId(words[1]);
        String tier = option(words, "tier").orElse("3");
        var found =
                List.of(Competency.Tier.values()).stream()
                        .filter(t -> t.code().equals(tier))
                        .findFirst();
        List<Competency.Id> needs = list(words, "needs").stream().map(this::competency).toList();
        competencies.put(
                id,
                new Competency(
                        id,
                        Text.of(id.code()),
                        List.of(),
                        found.orElseThrow(),
                        "block",
                        words.length > 0 && List.of(words).contains("licensed"),
                        Text.of("defined"),
                        Optional.empty(),
                        needs,
                        rank(words, "rank"),
                        rank(words, "future"),
                        true,
                        "seen",
                        List.of(),
                        place));
    }

    private static OptionalInt rank(String[] words, String name) {
        return option(words, name)
                .map(Integer::parseInt)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    Competency.Id competency(String name) {
        Competency.Id id = Fixture.competencyId(name);
        if (!competencies.containsKey(id)) {
            addCompetency(new String[] {"competency", name});
        }
        return id;
    }

    Credential.Id credential(String name) {
        Credential.Id id = new Credential.Id(name);
        if (!credentials.containsKey(id)) {
            addCredential(new String[] {"credential", name});
        }
        return id;
    }

    static Optional<String> option(String[] words, String name) {
        return List.of(words).stream()
                .filter(word -> word.startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst();
    }

    private static List<String> list(String[] words, String name) {
        return option(words, name).map(text -> List.of(text.split(","))).orElse(List.of());
    }
}
