package org.trellis.files.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.Text;
import org.trellis.model.person.PersonDay;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A map of a YAML file. Reading a wrong value adds an issue and answers "empty". */
public final class Fields {
    private final Reading reading;
    private final YamlMap map;

    public Fields(Reading reading, String file, MappingNode map) {
        this(reading, YamlMap.read(reading, file, map));
    }

    private Fields(Reading reading, YamlMap map) {
        this.reading = reading;
        this.map = map;
    }

    /** The fields of a file that could not be read: none. */
    public static Fields none(Reading reading, String file) {
        return new Fields(reading, YamlMap.none(file));
    }

    /** False for a file that could not be read, of which that was said already. */
    public boolean isRead() {
        return map.place().line() > 0;
    }

    public Place place() {
        return map.place();
    }

    public Place place(String key) {
        return map.place(key);
    }

    public Collection<String> keys() {
        return map.keys();
    }

    public boolean has(String key) {
        return map.has(key);
    }

    /** The text with its outer spaces. */
    public Optional<String> raw(String key) {
        return map.scalar(key).map(ScalarNode::getValue);
    }

    /** The text without outer spaces; empty when the key is missing or has no value. */
    public Optional<String> given(String key) {
        return Optional.of(text(key)).filter(text -> !text.isEmpty());
    }

    /** The one map under {@code key}. */
    public Optional<Fields> map(String key) {
        List<Fields> maps = maps(key);
        if (maps.size() > 1) {
            error(key, "", Message.of("expected.key.map"), Message.of("remedy.key.map"));
        }
        return maps.stream().findFirst();
    }

    public Optional<String> knownKey(String key, Vocabulary.Kind kind) {
        return new Cell(reading, map.keyPlace(key), key).known(kind);
    }

    /** Every key and value at any depth, in the order of the file. */
    public Stream<YamlText.Entry> everything() {
        return map.everything();
    }

    /** Every key that is none of these is an error. */
    public void only(List<String> known) {
        map.others(reading, Issue.Severity.ERROR, known);
    }

    /** Every key that is none of these has a warning; the rest is used. */
    public void reads(String... known) {
        map.others(reading, Issue.Severity.WARNING, List.of(known));
    }

    /** The text without outer spaces; {@code ""} when the key is missing or has no value. */
    public String text(String key) {
        return cell(key).text();
    }

    private Cell cell(String key) {
        Optional<String> text = raw(key);
        if (text.isPresent()) {
            return new Cell(reading, place(key), text.get().strip());
        }
        if (has(key)) {
            error(key, "", Message.of("expected.key.single"), Message.of("remedy.key.single", key));
        }
        return new Cell(reading, place(key), "");
    }

    public String filled(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            error(
                    key,
                    "",
                    Message.of("expected.key.filled", key),
                    Message.of("remedy.key.filled", key));
        }
        return text;
    }

    /** The words of a list; a single word is a list of one. */
    public List<Cell> list(String key) {
        if (!map.isList(key)) {
            return given(key).map(text -> List.of(cell(key))).orElse(List.of());
        }
        var list = new ArrayList<Cell>();
        for (Node item : map.items(key)) {
            Place at = map.at(item);
            if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                list.add(new Cell(reading, at, scalar.getValue().strip()));
            } else {
                reading.add(
                        Issue.error(
                                at,
                                "",
                                Message.of("expected.key.word"),
                                Message.of("remedy.key.word")));
            }
        }
        return list;
    }

    /** A list whose entries are a text or {@code {text: ..., text_es: ...}}. */
    public List<Text> phrases(String key) {
        var phrases = new ArrayList<Text>();
        for (Node item : map.items(key)) {
            if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                phrases.add(Text.of(scalar.getValue()));
            } else if (item instanceof MappingNode entry) {
                var fields = new Fields(reading, map.file(), entry);
                fields.only(List.of("text", "text_es"));
                fields.filled("text");
                Bilingual.ownText(fields, "text").ifPresent(phrases::add);
            }
        }
        return phrases;
    }

    /** The maps of a list; a single map is a list of one. */
    public List<Fields> maps(String key) {
        var maps = new ArrayList<Fields>();
        for (Node item : map.items(key)) {
            if (item instanceof MappingNode entry) {
                maps.add(new Fields(reading, map.file(), entry));
            } else {
                Message remedy = Message.of("remedy.key.maps");
                reading.add(Issue.error(map.at(item), "", Message.of("expected.key.maps"), remedy));
            }
        }
        return maps;
    }

    /** {@code yes} or {@code true}, {@code no} or {@code false}. */
    public Optional<Boolean> flag(String key) {
        String text = text(key);
        switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true":
                return Optional.of(true);
            case "no", "false":
                return Optional.of(false);
            case "":
                return Optional.empty();
            default:
                error(
                        key,
                        text,
                        Message.of("expected.key.flag"),
                        Message.of("remedy.key.flag", key, key));
                return Optional.empty();
        }
    }

    public Optional<LocalDate> date(String key) {
        return cell(key).date();
    }

    /**
     * A day on which something happened. Tomorrow has begun somewhere: written there, it is today
     * here.
     */
    public Optional<LocalDate> pastDate(String key) {
        LocalDate today = reading.today();
        Optional<LocalDate> date = date(key).map(day -> PersonDay.orToday(day, today));
        if (date.isEmpty() || PersonDay.HAPPENED.holds(date.get(), today)) {
            return date;
        }
        if (date.get().isAfter(today)) {
            Message expected = Message.of("expected.date.past", today.toString());
            error(key, text(key), expected, Message.of("remedy.date.happened"));
        } else {
            Message expected = Message.of("expected.date.from", PersonDay.FIRST.toString());
            error(key, text(key), expected, Message.of("remedy.date.year"));
        }
        return Optional.empty();
    }

    /** A day that this can be. */
    public Optional<LocalDate> date(String key, PersonDay limits) {
        Optional<LocalDate> date = date(key);
        if (date.isPresent() && !limits.holds(date.get(), reading.today())) {
            Message expected = limits.expected(reading.today());
            error(key, text(key), expected, Message.of("remedy.date.year"));
            return Optional.empty();
        }
        return date;
    }

    public OptionalInt whole(String key, int least, int most) {
        return cell(key).whole(least, most);
    }

    public OptionalDouble number(String key, double least, double most) {
        return cell(key).number(least, most);
    }

    public <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        return cell(key).word(type);
    }

    public <E extends Enum<E>> Optional<E> word(String key, Set<E> known) {
        return cell(key).word(known);
    }

    public Optional<String> known(String key, Vocabulary.Kind kind) {
        return cell(key).known(kind);
    }

    public void error(String key, String value, Message expected, Message remedy) {
        reading.add(Issue.error(place(key), value, expected, remedy));
    }

    /** As the one with a text, where what was found is said in our own words. */
    public void error(String key, Message value, Message expected, Message remedy) {
        reading.add(Issue.error(place(key), value, expected, remedy));
    }

    public void warning(String key, String value, Message expected, Message remedy) {
        reading.add(Issue.warning(place(key), value, expected, remedy));
    }

    public void note(String key, String value, Message expected, Message remedy) {
        reading.add(Issue.note(place(key), value, expected, remedy));
    }
}
