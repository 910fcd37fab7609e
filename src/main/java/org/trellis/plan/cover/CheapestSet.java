package org.trellis.plan.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * The set of offers with the least cost that reaches all targets that any set reaches, each offer
 * taken after what it asks. Exact: branch and bound on a covering problem whose rows are the
 * targets not reached and what the offers ask, with the Lagrangian bound of {@link Multipliers};
 * what no better set can have is excluded, and what none can do without chosen, by reduced cost.
 * Where chosen offers ask only each other, a row is added: something else has to begin. It begins
 * with a good set: a part of the best is given up and found anew, a few times.
 *
 * <p>Equal costs: the set found first, without what it can do without; the same problem gives the
 * same set. Exponential at worst, so it ends after {@code mostNodes} and then says how far below
 * the answer the least cost may lie.
 *
 * <p>Example: reading and writing for 5 together, reading for 3, writing for 3: the one for 5.
 */
public final class CheapestSet {
    /** Costs are whole numbers: a bound above the best less this rules out a better one. */
    private static final double LESS = 0.75;

    private static final int FIRST_STEPS = 150;
    private static final int STEPS = 25;

    private static final int TRIES = 12;
    private static final int NODES_OF_A_TRY = 40;
    private static final double GIVEN_UP = 0.6;

    /** How much less likely an offer is in a better set, the more of the room its cost takes. */
    private static final double UNLIKELY = 2;

    /**
     * @param chosen in the order in which they can be taken
     * @param optimal whether no cheaper set exists
     * @param atLeast no set costs less
     */
    public record Found(List<Integer> chosen, boolean optimal, double atLeast) {
        public Found {
            chosen = List.copyOf(chosen);
        }
    }

    private final CoverProblem problem;
    private final Rows rows;
    private final long mostNodes;
    private BitSet best;
    private long bestCost;
    private long nodes;
    private long limit;

    private CheapestSet(CoverProblem problem, long mostNodes) {
        this.problem = problem;
        this.mostNodes = mostNodes;
        limit = mostNodes;
        BitSet all = new BitSet();
        all.set(0, problem.offers().size());
        BitSet possible = new BitSet();
        problem.order(all).forEach(possible::set);
        rows = new Rows(problem, possible);
        double[] weights = Arrays.stream(rows.costs()).mapToDouble(cost -> cost + 1.0).toArray();
        best = rows.cover(new BitSet(), weights);
        bestCost = problem.cost(best);
    }

    public static Found of(CoverProblem problem, long mostNodes) {
        return new CheapestSet(problem, mostNodes).found();
    }

    /** What a counselor with a price list would do: the least cost for each row closed, again. */
    public static List<Integer> greedy(CoverProblem problem) {
        return problem.order(new CheapestSet(problem, 0).best);
    }

    private Found found() {
        var start = new Multipliers(rows.count(), problem.offers().size());
        double bound = search(new BitSet(), new BitSet(), start);
        BitSet least = rows.withoutSpare(best);
        boolean optimal = nodes < mostNodes;
        long cost = problem.cost(least);
        return new Found(problem.order(least), optimal, optimal ? cost : Math.min(bound, cost));
    }

    /** Answers the bound of this node. */
    private double search(BitSet chosenBefore, BitSet excludedBefore, Multipliers parent) {
        BitSet chosen = (BitSet) chosenBefore.clone();
        BitSet excluded = (BitSet) excludedBefore.clone();
        Multipliers bound = parent;
        while (nodes++ < limit) {
            List<Rows.Row> open = rows.propagated(chosen, excluded);
            if (open == null) {
                return Double.MAX_VALUE;
            }
            long cost = problem.cost(chosen);
            if (open.isEmpty()) {
                take(chosen, cost);
                return cost;
            }
            boolean first = nodes == 1;
            bound = bound.raised(open, rows.costs(), bestCost - cost, first ? FIRST_STEPS : STEPS);
            double atLeast = cost + bound.atLeast();
            if (first && atLeast <= bestCost - LESS) {
                improve(chosen, bound);
            }
            if (atLeast > bestCost - LESS) {
                return atLeast;
            }
            if (!rows.fixed(bound, bestCost - LESS - cost, chosen, excluded)) {
                branch(chosen, excluded, open, bound);
                return atLeast;
            }
        }
        return 0;
    }

    private void take(BitSet chosen, long cost) {
        if (cost < bestCost) {
            best = (BitSet) chosen.clone();
            bestCost = cost;
        }
    }

    private void improve(BitSet chosen, Multipliers bound) {
        BitSet priced = rows.cover(chosen, rows.weights(bound));
        take(priced, problem.cost(priced));
        Random random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            BitSet kept = (BitSet) best.clone();
            best.stream().filter(k -> random.nextDouble() < GIVEN_UP).forEach(kept::clear);
            kept.or(chosen);
            limit = Math.min(mostNodes, nodes + NODES_OF_A_TRY);
            search(kept, new BitSet(), bound);
        }
        limit = mostNodes;
    }

    private void branch(BitSet chosen, BitSet excluded, List<Rows.Row> open, Multipliers bound) {
        double room = Math.max(1, bestCost - problem.cost(chosen) - bound.atLeast());
        List<Integer> candidates = new ArrayList<>();
        narrowest(open, excluded, bound, room).stream().forEach(candidates::add);
        candidates.sort(Comparator.comparingDouble(bound::reduced));
        for (int candidate : candidates) {
            chosen.set(candidate);
            search(chosen, excluded, bound);
            chosen.clear(candidate);
            excluded.set(candidate);
        }
    }

    /** The offers of the row with the fewest, those that cost much counted for less. */
    private static BitSet narrowest(
            List<Rows.Row> open, BitSet excluded, Multipliers bound, double room) {
        BitSet narrowest = new BitSet();
        double least = Double.MAX_VALUE;
        for (Rows.Row row : open) {
            BitSet left = (BitSet) row.offers().clone();
            left.andNot(excluded);
            double width = 0;
            for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
                width += Math.exp(-UNLIKELY * Math.max(0, bound.reduced(i)) / room);
            }
            if (row.needed() && width < least) {
                narrowest = left;
                least = width;
            }
        }
        return narrowest;
    }
}
