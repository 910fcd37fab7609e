package org.trellis.plan.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a covering problem: of each, one offer at least has to be chosen, of some only where
 * the offer that asks for it is.
 */
final class Rows {
    /** Not a number of a row or an offer. */
    static final int NONE = -1;

    /** Of its cost, that counts in {@link #weights} beside what the prices leave. */
    private static final double PART = 0.1;

    /**
     * @param number of a target, or of what an offer asks; {@code NONE} for one that is made on the
     *     way
     * @param asker nothing has to be chosen while this offer is not; {@code NONE} where something
     *     has to be in any case
     */
    record Row(int number, BitSet offers, int asker) {
        boolean needed() {
            return asker == NONE;
        }
    }

    private final CoverProblem problem;
    private final BitSet possible;
    private final List<BitSet> targets = new ArrayList<>();
    private final List<List<Row>> asked = new ArrayList<>();
    private final long[] costs;
    private int count;

    Rows(CoverProblem problem, BitSet possible) {
        this.problem = problem;
        this.possible = possible;
        costs = problem.offers().stream().mapToLong(CoverProblem.Offer::cost).toArray();
        BitSet reached = problem.facts(possible);
        for (BitSet target : problem.targets()) {
            boolean wanted = target.intersects(reached) && !target.intersects(problem.held());
            targets.add(wanted ? suppliers(target) : null);
        }
        count = targets.size();
        for (int i = 0; i < problem.offers().size(); i++) {
            List<Row> own = new ArrayList<>();
            for (BitSet group : problem.offers().get(i).requires()) {
                if (!group.intersects(problem.held())) {
                    BitSet others = suppliers(group);
                    others.clear(i);
                    own.add(new Row(count++, others, i));
                }
            }
            asked.add(own);
        }
    }

    /** Of each offer; not to be changed. */
    long[] costs() {
        return costs;
    }

    int count() {
        return count;
    }

    private BitSet suppliers(BitSet facts) {
        BitSet found = new BitSet();
        possible.stream()
                .filter(i -> problem.offers().get(i).gives().intersects(facts))
                .forEach(found::set);
        return found;
    }

