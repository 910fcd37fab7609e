package org.trellis.plan.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What can be taken, what each gives and asks first, and what is wanted. Facts are numbers: a skill
 * shown, a credential held, a course done.
 *
 * @param held facts to begin with
 * @param targets of each, one of its facts is wanted
 */
public record CoverProblem(List<Offer> offers, BitSet held, List<BitSet> targets) {
    /**
     * @param cost what is to be least; a whole number, so that sums are exact
     * @param gives facts
     * @param requires of each group, one fact has to be there before
     */
    public record Offer(long cost, BitSet gives, List<BitSet> requires) {
        public Offer {
            requires = List.copyOf(requires);
        }
    }

    public CoverProblem {
        offers = List.copyOf(offers);
        targets = List.copyOf(targets);
    }

    /** Numbers as a set. */
    public static BitSet set(List<Integer> numbers) {
        BitSet set = new BitSet();
        numbers.forEach(set::set);
        return set;
    }

    /** Those of {@code some} that can be taken, each when what it asks is there, lowest first. */
    public List<Integer> order(BitSet some) {
        BitSet facts = (BitSet) held.clone();
        List<Integer> order = new ArrayList<>();
        BitSet left = (BitSet) some.clone();
        boolean more = true;
        while (more) {
            more = false;
            for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
                if (offers.get(i).requires().stream().allMatch(facts::intersects)) {
                    order.add(i);
                    left.clear(i);
                    facts.or(offers.get(i).gives());
                    more = true;
                }
            }
        }
        return order;
    }

    /** The facts that hold once what can be taken of {@code some} is taken. */
    public BitSet facts(BitSet some) {
        BitSet facts = (BitSet) held.clone();
        order(some).forEach(i -> facts.or(offers.get(i).gives()));
        return facts;
    }

    /** The numbers of the targets that these do not reach. */
    public List<Integer> open(BitSet some) {
        BitSet facts = facts(some);
        return IntStream.range(0, targets.size())
                .filter(t -> !targets.get(t).intersects(facts))
                .boxed()
                .toList();
    }

    public long cost(BitSet some) {
        return some.stream().mapToLong(i -> offers.get(i).cost()).sum();
    }
}
