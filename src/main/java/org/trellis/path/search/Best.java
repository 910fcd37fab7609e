package org.trellis.path.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trellis.model.Job;
import org.trellis.path.step.Figures;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Hop;

/**
 * The best way to each job among the labels seen. Nothing that is compared gets less on the way, so
 * a label shows at what rank any way that begins like it comes at best: one that comes behind the
 * best way of every job ahead of it can be dropped. With J jobs, seeing a label takes O(1), asking
 * whether it can be dropped O(J).
 */
public final class Best {
    private final Ground ground;
    private final Criterion by;
    private final FinalOrder order;
    private final double horizonMonths;
    private final double fastest;
    private final double[] goals;
    private final int[] goalOf;
    private final boolean[] asked;
    private final BitSet[] ahead;
    private final Way[] best;

    /**
     * @param asks the jobs of interest
     * @param by what ways go by; whole cost means what is earned in the horizon
     */
    public Best(Ground ground, Caps caps, Predicate<Job> asks, Criterion by, double horizonMonths) {
        this.ground = ground;
        this.by = by;
        order = FinalOrder.of(by, ground.catalog.assumptions());
        this.horizonMonths = horizonMonths;
        fastest =
                ground.person.fullTime().allowed()
                        ? Math.max(caps.hoursPerWeek(), ground.fullTimeHoursPerWeek())
                        : caps.hoursPerWeek();
        goals = Search.goals(ground);
        goalOf = new int[ground.jobs.size()];
        asked = new boolean[goalOf.length];
        ahead = new BitSet[goalOf.length];
        best = new Way[goalOf.length];
        for (int job = 0; job < goalOf.length; job++) {
            Job each = ground.jobs.get(job);
            boolean here = ground.person.job().equals(Optional.of(each.id()));
            asked[job] =
                    !here && !ground.unrated(job) && caps.mayEnd(ground, job) && asks.test(each);
            double wage = ground.usual(job);
            goalOf[job] = Double.isNaN(wage) ? -1 : Arrays.binarySearch(goals, wage);
        }
    }

    FinalOrder order() {
        return order;
    }

    void see(Label label) {
        int job = label.job();
        if (asked[job] && !label.returns()) {
            double rank = rank(label, job, label.raised(), 0);
            Way way = new Way(label, order, rank, earned(label, job));
            if (best[job] == null || way.compareTo(best[job]) < 0) {
                best[job] = way;
            }
        }
    }

    /** Whether some way that begins like {@code label} may be the best to some job. */
    boolean hopes(Label label) {
        if (label.job() == Ground.NOWHERE) {
            return true;
        }
        BitSet jobs = ahead(label.job());
        for (int job = jobs.nextSetBit(0); job >= 0; job = jobs.nextSetBit(job + 1)) {
            if (hopes(label, job)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some way to {@code job} that goes on from {@code label} may be the best to it. */
    private boolean hopes(Label label, int job) {
        return hopes(label, job, 0, 0);
    }

    /** Whether a way that ends with {@code hop} may be the best to its job. */
    boolean hopes(Label label, Hop hop) {
        double months = Figures.leastMonths(ground, label.standpoint(), hop, fastest);
        return hopes(label, hop.to(), months, most(label, hop));
    }

    /** The most that is paid while one gets from a label by a hop. */
    private double most(Label label, Hop hop) {
        double pay =
                hop.program()
                        .map(each -> Double.POSITIVE_INFINITY)
                        .orElseGet(() -> ground.trainingPay(hop));
        double present = ground.pay(label.job());
        return Math.max(Double.isNaN(pay) ? 0 : pay, Double.isNaN(present) ? 0 : present);
    }

    /**
     * @param months the way goes on for at least so long
     * @param pay at most, in these months
     */
    private boolean hopes(Label label, int job, double months, double pay) {
        Way way = best[job];
        if (!asked[job] || way == null) {
            return asked[job];
        }
        double more = goalOf[job] < 0 ? 0 : months / 12 * Math.max(0, goals[goalOf[job]] - pay);
        double earned =
                label.months() + months > horizonMonths
                        ? Double.NEGATIVE_INFINITY
                        : earned(label, job) - more;
        double rank =
                switch (by) {
                    case WHOLE_COST -> -earned;
                    case MONTHS -> label.months() + months;
                    default -> rank(label, job, label.raiseAtLeast(), 1);
                };
        return way.compareFigures(rank, earned, label, 1) >= 0;
    }

    private BitSet ahead(int job) {
        if (ahead[job] == null) {
            ahead[job] = ground.trails.ahead(job);
        }
        return ahead[job];
    }

    private double earned(Label label, int job) {
        int goal = goalOf[job];
        return goal < 0 || label.months() > horizonMonths
                ? Double.NEGATIVE_INFINITY
                : horizonMonths / 12 * goals[goal] - label.wholeCost().at(goals[goal]);
    }

    private double rank(Label label, int job, double raised, int moves) {
        return switch (by) {
            case WHOLE_COST -> -earned(label, job);
            case MONTHS -> label.months();
            case USD -> label.usd();
            case FIRST_RAISE -> order.steps(raised);
            case MOVES -> label.moves() + moves;
            case WAGE -> throw new IllegalArgumentException(by.toString());
        };
    }

    public Collection<Way> ways() {
        return Arrays.stream(best).filter(Objects::nonNull).toList();
    }

    public Set<Job.Id> jobs() {
        return ways().stream()
                .map(way -> ground.jobs.get(way.label().job()).id())
                .collect(Collectors.toSet());
    }
}
