package org.trellis.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.model.Competency;
import org.trellis.model.Job;

/**
 * Every different demand of some jobs, numbered in the order in which the jobs first ask it. Owing
 * hours demand by demand needs no order between scales that do not compare.
 */
public final class Demands {
    private final List<Demand> all;
    private final int[][] asked;
    private final Map<Competency.Id, List<Integer>> byCompetency = new LinkedHashMap<>();

    public Demands(List<Job> jobs) {
        Map<Demand, Integer> index = new LinkedHashMap<>();
        asked = jobs.stream().map(job -> numbers(job, index)).toArray(int[][]::new);
        all = List.copyOf(index.keySet());
        index.forEach(
                (demand, number) ->
                        byCompetency
                                .computeIfAbsent(demand.competency(), id -> new ArrayList<>(2))
                                .add(number));
    }

    private static int[] numbers(Job job, Map<Demand, Integer> index) {
        return Demand.of(job).stream()
                .mapToInt(demand -> index.computeIfAbsent(demand, d -> index.size()))
                .toArray();
    }

    public int size() {
        return all.size();
    }

    public Demand get(int number) {
        return all.get(number);
    }

    /** The demands of the job with this number, in the order of its requirements; not to change. */
    public int[] of(int job) {
        return asked[job];
    }

    /** All demands for this very competency, whatever the level. */
    public List<Integer> of(Competency.Id competency) {
        return byCompetency.getOrDefault(competency, List.of());
    }
}
