package org.trellis.files.reading;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads YAML to a tree of texts and nothing else: no type of ours is built, tags of other types are
 * refused, and so are aliases and whatever makes a short file a long one ({@link YamlEvents}).
 */
public final class YamlText {
    private static final Set<Tag> PLAIN =
            Set.of(
                    Tag.MAP,
                    Tag.SEQ,
                    Tag.STR,
                    Tag.INT,
                    Tag.FLOAT,
                    Tag.BOOL,
                    Tag.NULL,
                    Tag.TIMESTAMP,
                    Tag.MERGE);

    private YamlText() {}

    /** The top of the file as a map; empty, with one issue, when it is something else. */
    public static Optional<Fields> map(Reading reading, String text, String file) {
        try {
            Node root = YamlEvents.tree(text, file);
            if (!(root instanceof MappingNode map)) {
                Place place =
                        root == null ? new Place(file, 0, 0) : place(file, root.getStartMark());
                Message what =
                        root == null
                                ? Message.of("value.yaml.map.empty")
                                : Message.of("value.yaml.map.list");
                reading.add(
                        Issue.error(
                                place,
                                what,
                                Message.of("expected.yaml.map"),
                                Message.of("remedy.yaml.example")));
                return Optional.empty();
            }
            Optional<Issue> fault = fault(map, file);
            fault.ifPresent(reading::add);
            return fault.isPresent()
                    ? Optional.empty()
                    : Optional.of(new Fields(reading, file, map));
        } catch (YAMLException e) {
            reading.add(unreadable(text, file, e));
            return Optional.empty();
        }
    }

    /** A key, its value ({@code ""} for a list or map) and where that stands. */
    public record Entry(String key, String value, Place place) {}

    /** Every key and value under {@code node} at any depth, in the order of the file. */
    public static Stream<Entry> everything(String file, String key, Node node) {
        Place place = place(file, node.getStartMark());
        if (node instanceof ScalarNode scalar) {
            return Stream.of(new Entry(key, scalar.getValue(), place));
        }
        Stream<Entry> inside =
                node instanceof MappingNode map
                        ? map.getValue().stream().flatMap(tuple -> both(file, key, tuple))
                        : ((CollectionNode<?>) node)
                                .getValue().stream()
                                        .flatMap(item -> everything(file, key, (Node) item));
        return Stream.concat(Stream.of(new Entry(key, "", place)), inside);
    }

    private static Stream<Entry> both(String file, String key, NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode inner
                ? everything(file, inner.getValue(), tuple.getValueNode())
                : both(tuple).flatMap(child -> everything(file, key, child));
    }

    public static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Issue unreadable(String text, String file, YAMLException e) {
        if (e instanceof YamlEvents.Refused refused) {
            return refused.issue();
        }
        if (!(e instanceof MarkedYAMLException marked) || marked.getProblemMark() == null) {
            return Issue.error(
                    new Place(file, 0, 0),
                    "",
                    Message.of("expected.yaml.bounds", YamlEvents.DEEPEST),
                    Message.of("remedy.yaml.save"));
        }
        Mark mark = marked.getProblemMark();
        return Issue.error(
                place(file, mark),
                "",
                Message.of("expected.yaml.here"),
                remedy(text.lines().skip(mark.getLine()).findFirst().orElse(""), mark.getColumn()));
    }

    /** By the character at which reading stopped. */
    private static Message remedy(String line, int column) {
        int[] characters = line.codePoints().skip(column).limit(1).toArray();
        if (characters.length == 0) {
            return Message.of("remedy.yaml.open");
        }
        String character = Character.toString(characters[0]);
        if (character.equals("\t")) {
            return Message.of("remedy.yaml.tab");
        }
        return "*&@`%!".contains(character)
                ? Message.of("remedy.yaml.quotes", character)
                : Message.of("remedy.yaml.look");
    }

    /** The first tag that is not allowed. */
    private static Optional<Issue> fault(Node node, String file) {
        if (!PLAIN.contains(node.getTag())) {
            Message remedy = Message.of("remedy.yaml.tag");
            return Optional.of(
                    Issue.error(
                            place(file, node.getStartMark()),
                            node.getTag().toString(),
                            Message.of("expected.yaml.tags"),
                            remedy));
        }
        return node instanceof ScalarNode
                ? Optional.empty()
                : children(node)
                        .map(child -> fault(child, file))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Stream<Node> children(Node node) {
        return node instanceof MappingNode map
                ? map.getValue().stream().flatMap(YamlText::both)
                : ((CollectionNode<?>) node).getValue().stream().map(Node.class::cast);
    }

    private static Stream<Node> both(NodeTuple tuple) {
        return Stream.of(tuple.getKeyNode(), tuple.getValueNode());
    }
}
