package org.trellis.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.trellis.plan.cover.CheapestSet;
import org.trellis.plan.cover.CoverProblem;
import org.trellis.plan.cover.OjalgoPlan;
import org.trellis.plan.cover.RandomPlans;

/**
 * How long the cheapest set of 200 courses for 50 skills takes: ours, the mixed integer solver of
 * ojAlgo and the greedy choice, on the same problems in turn. Time is processor time of all
 * threads: other programs do not count, and ojAlgo uses several.
 */
public final class TrainingPlans {
    private static final OperatingSystemMXBean CLOCK =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final int COURSES = 200;
    private static final int SKILLS = 50;
    private static final int PROBLEMS = 100;
    private static final int WARM_UP = 40;
    private static final long MOST_NODES = 200_000;

    /** For each problem of ojAlgo, and the number of them: it takes most of them. */
    private static final long MOST_MS = 10_000;

    private static final int PROBLEMS_OF_OJALGO = 10;

    /**
     * One way to answer, its times, and what its answers cost beside the least.
     *
     * @param problems how many of them it is asked
     */
    private record Way(
            String name,
            int problems,
            ToLongFunction<CoverProblem> cost,
            List<Double> ms,
            List<Double> shares) {
        void answer(CoverProblem problem, long least) {
            long before = CLOCK.getProcessCpuTime();
            long found = cost.applyAsLong(problem);
            ms.add((CLOCK.getProcessCpuTime() - before) / 1e6);
            shares.add((double) found / least);
        }
    }

    private TrainingPlans() {}

    public static void main(String[] args) {
        List<Way> ways =
                List.of(
                        way("branch and bound", PROBLEMS, TrainingPlans::cheapest),
                        way(
                                "ojAlgo, mixed integer, 10 s at most",
                                PROBLEMS_OF_OJALGO,
                                p -> OjalgoPlan.of(p, MOST_MS).cost()),
                        way("greedy", PROBLEMS, p -> p.cost(set(CheapestSet.greedy(p)))));
        for (int seed = -WARM_UP; seed < PROBLEMS; seed++) {
            CoverProblem problem = RandomPlans.of(seed, COURSES, SKILLS);
            long least = cheapest(problem);
            for (Way way : ways) {
                if (seed >= 0 && seed < way.problems()) {
                    way.answer(problem, least);
                }
            }
        }
        System.out.println("| 200 courses, 50 skills | problems | p50 ms | p99 ms | cost |");
        System.out.println("|---|--:|--:|--:|--:|");
        ways.forEach(way -> System.out.print(row(way)));
    }

    private static Way way(String name, int problems, ToLongFunction<CoverProblem> cost) {
        return new Way(name, problems, cost, new ArrayList<>(), new ArrayList<>());
    }

    /**
     * @throws IllegalStateException where the search ended early
     */
    private static long cheapest(CoverProblem problem) {
        var found = CheapestSet.of(problem, MOST_NODES);
        if (!found.optimal()) {
            throw new IllegalStateException("not proved");
        }
        return problem.cost(set(found.chosen()));
    }

    private static BitSet set(List<Integer> numbers) {
        BitSet set = new BitSet();
        numbers.forEach(set::set);
        return set;
    }

    private static String row(Way way) {
        Collections.sort(way.ms());
        int last = way.ms().size() - 1;
        double share = way.shares().stream().mapToDouble(each -> each).average().orElseThrow();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f %% |%n",
                way.name(),
                way.ms().size(),
                way.ms().get(last / 2),
                way.ms().get((int) Math.ceil(last * 0.99)),
                100 * share);
    }
}
