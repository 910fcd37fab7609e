package org.trellis.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.trellis.model.Hours;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.Text;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The fields of one mapping. A value that can not be read becomes an issue at its line and column
 * and counts as absent; {@link #done} reports the fields nobody asked for.
 */
final class ScheduleFields {
    private final String file;
    private final List<Issue> issues;
    private final Place place;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    ScheduleFields(MappingNode map, String file, List<Issue> issues) {
        this.file = file;
        this.issues = issues;
        this.place = ScheduleYaml.place(file, map.getStartMark());
        for (NodeTuple tuple : map.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            Place at = ScheduleYaml.place(file, tuple.getKeyNode().getStartMark());
            keys.put(key, at);
            if (values.put(key, tuple.getValueNode()) != null) {
                issues.add(Issue.error(at, key, "each field once", "Delete one of the two."));
            }
        }
    }

    Place place() {
        return place;
    }

    java.util.Collection<String> keys() {
        return java.util.List.copyOf(values.keySet());
    }

    boolean has(String key) {
        asked.add(key);
        Node node = values.get(key);
        return node != null
                && !(node instanceof ScalarNode scalar
                        && (scalar.getValue().isBlank() || isNull(scalar)));
    }

    private static boolean isNull(ScalarNode scalar) {
        return scalar.isPlain()
                && (scalar.getValue().equals("null") || scalar.getValue().equals("~"));
    }

    Optional<String> text(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (values.get(key) instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        wrong(key, "", "a text", "Write it on one line after '" + key + ":'.");
        return Optional.empty();
    }

    /** The text of {@code key}, in Spanish {@code key_es}. */
    Optional<Text> words(String key) {
        Optional<String> es = text(key + "_es");
        return text(key).map(en -> new Text(en, es.orElse("")));
    }

    /** What {@code parse} makes of the text; what it throws becomes the issue. */
    <T> Optional<T> parsed(String key, String expected, Function<String, T> parse) {
        return text(key)
                .flatMap(
                        value -> {
                            try {
                                return Optional.of(parse.apply(value));
                            } catch (IllegalArgumentException | DateTimeParseException e) {
                                wrong(
                                        key,
                                        value,
                                        expected,
                                        ScheduleFigures.sentence(e.getMessage()));
                                return Optional.empty();
                            }
                        });
    }

    <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        List<String> known =
                java.util.Arrays.stream(type.getEnumConstants())
                        .map(e -> e.name().toLowerCase(Locale.ROOT))
                        .toList();
        return parsed(
                key,
                String.join(", ", known),
                value -> {
                    String name =
                            value.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
                    if (!known.contains(name.toLowerCase(Locale.ROOT))) {
                        throw new IllegalArgumentException("Write one of these words.");
                    }
                    return Enum.valueOf(type, name);
                });
    }

    Optional<LocalDate> date(String key) {
        return parsed(key, "a date such as 2026-03-01", LocalDate::parse);
    }

    OptionalDouble number(String key) {
        return parsed(key, "a number", ScheduleFigures::number)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    OptionalInt whole(String key) {
        return parsed(key, "a whole number", value -> ScheduleFigures.whole(value))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    Optional<Hours> hours(String key) {
        return parsed(key, "hours, 0 or more", value -> Hours.of(ScheduleFigures.number(value)));
    }

    /** One figure, or {@code [min, max]}. */
    Optional<Hours.Range> range(String key) {
        return ends(key, "hours, or [min, max]")
                .flatMap(
                        ends ->
                                made(
                                        key,
                                        "hours, 0 or more, the minimum first",
                                        () ->
                                                new Hours.Range(
                                                        Hours.of(
                                                                ScheduleFigures.number(
                                                                        ends.get(0))),
                                                        Hours.of(
                                                                ScheduleFigures.number(
                                                                        ends.get(1))))));
    }

    /** The two texts of {@code [a, b]}, or one text twice. */
    Optional<List<String>> ends(String key, String expected) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (values.get(key) instanceof ScalarNode scalar) {
            return Optional.of(List.of(scalar.getValue().strip(), scalar.getValue().strip()));
        }
        List<String> ends = texts(key);
        if (ends.size() == 2) {
            return Optional.of(ends);
        }
        wrong(key, "", expected, "Write one figure, or two in brackets: [400, 600].");
        return Optional.empty();
    }

    /** What {@code maker} makes; what it throws becomes an issue at {@code key}. */
    <T> Optional<T> made(String key, String expected, java.util.function.Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            wrong(key, shown(key), expected, ScheduleFigures.sentence(e.getMessage()));
            return Optional.empty();
        }
    }

    List<String> texts(String key) {
        return nodes(key).stream()
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue().strip())
                .toList();
    }

    /** A list whose entries are a text or {@code {text: ..., text_es: ...}}. */
    List<Text> listOfWords(String key) {
        List<Text> found = new ArrayList<>();
        for (Node node : nodes(key)) {
            if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                found.add(Text.of(scalar.getValue()));
            } else if (node instanceof MappingNode map) {
                ScheduleFields fields = new ScheduleFields(map, file, issues);
                fields.words("text").ifPresent(found::add);
                fields.done();
            }
        }
        return found;
    }

    /** The mappings of a list. */
    List<ScheduleFields> list(String key) {
        List<ScheduleFields> found = new ArrayList<>();
        for (Node node : nodes(key)) {
            if (node instanceof MappingNode map) {
                found.add(new ScheduleFields(map, file, issues));
            } else {
                issues.add(
                        Issue.error(
                                ScheduleYaml.place(file, node.getStartMark()),
                                "",
                                "fields in braces",
                                "Write an entry of " + key + " as {name: value, ...}."));
            }
        }
        return found;
    }

    Optional<ScheduleFields> map(String key) {
        if (has(key) && values.get(key) instanceof MappingNode map) {
            return Optional.of(new ScheduleFields(map, file, issues));
        }
        if (has(key)) {
            wrong(key, shown(key), "fields in braces", "Write " + key + ": {name: value, ...}.");
        }
        return Optional.empty();
    }

    private List<Node> nodes(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (values.get(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        wrong(key, shown(key), "a list", "Write " + key + ": [..., ...].");
        return List.of();
    }

    private String shown(String key) {
        return values.get(key) instanceof ScalarNode scalar
                ? scalar.getValue()
                : values.get(key) instanceof SequenceNode ? String.join(", ", texts(key)) : "";
    }

    void missing(String key, String expected, String remedy) {
        issues.add(Issue.error(place, "", key + ": " + expected, remedy));
    }

    void wrong(String key, String value, String expected, String remedy) {
        issues.add(Issue.error(at(key), value, expected, remedy));
    }

    void warn(String key, String value, String expected, String remedy) {
        issues.add(Issue.warning(at(key), value, expected, remedy));
    }

    private Place at(String key) {
        Node node = values.get(key);
        return node == null ? place : ScheduleYaml.place(file, node.getStartMark());
    }

    /** Reports the fields that nobody asked for. */
    void done() {
        keys.forEach(
                (key, at) -> {
                    if (!asked.contains(key)) {
                        issues.add(
                                Issue.warning(
                                        at,
                                        key,
                                        "one of " + String.join(", ", asked),
                                        "The field is not read; correct its name or delete it."));
                    }
                });
    }

    boolean isText(String key) {
        return has(key) && values.get(key) instanceof ScalarNode;
    }

    /** {@code true} and {@code yes} are yes; an absent field is no. */
    boolean yes(String key) {
        return parsed(key, "yes or no", ScheduleFigures::yes).orElse(false);
    }
}
