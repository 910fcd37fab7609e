package org.trellis.files.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The keys of a map of a YAML file with their nodes and where they stand.
 *
 * @param values by key, in the order of the file
 * @param keyPlaces where each key stands
 */
record YamlMap(String file, Place place, Map<String, Node> values, Map<String, Place> keyPlaces) {
    /** A key that is not text, or that stands twice, is an error; the first one counts. */
    static YamlMap read(Reading reading, String file, MappingNode map) {
        var read =
                new YamlMap(
                        file,
                        YamlText.place(file, map.getStartMark()),
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>());
        map.getValue().forEach(tuple -> read.add(reading, tuple));
        return read;
    }

    static YamlMap none(String file) {
        return new YamlMap(file, new Place(file, 0, 0), Map.of(), Map.of());
    }

    private void add(Reading reading, NodeTuple tuple) {
        Place at = at(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            Message remedy = Message.of("remedy.key.pair");
            reading.add(Issue.error(at, "", Message.of("expected.key.text"), remedy));
        } else if (keyPlaces.putIfAbsent(key.getValue(), at) != null) {
            Message remedy = Message.of("remedy.key.once");
            reading.add(Issue.error(at, key.getValue(), Message.of("expected.key.once"), remedy));
        } else {
            values.put(key.getValue(), tuple.getValueNode());
        }
    }

    Collection<String> keys() {
        return values.keySet();
    }

    Place at(Node node) {
        return YamlText.place(file, node.getStartMark());
    }

    /** Where the value stands; of a missing key, where the map does. */
    Place place(String key) {
        return values.containsKey(key) ? at(values.get(key)) : place;
    }

    Place keyPlace(String key) {
        return keyPlaces.get(key);
    }

    boolean has(String key) {
        return values.containsKey(key) && !isNull(values.get(key));
    }

    /** Empty for a list, a map and a key without a value. */
    Optional<ScalarNode> scalar(String key) {
        return has(key) && values.get(key) instanceof ScalarNode scalar
                ? Optional.of(scalar)
                : Optional.empty();
    }

    boolean isList(String key) {
        return values.get(key) instanceof SequenceNode;
    }

    /** The entries of a list; a single value is a list of one. */
    List<Node> items(String key) {
        if (!has(key)) {
            return List.of();
        }
        Node node = values.get(key);
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    /** Every key and value at any depth, in the order of the file. */
    Stream<YamlText.Entry> everything() {
        return values.entrySet().stream()
                .flatMap(entry -> YamlText.everything(file, entry.getKey(), entry.getValue()));
    }

    /** Every key that is none of these is an issue. */
    void others(Reading reading, Issue.Severity severity, List<String> known) {
        List<String> absent = known.stream().filter(key -> !keyPlaces.containsKey(key)).toList();
        Message all =
                absent.isEmpty()
                        ? Message.of("remedy.key.remove")
                        : Message.of("remedy.key.known", String.join(", ", absent));
        Message expected = Message.of("expected.key.known");
        keyPlaces.forEach(
                (key, at) -> {
                    if (!known.contains(key)) {
                        Message remedy = Nearest.remedy(key, absent, all);
                        reading.add(new Issue(severity, at, Issue.quoted(key), expected, remedy));
                    }
                });
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && Tag.NULL.equals(scalar.getTag());
    }
}