    /** Rows that {@code chosen} leaves open; what chosen offers ask only of each other, too. */
    private List<Row> open(BitSet chosen) {
        List<Row> open = new ArrayList<>();
        for (int t = 0; t < targets.size(); t++) {
            if (targets.get(t) != null && !targets.get(t).intersects(chosen)) {
                open.add(new Row(t, targets.get(t), NONE));
            }
        }
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            for (Row row : asked.get(i)) {
                if (!row.offers().intersects(chosen)) {
                    open.add(new Row(row.number(), row.offers(), NONE));
                }
            }
        }
        return open.isEmpty() ? begun(chosen) : open;
    }

    private List<Row> begun(BitSet chosen) {
        BitSet stuck = (BitSet) chosen.clone();
        List<Integer> taken = problem.order(chosen);
        taken.forEach(stuck::clear);
        if (stuck.isEmpty()) {
            return List.of();
        }
        BitSet able = new BitSet();
        taken.forEach(able::set);
        BitSet wanted = new BitSet();
        stuck.stream()
                .forEach(
                        i ->
                                asked.get(i).stream()
                                        .filter(row -> !row.offers().intersects(able))
                                        .forEach(row -> wanted.or(row.offers())));
        wanted.andNot(chosen);
        return List.of(new Row(NONE, wanted, NONE));
    }

    /**
     * Chooses what is the only offer of a row, and excludes what asks for a row without one, until
     * there is neither; the rows that are left, without what is excluded, those that have to be
     * covered first, then those of offers that may still be of use. Null when a row that has to be
     * covered has no offer.
     */
    List<Row> propagated(BitSet chosen, BitSet excluded) {
        while (true) {
            List<Row> left = new ArrayList<>();
            int only = NONE;
            for (Row row : open(chosen)) {
                Row less = less(row, excluded);
                if (less.offers().isEmpty()) {
                    return null;
                }
                only = less.offers().cardinality() == 1 ? less.offers().nextSetBit(0) : only;
                left.add(less);
            }
            if (only != NONE) {
                chosen.set(only);
            } else if (allAsked(left, chosen, excluded)) {
                return left;
            }
        }
    }

    /** Adds the rows that offers of open rows ask, and so on; false when one can have no offer. */
    private boolean allAsked(List<Row> open, BitSet chosen, BitSet excluded) {
        BitSet useful = new BitSet();
        boolean all = true;
        for (int r = 0; r < open.size(); r++) {
            BitSet more = (BitSet) open.get(r).offers().clone();
            more.andNot(useful);
            useful.or(more);
            for (int i = more.nextSetBit(0); i >= 0; i = more.nextSetBit(i + 1)) {
                for (Row row : asked.get(i)) {
                    if (!row.offers().intersects(chosen)) {
                        Row less = less(row, excluded);
                        if (less.offers().isEmpty()) {
                            excluded.set(i);
                            all = false;
                        }
                        open.add(less);
                    }
                }
            }
        }
        return all;
    }

    private static Row less(Row row, BitSet excluded) {
        BitSet offers = (BitSet) row.offers().clone();
        offers.andNot(excluded);
        return new Row(row.number(), offers, row.asker());
    }

    /**
     * Excludes each offer that no set below {@code most} can have, and chooses each that none can
     * do without; whether there was one of these.
     */
    boolean fixed(Multipliers bound, double most, BitSet chosen, BitSet excluded) {
        double room = most - bound.atLeast();
        boolean more = false;
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            if (bound.reduced(i) > room && !chosen.get(i)) {
                excluded.set(i);
            } else if (-bound.reduced(i) > room && !chosen.get(i)) {
                chosen.set(i);
                more = true;
            }
        }
        return more;
    }

    /** What each costs once its rows have paid their prices, and a part of its cost. */
    double[] weights(Multipliers prices) {
        double[] weights = new double[costs.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.max(0, prices.reduced(i)) + PART * costs[i] + 1e-3;
        }
        return weights;
    }

    static int[] numbers(BitSet set) {
        int[] numbers = new int[set.cardinality()];
        int n = 0;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            numbers[n++] = i;
        }
        return numbers;
    }

    /** A set that covers all rows: what is the only offer of a row, then the least for each row. */
    BitSet cover(BitSet first, double[] weights) {
        BitSet chosen = (BitSet) first.clone();
        for (List<Row> open = open(chosen); !open.isEmpty(); open = open(chosen)) {
            int only = NONE;
            for (Row row : open) {
                only = row.offers().cardinality() == 1 ? row.offers().nextSetBit(0) : only;
            }
            chosen.set(only == NONE ? bestFor(open, weights) : only);
        }
        return withoutSpare(chosen);
    }

    private static int bestFor(List<Row> open, double[] weights) {
        int[] closed = new int[weights.length];
        for (Row row : open) {
            BitSet offers = row.offers();
            for (int i = offers.nextSetBit(0); i >= 0; i = offers.nextSetBit(i + 1)) {
                closed[i]++;
            }
        }
        int best = NONE;
        for (int i = 0; i < closed.length; i++) {
            boolean less = best == NONE || weights[i] / closed[i] < weights[best] / closed[best];
            best = closed[i] > 0 && less ? i : best;
        }
        return best;
    }

    /** Less what is not needed, the dearest and last first. */
    BitSet withoutSpare(BitSet chosen) {
        BitSet less = (BitSet) chosen.clone();
        List<Integer> all =
                new ArrayList<>(IntStream.of(chosen.stream().toArray()).boxed().toList());
        Collections.reverse(all);
        all.sort((a, b) -> Long.compare(costs[b], costs[a]));
        for (int i : all) {
            less.clear(i);
            if (!open(less).isEmpty()) {
                less.set(i);
            }
        }
        return less;
    }
}
