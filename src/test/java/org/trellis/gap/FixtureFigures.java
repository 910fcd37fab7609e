package org.trellis.gap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.model.Issue;
import org.trellis.model.Level;
import org.trellis.model.Scale;
import org.trellis.model.Scales;
import org.trellis.model.Text;
import org.trellis.model.catalog.Assumptions;

/** Scales and assumptions of a {@link Fixture}. */
final class FixtureFigures {
    final Map<Level, Map<String, Integer>> maps = new HashMap<>();
    final Map<String, Double> assumed =
            new LinkedHashMap<>(
                    Map.of(
                            "unstated_level_hours", 40.0,
                            "expiring_soon_days", 90.0,
                            "default_learning_hours_per_week", 10.0,
                            "usd_per_learning_hour", 3.0,
                            "default_max_moves", 5.0,
                            "relaxed_max_moves", 8.0,
                            "label_budget", 200000.0,
                            "warn_step_too_big_months", 60.0,
                            "job_zone_jump_warning", 2.0));

    FixtureFigures() {
        assumed.put("job_nearest_wage_share", 0.95);
        assumed.put("job_nearest_kept", 10.0);
        assumed.put("evidence_fresh_years", 5.0);
        assumed.put("presumed_after_months", 0.0);
        assumed.put("presumed_for_years", 10.0);
        assumed.put("verdict_half_ready", 0.5);
        assumed.put("verdict_nearly_ready", 0.8);
    }

    Scales scales() {
        return new Scales(
                Map.of(
                        "s",
                        scale("s", 1, 20, 60, 140, 300, 600),
                        "t",
                        scale("t", 0, 0, 10, 20, 30, 40, 50, 60, 70)),
                maps);
    }

    private static Scale scale(String code, int first, double... hours) {
        Map<Integer, Scale.Step> steps = new LinkedHashMap<>();
        for (int i = 0; i < hours.length; i++) {
            int level = first + i;
            steps.put(
                    level,
                    new Scale.Step(
                            level,
                            Text.of("level " + level),
                            Optional.empty(),
                            OptionalDouble.of(hours[i])));
        }
        return new Scale(code, steps);
    }

    Assumptions assumptions() {
        Map<String, Assumptions.Assumption> made = new LinkedHashMap<>();
        assumed.forEach(
                (name, value) ->
                        made.put(
                                name,
                                new Assumptions.Assumption(
                                        name,
                                        List.of(value),
                                        "",
                                        Text.of("test"),
                                        Issue.Place.NOWHERE)));
        return new Assumptions(made);
    }
}
