package org.trellis.path.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trellis.board.Demand;
import org.trellis.credential.Credentials;
import org.trellis.gap.Interval;
import org.trellis.gap.Subtraction;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;

/**
 * The levels x of the search as numbers: for every different demand (a competency at a level, or
 * needed without one) of the jobs in question, the hours still owed to meet it. Holding more is
 * owing less, demand by demand, so x' = max(x, gained) is a least of two rows. Levels of scales
 * that do not compare keep their own columns, and nothing has to be ordered that the data does not
 * order.
 */
public final class Needs {
    /** After a gain at most {@code owed[i]} is owed for the demand {@code at[i]}. */
    record Gain(int[] at, double[] owed) {}

    private static final Held LACKS = new Held.Lacks();

    private final Catalog catalog;
    private final Subtraction subtraction;
    private final boolean unknownMet;
    private final List<Demand> demands = new ArrayList<>();
    private final Map<Competency.Id, List<Integer>> byCompetency = new HashMap<>();
    private final int[][] asked;
    private final double[] fromNothing;
    private final Gain[] byJob;
    private final Gain[] byCredential;

    Needs(Catalog catalog, List<Job> jobs, Credentials credentials, boolean unknownMet) {
        this.catalog = catalog;
        this.subtraction = new Subtraction(catalog);
        this.unknownMet = unknownMet;
        Map<Demand, Integer> index = new LinkedHashMap<>();
        asked = jobs.stream().map(job -> number(job, index)).toArray(int[][]::new);
        demands.addAll(index.keySet());
        index.forEach(
                (demand, i) ->
                        byCompetency
                                .computeIfAbsent(demand.competency(), id -> new ArrayList<>(2))
                                .add(i));
        fromNothing = jobs.stream().mapToDouble(this::fromNothing).toArray();
        byJob = jobs.stream().map(job -> gain(granted(job))).toArray(Gain[]::new);
        byCredential =
                IntStream.range(0, credentials.size())
                        .mapToObj(c -> gain(attested(credentials.attests(c))))
                        .toArray(Gain[]::new);
    }

    private static int[] number(Job job, Map<Demand, Integer> index) {
        return job.requirements().values().stream()
                .filter(requirement -> asks(requirement.ask()))
                .map(requirement -> new Demand(requirement.competency(), requirement.ask()))
                .mapToInt(demand -> index.computeIfAbsent(demand, d -> index.size()))
                .toArray();
    }

    private double fromNothing(Job job) {
        return job.requirements().values().stream()
                .filter(requirement -> asks(requirement.ask()))
                .map(requirement -> new Demand(requirement.competency(), requirement.ask()))
                .mapToDouble(demand -> hours(demand, LACKS))
                .sum();
    }

    /** Competency hours of a job for somebody who lacks everything. */
    double fromNothing(int job) {
        return fromNothing[job];
    }

    private static boolean asks(Requirement.Ask ask) {
        return ask instanceof Requirement.AtLevel || ask instanceof Requirement.Needed;
    }

    private static Map<Competency.Id, List<Held>> granted(Job job) {
        Map<Competency.Id, List<Held>> held = new HashMap<>();
        job.requirements().values().stream()
                .filter(requirement -> asks(requirement.ask()))
                .forEach(r -> held.put(r.competency(), List.of(Subtraction.granted(r.ask()))));
        return held;
    }

    private static Map<Competency.Id, List<Held>> attested(List<Credential.Attests> attests) {
        return attests.stream()
                .collect(
                        Collectors.groupingBy(
                                Credential.Attests::competency,
                                Collectors.mapping(Credential.Attests::held, Collectors.toList())));
    }

    private Gain gain(Map<Competency.Id, List<Held>> held) {
        Map<Integer, Double> owed = new TreeMap<>();
        held.forEach(
                (id, all) -> {
                    for (Competency.Id same : catalog.listSame(id)) {
                        for (int i : byCompetency.getOrDefault(same, List.of())) {
                            for (Held each : all) {
                                owed.merge(i, hours(demands.get(i), each), Math::min);
                            }
                        }
                    }
                });
        return new Gain(
                owed.keySet().stream().mapToInt(i -> i).toArray(),
                owed.values().stream().mapToDouble(hours -> hours).toArray());
    }

    private double hours(Demand demand, Held held) {
        Interval hours =
                subtraction.of(demand.competency(), demand.ask(), held).orElseThrow().hours();
        return unknownMet ? hours.low() : hours.high();
    }

    /** What is owed by somebody for whom {@code counting} counts. */
    double[] owedBy(Function<Competency.Id, List<Held>> counting) {
        return demands.stream()
                .mapToDouble(demand -> least(demand, counting.apply(demand.competency())))
                .toArray();
    }

    private double least(Demand demand, List<Held> counting) {
        return counting.stream().mapToDouble(held -> hours(demand, held)).min().orElseThrow();
    }

    public Demand demand(int index) {
        return demands.get(index);
    }

    /** The demands of a job, in the order of its requirements. */
    public int[] asked(int job) {
        return asked[job];
    }

    public double[] afterCredential(double[] owed, int credential) {
        return after(owed, byCredential[credential]);
    }

    double[] afterJob(double[] owed, int job) {
        return after(owed, byJob[job]);
    }

    /** After {@code demand} is met. */
    public double[] afterSkill(double[] owed, int demand) {
        Demand met = demands.get(demand);
        return after(owed, gain(Map.of(met.competency(), List.of(Subtraction.granted(met.ask())))));
    }

    /** {@code owed} itself when the gain changes nothing. */
    private static double[] after(double[] owed, Gain gain) {
        for (int i = 0; i < gain.at.length; i++) {
            if (gain.owed[i] < owed[gain.at[i]]) {
                double[] copy = owed.clone();
                lower(copy, gain);
                return copy;
            }
        }
        return owed;
    }

    private static void lower(double[] owed, Gain gain) {
        for (int i = 0; i < gain.at.length; i++) {
            owed[gain.at[i]] = Math.min(owed[gain.at[i]], gain.owed[i]);
        }
    }

    /** Competency hours of a step into {@code job}. */
    public double hours(double[] owed, int job) {
        double sum = 0;
        for (int i : asked[job]) {
            sum += owed[i];
        }
        return sum;
    }

    /** Nowhere is more owed in {@code a} than in {@code b}. */
    public static boolean covers(double[] a, double[] b) {
        if (a != b) {
            for (int i = 0; i < a.length; i++) {
                if (a[i] > b[i]) {
                    return false;
                }
            }
        }
        return true;
    }
}
