package org.trellis.gap.rank;

import java.util.List;
import org.trellis.model.Checks;
import org.trellis.model.catalog.Interests;

/**
 * How well occupations suit somebody's interests: the correlation of their six scores, in the order
 * of RIASEC, with those of the occupation, from -1 to 1. It takes any scores, such as the 0 to 40
 * of the O*NET Interest Profiler.
 *
 * @param scores six, not all the same
 */
public record InterestFit(List<Double> scores) {
    private static final int AREAS = Interests.Area.values().length;

    public InterestFit {
        scores = List.copyOf(scores);
        Checks.within(scores.size(), AREAS, AREAS, "interests");
        scores.forEach(score -> Checks.notNegative(score, "interests"));
        double first = scores.get(0);
        boolean flat = scores.stream().allMatch(score -> score == first);
        Checks.within(flat ? 0 : 1, 1, 1, "interests");
    }

    /** 0 for an occupation all of whose scores are the same. */
    public double with(Interests.Scores occupation) {
        double mine = scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double theirs = 0;
        for (Interests.Area area : Interests.Area.values()) {
            theirs += occupation.of(area) / AREAS;
        }
        double both = 0;
        double square = 0;
        double other = 0;
        for (Interests.Area area : Interests.Area.values()) {
            double a = scores.get(area.ordinal()) - mine;
            double b = occupation.of(area) - theirs;
            both += a * b;
            square += a * a;
            other += b * b;
        }
        return other == 0 ? 0 : both / Math.sqrt(square * other);
    }
}
