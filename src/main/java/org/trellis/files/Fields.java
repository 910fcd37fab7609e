package org.trellis.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.Text;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A map of a YAML file. Reading a wrong value adds an issue and answers "empty". */
final class Fields {
    /** One text of the file and where it stands. */
    record Value(String text, Place place) {}

    /** A key, its value ({@code ""} for a list or map) and where that stands. */
    record Entry(String key, String value, Place place) {}

    private final Reading reading;
    private final String file;
    private final Place place;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();

    Fields(Reading reading, String file, MappingNode map) {
        this.reading = reading;
        this.file = file;
        this.place = YamlText.place(file, map.getStartMark());
        for (NodeTuple tuple : map.getValue()) {
            Place at = YamlText.place(file, tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                reading.add(Issue.error(at, "", "a word before the colon", "Write 'key: value'."));
            } else if (keys.putIfAbsent(key.getValue(), at) != null) {
                reading.add(
                        Issue.error(
                                at, key.getValue(), "each key once", "Remove or rename this one."));
            } else {
                values.put(key.getValue(), tuple.getValueNode());
            }
        }
    }

    private Fields(Reading reading, String file) {
        this.reading = reading;
        this.file = file;
        this.place = new Place(file, 0, 0);
    }

    /** The fields of a file that could not be read: none. */
    static Fields none(Reading reading, String file) {
        return new Fields(reading, file);
    }

    /** False for a file that could not be read, of which that was said already. */
    boolean isRead() {
        return place.line() > 0;
    }

    Place place() {
        return place;
    }

    Place place(String key) {
        Node node = values.get(key);
        return node == null ? place : YamlText.place(file, node.getStartMark());
    }

