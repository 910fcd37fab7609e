package org.trellis.web.cases.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.trellis.message.Message;

/**
 * An object of {@code case.json}: each field is asked for by its name and what it must be.
 *
 * @param at where it is, such as {@code reports[0].}
 */
record ArchiveFields(JsonNode object, String at) {
    static ArchiveFields of(String json) {
        try {
            JsonNode read = new ObjectMapper().readTree(json);
            if (read == null || !read.isObject()) {
                throw new NoArchive(Message.of("cases.import.json"));
            }
            return new ArchiveFields(read, "");
        } catch (JsonProcessingException e) {
            throw new NoArchive(Message.of("cases.import.json"));
        }
    }

    /** A text that {@code as} takes. */
    <T> T get(String name, Function<String, T> as) {
        return find(name, as).orElseThrow(() -> wrong(name));
    }

    /** Likewise; empty where it is null or not there. */
    <T> Optional<T> find(String name, Function<String, T> as) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        try {
            if (value.isTextual()) {
                return Optional.of(as.apply(value.textValue()));
            }
        } catch (RuntimeException e) {
            throw wrong(name);
        }
        throw wrong(name);
    }

    String text(String name, Predicate<String> fits) {
        return get(
                name,
                text -> {
                    if (!fits.test(text)) {
                        throw wrong(name);
                    }
                    return text;
                });
    }

    int number(String name, int least) {
        JsonNode value = object.get(name);
        if (value == null || !value.canConvertToExactIntegral() || !value.canConvertToInt()) {
            throw wrong(name);
        }
        if (value.intValue() < least) {
            throw wrong(name);
        }
        return value.intValue();
    }

    List<ArchiveFields> list(String name) {
        JsonNode value = object.get(name);
        if (value == null || !value.isArray()) {
            throw wrong(name);
        }
        List<ArchiveFields> each = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            each.add(new ArchiveFields(value.get(i), at + name + "[" + i + "]."));
        }
        return each;
    }

    NoArchive wrong(String name) {
        return new NoArchive(Message.of("cases.import.field", at + name));
    }
}
