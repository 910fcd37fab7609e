package org.trellis.model;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * An ordered set of levels with labels and the hours it usually takes to reach each from nothing.
 */
public record Scale(String code, Map<Integer, Step> steps) {
    /**
     * @param description what somebody does at this level; empty when the file does not say
     * @param hoursToReach cumulative learning hours from nothing; empty when not known
     */
    public record Step(
            int level, Text label, Optional<Text> description, OptionalDouble hoursToReach) {
        public Step {
            Checks.notNegative(level, "level");
            hoursToReach.ifPresent(h -> Checks.notNegative(h, "hours_to_reach"));
        }
    }

    public Scale {
        Checks.code(code, "scale");
        steps = java.util.Collections.unmodifiableMap(new TreeMap<>(steps));
        double before = 0;
        for (Step step : steps.values()) {
            double hours = step.hoursToReach().orElse(before);
            if (hours < before) {
                throw new InvalidValue(Message.of("remedy.model.falls", step.level(), code));
            }
            before = hours;
        }
    }

    /** The step that {@code level} is; empty between two steps and outside the scale. */
    public Optional<Step> step(Level level) {
        return level.isStep() ? Optional.ofNullable(steps.get(level.step())) : Optional.empty();
    }

    /** The highest step; 0 where there is none. */
    public int top() {
        return steps.keySet().stream().mapToInt(i -> i).max().orElse(0);
    }
}
