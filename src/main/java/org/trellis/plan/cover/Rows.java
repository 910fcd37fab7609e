package org.trellis.plan.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a covering problem: of each, one offer at least has to be chosen. */
final class Rows {
    /**
     * @param number of a target, or of what an offer asks; -1 for one that is made on the way
     */
    record Row(int number, BitSet offers) {}

    private final CoverProblem problem;
    private final BitSet possible;
    private final List<BitSet> targets = new ArrayList<>();
    private final List<List<Row>> asked = new ArrayList<>();
    private int count;

    Rows(CoverProblem problem, BitSet possible) {
        this.problem = problem;
        this.possible = possible;
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
                    own.add(new Row(count++, others));
                }
            }
            asked.add(own);
        }
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
                open.add(new Row(t, targets.get(t)));
            }
        }
        chosen.stream()
                .forEach(
                        i ->
                                asked.get(i).stream()
                                        .filter(row -> !row.offers().intersects(chosen))
                                        .forEach(open::add));
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
        return List.of(new Row(-1, wanted));
    }

    /**
     * Chooses what is the only offer of a row, until there is none; the rows that are left, without
     * what is excluded. Null when a row has no offer.
     */
    List<Row> propagated(BitSet chosen, BitSet excluded) {
        while (true) {
            List<Row> left = new ArrayList<>();
            int only = -1;
            for (Row row : open(chosen)) {
                BitSet offers = (BitSet) row.offers().clone();
                offers.andNot(excluded);
                if (offers.isEmpty()) {
                    return null;
                }
                only = offers.cardinality() == 1 ? offers.nextSetBit(0) : only;
                left.add(new Row(row.number(), offers));
            }
            if (only < 0) {
                return left;
            }
            chosen.set(only);
        }
    }

    /** Excludes each offer that no set below {@code most} can have. */
    void excluded(Multipliers bound, double most, BitSet excluded) {
        possible.stream()
                .filter(i -> bound.reduced(i) > 0 && bound.atLeast() + bound.reduced(i) > most)
                .forEach(excluded::set);
    }

    BitSet greedy() {
        BitSet chosen = new BitSet();
        BitSet none = new BitSet();
        for (List<Row> open = propagated(chosen, none);
                !open.isEmpty();
                open = propagated(chosen, none)) {
            chosen.set(bestFor(open));
        }
        return chosen;
    }

    private int bestFor(List<Row> open) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            int offer = i;
            long closed = open.stream().filter(row -> row.offers().get(offer)).count();
            double each = (problem.offers().get(i).cost() + 1.0) / closed;
            if (closed > 0 && each < least) {
                best = i;
                least = each;
            }
        }
        return best;
    }

    /** Less what is not needed, the dearest and last first. */
    BitSet withoutSpare(BitSet chosen) {
        BitSet less = (BitSet) chosen.clone();
        List<Integer> all =
                new ArrayList<>(IntStream.of(chosen.stream().toArray()).boxed().toList());
        Collections.reverse(all);
        all.sort((a, b) -> Long.compare(cost(b), cost(a)));
        for (int i : all) {
            less.clear(i);
            if (!open(less).isEmpty()) {
                less.set(i);
            }
        }
        return less;
    }

    private long cost(int offer) {
        return problem.offers().get(offer).cost();
    }
}
