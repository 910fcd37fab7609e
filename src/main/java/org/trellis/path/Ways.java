package org.trellis.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.trellis.path.account.CareerPath;
import org.trellis.path.search.Caps;
import org.trellis.path.search.FinalOrder;
import org.trellis.path.search.Label;

/** Which of the paths found are the answer, and which of these are shown first. */
final class Ways {
    private static final double NEVER = 1e6;
    private static final List<ToDoubleFunction<CareerPath>> FOUR =
            List.of(
                    path -> path.wholeCostUsd().orElse(0),
                    CareerPath::months,
                    CareerPath::usd,
                    path -> path.firstRaiseMonths().orElse(NEVER));

    private Ways() {}

    /** In the order of answers. */
    static final Comparator<Label> ORDER =
            Comparator.comparing(Label::monthsAtLeast).thenComparing(FinalOrder.COST.comparator());

    /** The paths within the budget, or those over it, that no path found beats. */
    static List<Label> notBeaten(List<Label> paths, Caps caps, boolean overBudget) {
        List<Label> rivals =
                paths.stream().filter(p -> overBudget || !caps.needsAid(p.usd())).toList();
        return rivals.stream()
                .filter(path -> caps.needsAid(path.usd()) == overBudget)
                .filter(p -> rivals.stream().noneMatch(o -> o.totals().beats(p.totals())))
                .sorted(ORDER)
                .toList();
    }

    /**
     * At most {@code most} of {@code paths}, in their order: the first by each of the four, then
     * always the one that is farthest from those chosen, each of the four counting by its range.
     */
    static List<CareerPath> spread(List<CareerPath> paths, int most) {
        if (paths.size() <= most) {
            return paths;
        }
        List<CareerPath> chosen = new ArrayList<>();
        for (ToDoubleFunction<CareerPath> each : FOUR) {
            CareerPath first = paths.stream().min(Comparator.comparingDouble(each)).orElseThrow();
            if (!chosen.contains(first) && chosen.size() < most) {
                chosen.add(first);
            }
        }
        while (chosen.size() < most) {
            chosen.add(
                    paths.stream()
                            .filter(path -> !chosen.contains(path))
                            .max(Comparator.comparingDouble(path -> nearest(path, chosen, paths)))
                            .orElseThrow());
        }
        return paths.stream().filter(chosen::contains).toList();
    }

    private static double nearest(CareerPath path, List<CareerPath> chosen, List<CareerPath> all) {
        return chosen.stream().mapToDouble(other -> distance(path, other, all)).min().orElse(0);
    }

    private static double distance(CareerPath a, CareerPath b, List<CareerPath> all) {
        double sum = 0;
        for (ToDoubleFunction<CareerPath> each : FOUR) {
            double least = all.stream().mapToDouble(each).min().orElse(0);
            double range = all.stream().mapToDouble(each).max().orElse(0) - least;
            double apart = each.applyAsDouble(a) - each.applyAsDouble(b);
            sum += range > 0 ? apart / range * apart / range : 0;
        }
        return sum;
    }
}
