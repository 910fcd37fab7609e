package org.trellis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * All scales and the stated maps between them. Nothing is rescaled: a pair of scales without a map
 * does not compare. A map is monotone: a higher level never maps below a lower one.
 *
 * @param maps for a level, the levels it equals on other scales, by scale code
 * @param tests what the scores of known tests say, by code, in the order of the file
 */
public record Scales(
        Map<String, Scale> byCode,
        Map<Level, Map<String, Integer>> maps,
        Map<String, TestPart> tests) {
    public Scales {
        byCode = Map.copyOf(byCode);
        maps = Map.copyOf(maps);
        tests = Collections.unmodifiableMap(new LinkedHashMap<>(tests));
    }

    /** Without tests. */
    public Scales(Map<String, Scale> byCode, Map<Level, Map<String, Integer>> maps) {
        this(byCode, maps, Map.of());
    }

    public Scales withTests(Map<String, TestPart> known) {
        return new Scales(byCode, maps, known);
    }

    /**
     * One part of a test, such as its reading.
     *
     * @param bands from the lowest scores up; no two share a score
     */
    public record TestPart(String code, Text name, Competency.Id competency, List<Band> bands) {
        public TestPart {
            Checks.code(code, "test");
            bands = List.copyOf(bands);
        }

        /** Empty for a score that the test does not have. */
        public Optional<Band> band(int score) {
            return bands.stream()
                    .filter(band -> band.from() <= score && score <= band.to())
                    .findFirst();
        }

        public int lowest() {
            return bands.get(0).from();
        }

        public int highest() {
            return bands.get(bands.size() - 1).to();
        }
    }

    /**
     * Scores that show one level.
     *
     * @param source key of the source that says so
     */
    public record Band(int from, int to, Level level, String source) {}

    /**
     * A score that somebody got, kept as it is: the level that it shows depends on a table that may
     * change.
     *
     * @param test code of the part of the test
     * @param form which form and level of the test, such as {@code 11 M}; empty when not stated
     */
    public record Score(String test, Optional<String> form, int score) {
        private static final String FORM = "[A-Za-z0-9][A-Za-z0-9 ./-]{0,19}";

        public Score {
            Checks.code(test, "test");
            if (!form.stream().allMatch(Score::isForm)) {
                throw new InvalidValue(Message.of("remedy.person.form"));
            }
        }

        /** Up to 20 letters, digits, spaces, points, slashes and hyphens. */
        public static boolean isForm(String text) {
            return text.matches(FORM);
        }
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
     * The level held, where a stated map takes it to the scale of what is asked from another one;
     * empty for all else.
     */
    public Optional<Level> converted(Requirement.Ask ask, Held held) {
        return ask instanceof Requirement.AtLevel asked
                        && held instanceof Held.AtLevel at
                        && !at.level().scale().equals(asked.level().scale())
                ? on(at.level(), asked.level().scale())
                : Optional.empty();
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
