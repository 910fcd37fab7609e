package org.trellis.model;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All scales and the stated maps between them. Nothing is rescaled: a pair of scales without a map
 * does not compare. A map is monotone: a higher level never maps below a lower one.
 *
 * @param maps for a level, the levels it equals on other scales, by scale code
 */
public record Scales(Map<String, Scale> byCode, Map<Level, Map<String, Integer>> maps) {
    public Scales {
        byCode = Map.copyOf(byCode);
        maps = Map.copyOf(maps);
    }

    /**
     * {@code level} on {@code scale}: itself, or what a stated map says, else empty. Between two
     * steps, what it says of the lower.
     */
    public Optional<Level> on(Level level, String scale) {
        if (level.scale().equals(scale)) {
            return Optional.of(level);
        }
        Level step = new Level(level.scale(), level.step());
        Integer mapped = maps.getOrDefault(step, Map.of()).get(scale);
        return Optional.ofNullable(mapped).map(value -> new Level(scale, value));
    }

    /**
     * Cumulative learning hours from nothing to {@code level}; 0 for level 0; empty when not known.
     */
    public OptionalDouble hoursToReach(Level level) {
        if (level.value() == 0) {
            return OptionalDouble.of(0);
        }
        return find(level.scale())
                .flatMap(scale -> scale.step(level))
                .map(Scale.Step::hoursToReach)
                .orElse(OptionalDouble.empty());
    }

    public Optional<Scale> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
