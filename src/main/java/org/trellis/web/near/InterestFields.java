package org.trellis.web.near;

import io.micronaut.http.HttpParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.reading.Numeral;
import org.trellis.gap.rank.InterestFit;
import org.trellis.message.Code;
import org.trellis.model.catalog.Interests;
import org.trellis.report.Words;

/**
 * The six scores of the O*NET Interest Profiler as fields of a form. They are read from the address
 * and kept nowhere.
 *
 * @param typed by field, at most 20 letters each
 * @param fit empty when none was typed, or not all six can be used
 */
public record InterestFields(Map<String, String> typed, Optional<InterestFit> fit) {
    /** In the order of the profiler. */
    public static final List<String> NAMES = List.of("ri", "ii", "ai", "si", "ei", "ci");

    private static final int MOST_LETTERS = 20;

    /**
     * @param wrong whether what was typed cannot be used
     */
    public record Score(String name, String label, String value, boolean wrong) {}

    public static InterestFields of(HttpParameters asked) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String name : NAMES) {
            String text = asked.getFirst(name).orElse("").strip();
            typed.put(name, text.substring(0, Math.min(MOST_LETTERS, text.length())));
        }
        return new InterestFields(typed, fit(typed));
    }

    private static Optional<InterestFit> fit(Map<String, String> typed) {
        List<Double> scores = new ArrayList<>();
        for (String text : typed.values()) {
            Numeral.read(text).value().ifPresent(scores::add);
        }
        try {
            return scores.size() == NAMES.size()
                    ? Optional.of(new InterestFit(scores))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether any score was typed. */
    public boolean isTyped() {
        return typed.values().stream().anyMatch(text -> !text.isEmpty());
    }

    /** Whether what was typed cannot be used. */
    public boolean isWrong() {
        return isTyped() && fit.isEmpty();
    }

    /** For the form. */
    public List<Score> scores(Words words) {
        List<Score> scores = new ArrayList<>();
        for (Interests.Area area : Interests.Area.values()) {
            String name = NAMES.get(area.ordinal());
            String label = words.say("near.interest." + Code.of(area));
            scores.add(new Score(name, label, typed.get(name), isWrong()));
        }
        return scores;
    }
}
