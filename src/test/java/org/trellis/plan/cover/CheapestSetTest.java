package org.trellis.plan.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trellis.plan.cover.CoverProblem.Offer;

class CheapestSetTest {
    private static final long ENOUGH = 1_000_000;

    private static BitSet facts(int... numbers) {
        BitSet set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return set;
    }

    private static Offer offer(long cost, BitSet gives, BitSet... requires) {
        return new Offer(cost, gives, List.of(requires));
    }

    private static CoverProblem problem(int wanted, Offer... offers) {
        List<BitSet> targets = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            targets.add(facts(i));
        }
        return new CoverProblem(List.of(offers), new BitSet(), targets);
    }

    private static String text(CoverProblem problem) {
        return CheapestSet.of(problem, ENOUGH).chosen().toString();
    }

    @Test
    void oneThatShowsBothBeatsTheCheaperOfEach() {
        assertEquals(
                "[2]",
                text(problem(2, offer(3, facts(0)), offer(3, facts(1)), offer(5, facts(0, 1)))));
    }

    @Test
    void whatIsAskedFirstIsPaidAndComesFirst() {
        assertEquals("[1, 0]", text(problem(1, offer(3, facts(0), facts(5)), offer(4, facts(5)))));
        assertEquals(
                "[2]",
                text(
                        problem(
                                1,
                                offer(3, facts(0), facts(5)),
                                offer(4, facts(5)),
                                offer(6, facts(0)))));
    }

    /** Two that ask only each other can never begin, so the dear way in is taken. */
    @Test
    void nobodyBeginsInACircle() {
        assertEquals(
                "[2, 0]",
                text(
                        problem(
                                1,
                                offer(1, facts(0, 6), facts(5)),
                                offer(1, facts(5), facts(6)),
                                offer(9, facts(5)))));
    }

    /** An associate degree counts as the diploma that it asks for, and does not stand in for it. */
    @Test
    void whatCountsAsItsOwnPrerequisiteStillNeedsIt() {
        assertEquals(
                "[1, 0]", text(problem(1, offer(8, facts(0, 5), facts(5)), offer(2, facts(5)))));
    }

    @Test
    void whatNothingReachesIsLeftOpenAndTheRestIsClosed() {
        CoverProblem problem = problem(3, offer(3, facts(0)), offer(3, facts(2), facts(9)));
        assertEquals("[0]", text(problem));
        assertEquals("[1, 2]", problem.open(facts(0)).toString());
    }

    /** Against every subset, with prerequisites that offers give, circles too. */
    @Test
    void noSubsetIsCheaper() {
        int dearer = 0;
        for (int seed = 0; seed < 1000; seed++) {
            int offers = seed % 25 == 0 ? 15 : 10;
            CoverProblem problem = random(new Random(seed), offers, 7, 4);
            CheapestSet.Found found = CheapestSet.of(problem, ENOUGH);
            BitSet chosen = new BitSet();
            found.chosen().forEach(chosen::set);
            assertTrue(found.optimal(), "seed " + seed);
            assertEquals(leastOpen(problem), problem.open(chosen).size(), "seed " + seed);
            assertEquals(bruteForce(problem), problem.cost(chosen), "seed " + seed);
            BitSet greedy = new BitSet();
            CheapestSet.greedy(problem).forEach(greedy::set);
            dearer += problem.cost(greedy) > problem.cost(chosen) ? 1 : 0;
        }
        assertTrue(dearer > 50, dearer + " times greedy was dearer");
    }

    @Test
    void whenTheNodesRunOutTheAnswerSaysSoAndBoundsWhatIsPossible() {
        CoverProblem problem = random(new Random(7), 60, 30, 0);
        CheapestSet.Found cut = CheapestSet.of(problem, 1);
        BitSet chosen = new BitSet();
        cut.chosen().forEach(chosen::set);
        assertTrue(!cut.optimal() && cut.atLeast() <= problem.cost(chosen));
        assertTrue(cut.atLeast() <= CheapestSet.of(problem, ENOUGH).atLeast() + 0.5);
    }

    /** The facts from {@code wanted} on are only asked as prerequisites. */
    static CoverProblem random(Random random, int offers, int wanted, int others) {
        List<Offer> all = new ArrayList<>();
        for (int i = 0; i < offers; i++) {
            BitSet gives = new BitSet();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                gives.set(random.nextInt(wanted + others));
            }
            List<BitSet> requires = new ArrayList<>();
            while (others > 0 && random.nextInt(3) == 0) {
                BitSet group = new BitSet();
                group.set(random.nextInt(wanted + others));
                if (random.nextBoolean()) {
                    group.set(random.nextInt(wanted + others));
                }
                requires.add(group);
            }
            all.add(new Offer(random.nextInt(12), gives, requires));
        }
        BitSet held = new BitSet();
        if (others > 0) {
            held.set(wanted + random.nextInt(others));
        }
        List<BitSet> targets = new ArrayList<>();
        for (int t = 0; t < wanted; t++) {
            targets.add(facts(t));
        }
        return new CoverProblem(all, held, targets);
    }

    private static int leastOpen(CoverProblem problem) {
        BitSet all = new BitSet();
        all.set(0, problem.offers().size());
        return problem.open(all).size();
    }

    private static long bruteForce(CoverProblem problem) {
        int least = leastOpen(problem);
        long best = Long.MAX_VALUE;
        for (long mask = 0; mask < 1L << problem.offers().size(); mask++) {
            BitSet some = BitSet.valueOf(new long[] {mask});
            if (problem.cost(some) < best && problem.open(some).size() == least) {
                best = problem.cost(some);
            }
        }
        return best;
    }
}