    Collection<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key) && !isNull(values.get(key));
    }

    /** The text with its outer spaces. */
    Optional<String> raw(String key) {
        return values.get(key) instanceof ScalarNode scalar && !isNull(scalar)
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    /** The one map under {@code key}. */
    Optional<Fields> map(String key) {
        List<Fields> maps = maps(key);
        if (maps.size() > 1) {
            error(key, "", "keys, not a list", "Write 'key: value' lines under it.");
        }
        return maps.stream().findFirst();
    }

    Optional<String> knownKey(String key, Words.Kind kind) {
        return known(new Value(key, keys.get(key)), kind);
    }

    /** Every key and value at any depth, in the order of the file. */
    Stream<Entry> everything() {
        return values.entrySet().stream()
                .flatMap(entry -> everything(entry.getKey(), entry.getValue()));
    }

    private Stream<Entry> everything(String key, Node node) {
        var self = new Entry(key, "", YamlText.place(file, node.getStartMark()));
        if (node instanceof ScalarNode scalar) {
            return Stream.of(new Entry(key, scalar.getValue(), self.place()));
        }
        if (node instanceof SequenceNode sequence) {
            return Stream.concat(
                    Stream.of(self),
                    sequence.getValue().stream().flatMap(item -> everything(key, item)));
        }
        return Stream.concat(
                Stream.of(self),
                ((MappingNode) node)
                        .getValue().stream()
                                .flatMap(
                                        tuple ->
                                                tuple.getKeyNode() instanceof ScalarNode inner
                                                        ? everything(
                                                                inner.getValue(),
                                                                tuple.getValueNode())
                                                        : Stream.of(
                                                                        tuple.getKeyNode(),
                                                                        tuple.getValueNode())
                                                                .flatMap(
                                                                        child ->
                                                                                everything(
                                                                                        key,
                                                                                        child))));
    }

    /** Reports every key that is none of these. */
    void only(List<String> known) {
        keys.forEach(
                (key, at) -> {
                    if (!known.contains(key)) {
                        String all = "Known here: " + String.join(", ", known) + ".";
                        reading.add(
                                Issue.error(
                                        at, key, "a known key", Nearest.sentence(key, known, all)));
                    }
                });
    }

    /** The text without outer spaces; {@code ""} when the key is missing or has no value. */
    String text(String key) {
        return value(key).map(Value::text).orElse("");
    }

    Optional<Value> value(String key) {
        Node node = values.get(key);
        if (node == null || isNull(node)) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(new Value(scalar.getValue().strip(), place(key)));
        }
        error(key, "", "one value", "Write '" + key + ": value' on one line.");
        return Optional.empty();
    }

    String filled(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            error(key, "", "a key '" + key + "' with a value", "Add '" + key + ": ...'.");
        }
        return text;
    }

    Optional<Text> texts(String key) {
        String en = text(key);
        if (en.isEmpty()) {
            return Optional.empty();
        }
        String es = text(key + "_es");
        if (es.isEmpty()) {
            noteSpanish(key);
        }
        return Optional.of(new Text(en, es));
    }

    /** The texts of a list and of its Spanish twin, one by one. A single text is a list of one. */
    List<Text> textList(String key) {
        List<Value> en = list(key);
        List<Value> es = list(key + "_es");
        if (!en.isEmpty() && es.size() != en.size()) {
            noteSpanish(key);
        }
        var texts = new ArrayList<Text>();
        for (int i = 0; i < en.size(); i++) {
            texts.add(new Text(en.get(i).text(), i < es.size() ? es.get(i).text() : ""));
        }
        return texts;
    }

    private void noteSpanish(String key) {
        String remedy = "Add '" + key + "_es'; until then Spanish pages show the English text.";
        reading.add(Issue.note(place(key), "", "the text in Spanish", remedy));
    }

    /** The words of a list; a single word is a list of one. */
    List<Value> list(String key) {
        Node node = values.get(key);
        var list = new ArrayList<Value>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                Place at = YamlText.place(file, item.getStartMark());
                if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                    list.add(new Value(scalar.getValue().strip(), at));
                } else {
                    reading.add(Issue.error(at, "", "a word", "Write '- word' or [word, word]."));
                }
            }
        } else {
            value(key).filter(value -> !value.text().isEmpty()).ifPresent(list::add);
        }
        return list;
    }

    /** The maps of a list; a single map is a list of one. */
    List<Fields> maps(String key) {
        Node node = values.get(key);
        if (node == null || isNull(node)) {
            return List.of();
        }
        List<Node> items =
                node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        var maps = new ArrayList<Fields>();
        for (Node item : items) {
            if (item instanceof MappingNode map) {
                maps.add(new Fields(reading, file, map));
            } else {
                Place at = YamlText.place(file, item.getStartMark());
                String remedy = "Write each entry as {key: value, key: value}.";
                reading.add(Issue.error(at, "", "entries with keys", remedy));
            }
        }
        return maps;
    }

    /** {@code yes} or {@code true}, {@code no} or {@code false}. */
    Optional<Boolean> flag(String key) {
        String text = text(key);
        switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true":
                return Optional.of(true);
            case "no", "false":
                return Optional.of(false);
            case "":
                return Optional.empty();
            default:
                error(key, text, "yes or no", "Write '" + key + ": yes' or '" + key + ": no'.");
                return Optional.empty();
        }
    }

    Optional<LocalDate> date(String key) {
        String text = text(key);
        Optional<LocalDate> date = Cells.date(text);
        if (date.isEmpty() && !text.isEmpty()) {
            error(key, text, "a date written YYYY-MM-DD", Cells.dateRemedy(text));
        }
        return date;
    }

    /** A date that is not after today. */
    Optional<LocalDate> pastDate(String key) {
        Optional<LocalDate> date = date(key);
        if (date.isPresent() && date.get().isAfter(reading.today())) {
            String expected = "a day up to today, " + reading.today();
            error(key, text(key), expected, "Write the day it happened; plans have no line here.");
            return Optional.empty();
        }
        return date;
    }

    OptionalInt whole(String key, int least, int most) {
        OptionalDouble number = number(key, least, most);
        if (number.isPresent() && number.getAsDouble() != Math.rint(number.getAsDouble())) {
            error(key, text(key), "a whole number", "Write it without decimals.");
            return OptionalInt.empty();
        }
        return number.isPresent()
                ? OptionalInt.of((int) number.getAsDouble())
                : OptionalInt.empty();
    }

    <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        return value(key)
                .filter(value -> !value.text().isEmpty())
                .flatMap(value -> word(value, type));
    }

    <E extends Enum<E>> Optional<E> word(Value value, Class<E> type) {
        Optional<E> word = Cells.word(value.text(), type);
        if (word.isEmpty()) {
            List<String> known = Cells.wordsOf(type);
            reading.add(
                    Issue.error(
                            value.place(),
                            value.text(),
                            "one of " + String.join(", ", known),
                            Nearest.sentence(value.text(), known, "Write one of these words.")));
        }
        return word;
    }

    OptionalDouble number(String key, double least, double most) {
        String text = text(key);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = Cells.number(text);
        if (number.isEmpty() || number.getAsDouble() < least || number.getAsDouble() > most) {
            error(key, text, Cells.range(least, most), Cells.numberRemedy(text));
            return OptionalDouble.empty();
        }
        return number;
    }

    Optional<String> known(String key, Words.Kind kind) {
        return value(key).flatMap(value -> known(value, kind));
    }

    Optional<String> known(Value value, Words.Kind kind) {
        Collection<String> all = reading.words().all(kind);
        if (all.contains(value.text())) {
            return Optional.of(value.text());
        }
        reading.add(
                Issue.error(
                        value.place(),
                        value.text(),
                        kind.expected(),
                        Nearest.sentence(value.text(), all, "Add it there, or correct it here.")));
        return Optional.empty();
    }

    void error(String key, String value, String expected, String remedy) {
        reading.add(Issue.error(place(key), value, expected, remedy));
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && org.yaml.snakeyaml.nodes.Tag.NULL.equals(scalar.getTag());
    }
}
