package org.trellis.plan.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeastSetTest {
    private static final long ENOUGH = 1_000_000;

    private static BitSet set(List<Integer> numbers) {
        BitSet set = new BitSet();
        numbers.forEach(set::set);
        return set;
    }

    /** Against every subset, for the greatest of up to eight sums less what is taken off. */
    @Test
    void noSubsetComesToLess() {
        int several = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            CoverProblem problem = CheapestSetTest.random(random, 9, 6, 3);
            Measure measure = random(random, 9, 1 + random.nextInt(8));
            var found = LeastSet.of(problem, measure, ENOUGH, ENOUGH);
            assertTrue(found.optimal(), "seed " + seed);
            long best = bruteForce(problem, measure);
            assertEquals(best, measure.value(set(found.chosen())), "seed " + seed);
            var first = LeastSet.of(problem, measure, 1, ENOUGH);
            assertTrue(first.atLeast() <= best + 1e-6, "seed " + seed);
            several += first.optimal() ? 0 : 1;
        }
        assertTrue(several > 20, several + " needed more than the first bound");
    }

    @Test
    void whenTheNodesRunOutItSaysSo() {
        int cut = 0;
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            CoverProblem problem = CheapestSetTest.random(random, 30, 12, 3);
            cut += LeastSet.of(problem, random(random, 30, 8), 2, ENOUGH).optimal() ? 0 : 1;
        }
        assertFalse(cut == 0);
    }

    private static Measure random(Random random, int offers, int sums) {
        List<Measure.Sum> all = new ArrayList<>();
        for (int s = 0; s < sums; s++) {
            long[] of = new long[offers];
            for (int i = 0; i < offers; i++) {
                of[i] = random.nextInt(3) == 0 ? 0 : random.nextInt(20);
            }
            all.add(new Measure.Sum(of, s == 0 ? 0 : random.nextInt(15)));
        }
        return new Measure(all);
    }

    private static long bruteForce(CoverProblem problem, Measure measure) {
        BitSet all = new BitSet();
        all.set(0, problem.offers().size());
        int open = problem.open(all).size();
        long best = Long.MAX_VALUE;
        for (long mask = 0; mask < 1L << problem.offers().size(); mask++) {
            BitSet some = BitSet.valueOf(new long[] {mask});
            if (problem.open(some).size() == open) {
                best = Math.min(best, measure.value(some));
            }
        }
        return best;
    }
}
