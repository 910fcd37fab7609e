package org.trellis.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.trellis.model.Competency;
import org.trellis.model.Level;
import org.trellis.model.Scale;
import org.trellis.model.Scales;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;

/**
 * Cumulative learning hours from nothing to each level, a table for each scale. Where a scale
 * states none for a level, those of the nearest lower level that has some; where no lower one has,
 * {@code unstated_level_hours}, but never more than the next higher level that states some. A level
 * above the top of its scale takes the hours of the top; between two steps the hours lie on a
 * straight line.
 */
public final class HoursToReach {
    /** The assumption: hours of a competency that is needed or held without a level. */
    public static final String UNSTATED_LEVEL_HOURS = "unstated_level_hours";

    /** The assumption: how many times the hours of the scale each kind of competency takes. */
    public static final String TIMES = "hours_to_reach_times";

    private final double unstated;
    private final Map<Competency.Id, Double> times = new HashMap<>();
    private final Map<String, double[]> byScale = new HashMap<>();
    private Function<Competency.Id, Double> national = competency -> 1.0;

    /**
     * @throws IllegalArgumentException when {@code assumptions} lack unstated_level_hours
     */
    public HoursToReach(Scales scales, Assumptions assumptions) {
        unstated = assumptions.get(UNSTATED_LEVEL_HOURS);
        scales.byCode().forEach((code, scale) -> byScale.put(code, table(scales, scale)));
    }

    /**
     * As above, and each competency by its kind: {@code hours_to_reach_times} where it is stated.
     */
    public HoursToReach(Catalog catalog) {
        this(catalog.scales(), catalog.assumptions());
        if (catalog.assumptions().byName().containsKey(TIMES)) {
            List<Double> byKind = catalog.assumptions().list(TIMES);
            catalog.models().values().stream()
                    .flatMap(model -> model.competencies().values().stream())
                    .forEach(each -> times.put(each.id(), byKind.get(each.kind().ordinal())));
            national =
                    id ->
                            catalog.findCompetency(id)
                                    .map(each -> byKind.get(each.kind().ordinal()))
                                    .orElse(1.0);
        }
    }

    /** How many times the hours of its scale a competency takes; 1 where nothing is known of it. */
    public double times(Competency.Id competency) {
        Double known = times.get(competency);
        if (known != null) {
            return known;
        }
        return competency.model().equals(National.PREFIX) ? national.apply(competency) : 1;
    }

    private double[] table(Scales scales, Scale scale) {
        int top = Math.max(1, scale.top());
        double[] byLevel = new double[top + 1];
        double above = Double.MAX_VALUE;
        for (int level = top; level > 0; level--) {
            above = scales.hoursToReach(new Level(scale.code(), level)).orElse(above);
        }
        double before = Math.min(above, unstated);
        for (int level = 1; level <= top; level++) {
            before = scales.hoursToReach(new Level(scale.code(), level)).orElse(before);
            byLevel[level] = before;
        }
        return byLevel;
    }

    /** Hours of a competency without a level. */
    public double unstated() {
        return unstated;
    }

    public double of(Level level) {
        return of(level.scale(), level.value());
    }

    /** 0 for level 0. On a scale that nobody has described every level takes the unstated hours. */
    public double of(String scale, double level) {
        double[] byLevel = byScale.get(scale);
        if (byLevel == null) {
            return level == 0 ? 0 : unstated;
        }
        int below = (int) Math.min(level, byLevel.length - 1);
        int above = Math.min(below + 1, byLevel.length - 1);
        return byLevel[below] + (level - below) * (byLevel[above] - byLevel[below]);
    }
}
