package org.trellis.plan.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.Extent;

/** Where every subset is too many to try: the mixed integer solver of ojAlgo. */
class OjalgoWitnessTest {
    private static BitSet set(List<Integer> numbers) {
        BitSet set = new BitSet();
        numbers.forEach(set::set);
        return set;
    }

    @Test
    void theSolverFindsNoCheaperSet() {
        int asked = 0;
        for (int seed = 0; seed < 60; seed++) {
            CoverProblem problem = RandomPlans.of(seed, 30 + seed % 4 * 10, 12);
            var found = CheapestSet.of(problem, 1_000_000);
            var witness = OjalgoPlan.of(problem, 60_000);
            assertTrue(found.optimal() && witness.optimal(), "seed " + seed);
            assertEquals(witness.cost(), problem.cost(set(found.chosen())), "seed " + seed);
            assertEquals(List.of(), problem.open(set(found.chosen())), "seed " + seed);
            long asking = found.chosen().stream().filter(i -> asks(problem, i)).count();
            asked += asking > 0 ? 1 : 0;
        }
        assertTrue(asked > 10, asked + " with something asked first");
    }

    /** Harder than what people ask: 40 courses for 25 skills. */
    @Test
    void theSolverFindsNoCheaperSetOfForty() {
        for (int seed = 0; seed < Extent.count(15, 400); seed++) {
            CoverProblem problem = RandomPlans.of(1_000 + seed, 40, 25);
            var found = CheapestSet.of(problem, 1_000_000);
            var witness = OjalgoPlan.of(problem, 60_000);
            assertTrue(found.optimal() && witness.optimal(), "seed " + seed);
            assertEquals(witness.cost(), problem.cost(set(found.chosen())), "seed " + seed);
        }
    }

    private static boolean asks(CoverProblem problem, int offer) {
        return !problem.offers().get(offer).requires().isEmpty();
    }
}
