package org.trellis.model.catalog;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Checks;

/** How well each occupation suits the six kinds of interests (RIASEC), according to O*NET. */
public record Interests(Map<String, Scores> byOccupation) {
    /** In the order of the word RIASEC. */
    public enum Area {
        REALISTIC,
        INVESTIGATIVE,
        ARTISTIC,
        SOCIAL,
        ENTERPRISING,
        CONVENTIONAL;

        /** The first of its name: O*NET writes the areas that count most as {@code EC}. */
        public char letter() {
            return name().charAt(0);
        }

        public static Optional<Area> find(char letter) {
            return Arrays.stream(values()).filter(area -> area.letter() == letter).findFirst();
        }
    }

    /**
     * @param riasec a score of 1 to 7 an area, in the order of {@link Area}
     * @param highPoints the one to three areas that count most, the first one first
     */
    public record Scores(List<Float> riasec, List<Area> highPoints) {
        public Scores {
            riasec = List.copyOf(riasec);
            highPoints = List.copyOf(highPoints);
            riasec.forEach(score -> Checks.within(score, 1, 7, "interest"));
        }

        public float of(Area area) {
            return riasec.get(area.ordinal());
        }
    }

    public Interests {
        byOccupation = Collections.unmodifiableMap(new LinkedHashMap<>(byOccupation));
    }

    /** Empty where O*NET has not scored the occupation. */
    public Optional<Scores> find(String onetSoc) {
        return Optional.ofNullable(byOccupation.get(onetSoc));
    }
}
