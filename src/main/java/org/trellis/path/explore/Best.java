package org.trellis.path.explore;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.trellis.model.Job;
import org.trellis.path.search.Caps;
import org.trellis.path.search.Criterion;
import org.trellis.path.search.Label;
import org.trellis.path.search.Search;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Rated;

/** The best way to each job among the labels seen. */
final class Best {
    /**
     * @param rank the least is the best
     * @param earned in the horizon; below everything when the way is longer or there is no wage
     */
    record Way(Label label, double rank, double earned) implements Comparable<Way> {
        private static final Comparator<Way> ORDER =
                Comparator.comparingDouble((Way way) -> Math.rint(way.rank * 1e6))
                        .thenComparing(Comparator.comparingDouble(way -> -Math.rint(way.earned)))
                        .thenComparingDouble(way -> Math.rint(way.label.months() * 1e6))
                        .thenComparingDouble(way -> Math.rint(way.label.usd() * 1e6))
                        .thenComparingInt(way -> way.label.moves())
                        .thenComparing(way -> way.label.jobs(), Arrays::compare)
                        .thenComparing(way -> way.label.route(), Arrays::compare);

        @Override
        public int compareTo(Way other) {
            return ORDER.compare(this, other);
        }
    }

    private final Ground ground;
    private final Criterion by;
    private final double horizonMonths;
    private final double[] goals;
    private final int[] goalOf;
    private final boolean[] asked;
    private final Map<Integer, Way> best = new TreeMap<>();

    Best(Ground ground, Caps caps, Criterion by, double horizonMonths) {
        this.ground = ground;
        this.by = by;
        this.horizonMonths = horizonMonths;
        goals = Search.goalWages(ground);
        goalOf = new int[ground.jobs.size()];
        asked = new boolean[goalOf.length];
        for (int job = 0; job < goalOf.length; job++) {
            Job.Id id = ground.jobs.get(job).id();
            boolean here = ground.person.job().equals(Optional.of(id));
            boolean rated = !Rated.tooLittle(ground.catalog, ground.jobs.get(job));
            asked[job] = !here && rated && caps.mayEnd(ground, job);
            double wage = ground.usual(job);
            goalOf[job] = Double.isNaN(wage) ? -1 : Arrays.binarySearch(goals, wage);
        }
    }

    void see(Label label) {
        if (asked[label.job()] && !label.returns()) {
            double earned = earned(label);
            Way way = new Way(label, rank(label, earned), earned);
            best.merge(label.job(), way, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    private double earned(Label label) {
        int goal = goalOf[label.job()];
        return goal < 0 || label.months() > horizonMonths
                ? Double.NEGATIVE_INFINITY
                : horizonMonths / 12 * goals[goal] - label.wholeCost()[goal];
    }

    private double rank(Label label, double earned) {
        return switch (by) {
            case WHOLE_COST -> -earned;
            case MONTHS -> label.months();
            case USD -> label.usd();
            case FIRST_RAISE -> label.raised();
            case MOVES -> label.moves();
            case WAGE -> throw new IllegalArgumentException(by.toString());
        };
    }

    Collection<Way> ways() {
        return best.values();
    }

    Set<Job.Id> jobs() {
        return best.keySet().stream()
                .map(job -> ground.jobs.get(job).id())
                .collect(java.util.stream.Collectors.toSet());
    }
}
