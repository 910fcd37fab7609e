package org.trellis.path.version;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.message.Code;
import org.trellis.model.Issue;
import org.trellis.model.Text;

/**
 * All that a record says, by columns such as {@code wage_usd_per_year}: every part of it and of its
 * parts, so that nothing can be forgotten, but for where it stands in a file. A part of a list is
 * named by its own text, title or what it is about, so that one that is put in before others
 * changes nothing of theirs.
 */
final class RecordFacts {
    /** Parts whose name no file knows: what is in them is told as the record's own. */
    private static final Set<String> OWN = Set.of("classification", "edition");

    private static final List<String> NAMES = List.of("title", "name", "words", "competency");

    private final Map<String, String> facts = new LinkedHashMap<>();

    private RecordFacts() {}

    /**
     * @param without parts that are told elsewhere
     */
    static Map<String, String> of(Record thing, Set<String> without) {
        RecordFacts read = new RecordFacts();
        read.record("", thing, without);
        return read.facts;
    }

    private void record(String prefix, Record thing, Set<String> without) {
        RecordComponent[] parts = thing.getClass().getRecordComponents();
        for (RecordComponent part : parts) {
            boolean told = !without.contains(part.getName()) && part.getType() != Issue.Place.class;
            if (told) {
                boolean own = OWN.contains(part.getName()) || parts.length == 1;
                put(own ? prefix : joined(prefix, snake(part.getName())), value(part, thing));
            }
        }
    }

    private static String joined(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + "_" + name;
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Object value(RecordComponent part, Record thing) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.toString(), e);
        }
    }

    private void put(String name, Object found) {
        Object value = unwrapped(found);
        if (value instanceof Text text) {
            facts.put(name, text.en());
            facts.put(joined(name, "es"), text.es());
        } else if (isPlain(value)) {
            facts.put(name, plain(value));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> put(name + " " + plain(key), each));
        } else if (value instanceof Collection<?> list) {
            list(name, list);
        } else if (value instanceof Record record) {
            record(name, record, Set.of());
        }
    }

    private static Object unwrapped(Object value) {
        if (value instanceof Optional<?> some) {
            return some.orElse(null);
        }
        if (value instanceof OptionalDouble some) {
            return some.isPresent() ? some.getAsDouble() : null;
        }
        return value instanceof OptionalInt some
                ? some.isPresent() ? some.getAsInt() : null
                : value;
    }

    /** What is written as one value, and lists of such. */
    private static boolean isPlain(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().allMatch(each -> !(each instanceof Text) && isPlain(each));
        }
        boolean parts = value == null || value instanceof Map || value instanceof Text;
        return !parts && !(value instanceof Record record && isOfParts(record));
    }

    /** A record that has no way of its own to be written. */
    private static boolean isOfParts(Record record) {
        return record.toString().startsWith(record.getClass().getSimpleName() + "[");
    }

    private static String plain(Object value) {
        if (value instanceof Number number) {
            double exact = number.doubleValue();
            return exact == Math.rint(exact) ? String.valueOf((long) exact) : number.toString();
        }
        if (value instanceof Enum<?> constant) {
            return Code.of(constant);
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(RecordFacts::plain).sorted().collect(Collectors.joining(" "));
        }
        return value instanceof List<?> list
                ? list.stream().map(RecordFacts::choice).collect(Collectors.joining(" "))
                : value.toString();
    }

    /** {@code a|b}: any of them. */
    private static String choice(Object value) {
        return value instanceof List<?> any
                ? any.stream().map(RecordFacts::plain).collect(Collectors.joining("|"))
                : plain(value);
    }

    private void list(String name, Collection<?> list) {
        int place = 0;
        for (Object each : list) {
            place++;
            if (each instanceof Text text) {
                facts.put(name + " \"" + text.en() + "\"", text.es().isEmpty() ? "+" : text.es());
            } else {
                put(name + " " + label(each).orElse(String.valueOf(place)), each);
            }
        }
    }

    private static Optional<String> label(Object thing) {
        if (!(thing instanceof Record record)) {
            return Optional.empty();
        }
        return NAMES.stream()
                .flatMap(
                        name ->
                                Stream.of(record.getClass().getRecordComponents())
                                        .filter(part -> part.getName().equals(name)))
                .map(part -> unwrapped(value(part, record)))
                .filter(found -> found != null)
                .map(found -> found instanceof Text text ? text.en() : plain(found))
                .map(text -> "\"" + text + "\"")
                .findFirst();
    }
}
