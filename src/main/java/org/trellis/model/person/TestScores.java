package org.trellis.model.person;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Checks;
import org.trellis.model.Competency;
import org.trellis.model.Level;
import org.trellis.model.Text;

/** What the scores of known tests say, by code, in the order of the file. */
public record TestScores(Map<String, Part> byCode) {
    public TestScores {
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    }

    /**
     * One part of a test, such as its reading.
     *
     * @param bands from the lowest scores up; no two share a score
     */
    public record Part(String code, Text name, Competency.Id competency, List<Band> bands) {
        public Part {
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
}
