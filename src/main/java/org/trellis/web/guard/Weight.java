package org.trellis.web.guard;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many bytes of the heap some values take, counted part by part on a 64-bit virtual machine: a
 * record by its components, a text by its letters, a collection by its members. A part that several
 * values share counts once. O(parts) time and memory.
 */
final class Weight {
    private static final int HEAD = 16;
    private static final int FIELD = 8;
    private static final int ENTRY = 40;

    private final Set<Object> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();

    private Weight() {}

    static long of(Collection<?> values) {
        Weight weight = new Weight();
        values.forEach(weight::wait);
        long bytes = 0;
        while (!weight.waiting.isEmpty()) {
            bytes += weight.one(weight.waiting.pop());
        }
        return bytes;
    }

    private void wait(Object part) {
        if (part != null && !(part instanceof Enum<?>) && counted.add(part)) {
            waiting.push(part);
        }
    }

    private long one(Object part) {
        if (part instanceof CharSequence text) {
            boolean narrow = text.chars().allMatch(letter -> letter < 256);
            return HEAD + FIELD + HEAD + (narrow ? 1L : 2L) * text.length();
        }
        if (part instanceof Map<?, ?> map) {
            map.keySet().forEach(this::wait);
            map.values().forEach(this::wait);
            return HEAD + 2L * ENTRY + (long) ENTRY * map.size();
        }
        if (part instanceof Collection<?> members) {
            members.forEach(this::wait);
            return HEAD + ENTRY + (long) FIELD * members.size();
        }
        if (part instanceof Optional<?> maybe) {
            maybe.ifPresent(this::wait);
            return HEAD;
        }
        return part instanceof Record parts ? components(parts) : HEAD + 2L * FIELD;
    }

    private long components(Record part) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        for (RecordComponent component : components) {
            if (!component.getType().isPrimitive()) {
                wait(value(part, component));
            }
        }
        return HEAD + (long) FIELD * components.length;
    }

    private static Object value(Record part, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
