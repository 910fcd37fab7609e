package org.trellis.model.schedule;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Checks;
import org.trellis.model.Source;
import org.trellis.model.Text;

/**
 * Who registers apprenticeships somewhere, and the limits that differ from the federal ones.
 *
 * @param code {@code US} or a state's two letters
 * @param agency {@code OA} the federal office, {@code SAA} a state agency, or both
 */
public record Jurisdiction(String code, Text name, String agency, Map<Limit, Bound> bounds) {
    /** A number that a rule compares with. */
    public enum Limit {
        TERM_HOURS_AT_LEAST,
        TERM_HOURS_ASKED_BY_SOME,
        PROBATION_SHARE_AT_MOST,
        PROBATION_MONTHS_AT_MOST,
        INSTRUCTION_HOURS_PER_YEAR,
        MINIMUM_AGE,
        MINIMUM_WAGE_USD_PER_HOUR,
        APPRENTICES_PER_JOURNEYWORKER_AT_MOST,
        WORK_HOURS_PER_YEAR,
        WORK_HOURS_PER_YEAR_AT_MOST,
        APPRENTICES_FOR_AFFIRMATIVE_ACTION
    }

    /**
     * @param citation the paragraph that sets it
     * @param status SEEN in a named source, or from MEMORY
     */
    public record Bound(double value, String citation, Source.Status status, String source) {
        public Bound {
            Checks.notNegative(value, "limit");
            Checks.filled(citation, "citation");
        }
    }

    public Jurisdiction {
        Checks.code(code, "jurisdiction");
        Map<Limit, Bound> copy = new EnumMap<>(Limit.class);
        copy.putAll(bounds);
        bounds = Collections.unmodifiableMap(copy);
    }

    /** A full-time year of 50 weeks of 40 hours, where no limit says otherwise. */
    private static final double FULL_TIME_HOURS_PER_YEAR = 2000;

    /** All that are known; {@code US} holds the federal limits, which count where none is set. */
    public record All(Map<String, Jurisdiction> byCode) {
        public All {
            byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
        }

        public Optional<Jurisdiction> find(String code) {
            return Optional.ofNullable(byCode.get(code));
        }

        /** The state's own limit, else the federal one; empty when neither sets it. */
        public Optional<Bound> bound(String code, Limit limit) {
            return find(code)
                    .map(place -> place.bounds().get(limit))
                    .or(() -> find("US").map(federal -> federal.bounds().get(limit)));
        }

        /** What counts as a full-time year there, in hours on the job. */
        public double workHoursPerYear(String code) {
            return bound(code, Limit.WORK_HOURS_PER_YEAR)
                    .map(Bound::value)
                    .orElse(FULL_TIME_HOURS_PER_YEAR);
        }
    }
}
