package org.trellis.plan.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The set of offers with the least cost that reaches all targets that any set reaches, each offer
 * taken after what it asks. Exact: branch and bound on a covering problem whose rows are the
 * targets not reached and what the chosen offers still ask, with the Lagrangian bound of {@link
 * Multipliers}, exclusion by reduced cost, and branching on the row with the fewest offers. Where
 * chosen offers ask only each other, a row is added: something else has to begin.
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

    private CheapestSet(CoverProblem problem, long mostNodes) {
        this.problem = problem;
        this.mostNodes = mostNodes;
        BitSet all = new BitSet();
        all.set(0, problem.offers().size());
        BitSet possible = new BitSet();
        problem.order(all).forEach(possible::set);
        rows = new Rows(problem, possible);
        best = rows.withoutSpare(rows.greedy());
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
        var start = new Multipliers(rows.count());
        double bound = search(new BitSet(), new BitSet(), start);
        BitSet least = rows.withoutSpare(best);
        boolean optimal = nodes < mostNodes;
        return new Found(
                problem.order(least), optimal, optimal ? problem.cost(least) : Math.max(0, bound));
    }

    /** Answers the bound of this node. */
    private double search(BitSet chosenBefore, BitSet excludedBefore, Multipliers parent) {
        if (nodes++ >= mostNodes) {
            return 0;
        }
        BitSet chosen = (BitSet) chosenBefore.clone();
        BitSet excluded = (BitSet) excludedBefore.clone();
        List<Rows.Row> open = rows.propagated(chosen, excluded);
        if (open == null) {
            return Double.MAX_VALUE;
        }
        long cost = problem.cost(chosen);
        if (open.isEmpty()) {
            if (cost < bestCost) {
                best = chosen;
                bestCost = cost;
            }
            return cost;
        }
        var bound = parent.raised(open, problem, bestCost - cost, nodes == 1);
        if (cost + bound.atLeast() <= bestCost - LESS) {
            rows.excluded(bound, bestCost - LESS - cost, excluded);
            branch(chosen, excluded, open, bound);
        }
        return cost + bound.atLeast();
    }

    private void branch(BitSet chosen, BitSet excluded, List<Rows.Row> open, Multipliers bound) {
        Rows.Row scarcest =
                open.stream().min(Comparator.comparingInt(row -> left(row, excluded))).get();
        List<Integer> candidates = new ArrayList<>();
        scarcest.offers().stream().filter(i -> !excluded.get(i)).forEach(candidates::add);
        candidates.sort(Comparator.comparingDouble(bound::reduced));
        for (int candidate : candidates) {
            chosen.set(candidate);
            search(chosen, excluded, bound);
            chosen.clear(candidate);
            excluded.set(candidate);
        }
    }

    private static int left(Rows.Row row, BitSet excluded) {
        return (int)
                IntStream.of(row.offers().stream().toArray()).filter(i -> !excluded.get(i)).count();
    }
}
