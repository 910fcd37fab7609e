package org.trellis.model.catalog;

import java.util.List;
import java.util.Map;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Checks;
import org.trellis.model.Issue;
import org.trellis.model.Text;

/** Our own planning numbers, from {@code seeds/assumptions.yaml}. */
public record Assumptions(Map<String, Assumption> byName) {
    /**
     * @param values one number, or several such as cut points
     */
    public record Assumption(
            String name, List<Double> values, String unit, Text reason, Issue.Place place) {
        public Assumption {
            Checks.code(name, "assumption");
            values = List.copyOf(values);
        }
    }

    /** The file lacks a number that is needed: it is of an earlier version, or a line is gone. */
    public static final class Missing extends InvalidValue {
        private static final long serialVersionUID = 1L;

        private Missing(String name) {
            super(Message.of("remedy.model.assumption", name));
        }
    }

    public Assumptions {
        byName = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(byName));
    }

    /**
     * @throws IllegalArgumentException naming the assumption when it is not in the file
     */
    public double get(String name) {
        return list(name).get(0);
    }

    /**
     * @throws IllegalArgumentException naming the assumption when it is not in the file
     */
    public List<Double> list(String name) {
        Assumption found = byName.get(name);
        if (found == null || found.values().isEmpty()) {
            throw new Missing(name);
        }
        return found.values();
    }
}
