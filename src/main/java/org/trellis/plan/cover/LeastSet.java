package org.trellis.plan.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The set of offers for which a {@link Measure} is least and that reaches all targets that any set
 * reaches. Exact: branch and bound, whose bound is, for each sum alone, the {@link CheapestSet}
 * with what is chosen and without what is refused; the greatest of them bounds the measure. It
 * branches on the dearest offer of the set of that bound. One sum needs one node.
 *
 * <p>Exponential at worst, so it ends after {@code mostNodes} and then says so.
 *
 * <p>Example: a course for $100, or one for $150 of which an account of $120 may pay: the second.
 */
public final class LeastSet {
    private final CoverProblem problem;
    private final Measure measure;
    private final long mostNodes;
    private final int facts;
    private final int open;
    private BitSet best;
    private long least = Long.MAX_VALUE;
    private double bound = Double.MAX_VALUE;
    private boolean proved = true;
    private long nodes;

    private LeastSet(CoverProblem problem, Measure measure, long mostNodes) {
        this.problem = problem;
        this.measure = measure;
        this.mostNodes = mostNodes;
        BitSet all = new BitSet();
        all.set(0, problem.offers().size());
        this.open = problem.open(all).size();
        this.facts =
                problem.offers().stream().mapToInt(offer -> offer.gives().length()).max().orElse(0);
    }

    /**
     * @param problem its costs do not count
     * @param eachNodes for the search of each bound
     */
    public static CheapestSet.Found of(
            CoverProblem problem, Measure measure, long mostNodes, long eachNodes) {
        var search = new LeastSet(problem, measure, mostNodes);
        search.search(new BitSet(), new BitSet(), eachNodes);
        BitSet best = search.withoutSpare();
        return new CheapestSet.Found(
                problem.order(best),
                search.proved,
                search.proved ? measure.value(best) : search.bound);
    }

    private void search(BitSet chosen, BitSet refused, long eachNodes) {
        if (nodes++ >= mostNodes) {
            proved = false;
            return;
        }
        double atLeast = Double.NEGATIVE_INFINITY;
        BitSet widest = null;
        for (Measure.Sum sum : measure.sums()) {
            var found = CheapestSet.of(forced(sum, chosen, refused), eachNodes);
            BitSet set = CoverProblem.set(found.chosen());
            if (!reaches(set, chosen)) {
                return;
            }
            take(set);
            double value = found.atLeast() - sum.less();
            widest = value > atLeast ? set : widest;
            atLeast = Math.max(atLeast, value);
        }
        bound = nodes == 1 ? atLeast : bound;
        if (atLeast > least - 0.5) {
            return;
        }
        Optional<Integer> next = dearest(widest, chosen);
        if (next.isPresent()) {
            search(chosen, with(refused, next.get()), eachNodes);
            search(with(chosen, next.get()), refused, eachNodes);
        }
    }

    private boolean reaches(BitSet set, BitSet chosen) {
        BitSet left = (BitSet) chosen.clone();
        left.andNot(set);
        return left.isEmpty() && problem.open(set).size() == open;
    }

    private void take(BitSet set) {
        long value = measure.value(set);
        if (value < least) {
            least = value;
            best = set;
        }
    }

    /** What is chosen gives something that is wanted and nothing else gives. */
    private CoverProblem forced(Measure.Sum sum, BitSet chosen, BitSet refused) {
        List<CoverProblem.Offer> offers = new ArrayList<>();
        for (int i = 0; i < problem.offers().size(); i++) {
            CoverProblem.Offer offer = problem.offers().get(i);
            BitSet gives = refused.get(i) ? new BitSet() : (BitSet) offer.gives().clone();
            if (chosen.get(i)) {
                gives.set(facts + i);
            }
            offers.add(new CoverProblem.Offer(sum.of()[i], gives, offer.requires()));
        }
        List<BitSet> targets = new ArrayList<>(problem.targets());
        chosen.stream().forEach(i -> targets.add(with(new BitSet(), facts + i)));
        return new CoverProblem(offers, problem.held(), targets);
    }

    private Optional<Integer> dearest(BitSet set, BitSet chosen) {
        return set.stream()
                .filter(i -> !chosen.get(i))
                .boxed()
                .max(Comparator.comparingLong(this::most));
    }

    private long most(int offer) {
        return measure.sums().stream().mapToLong(sum -> sum.of()[offer]).max().orElse(0);
    }

    private BitSet withoutSpare() {
        BitSet set = (BitSet) best.clone();
        for (int i = best.length() - 1; i >= 0; i--) {
            BitSet without = (BitSet) set.clone();
            without.clear(i);
            set = problem.open(without).size() == open ? without : set;
        }
        return set;
    }

    private static BitSet with(BitSet some, int one) {
        BitSet more = (BitSet) some.clone();
        more.set(one);
        return more;
    }
}
