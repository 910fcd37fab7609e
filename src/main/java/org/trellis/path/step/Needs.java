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
import org.trellis.model.Move;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.terrain.Asking;

/**
 * The levels x of the search as rows of numbers: a column for each competency on each scale on
 * which the jobs in question ask it, and for each that they need without a level. In it stand the
 * learning hours held, counted up to the most that any of the jobs asks. So x' = max(x, gained) is
 * the greater of two rows, holding more is a greater row, and what a job still asks is a sum of
 * differences. Scales that do not compare have columns of their own.
 */
public final class Needs {
    /**
     * What a job asks.
     *
     * @param column of the rows
     * @param hours from nothing
     */
    public record Line(Demand demand, int column, double hours) {
        /** Hours still to learn for somebody who holds {@code held}. */
        public double owed(double[] held) {
            return Math.max(0, hours - held[column]);
        }
    }

    /**
     * @param scale empty for a competency that is needed without a level
     */
    private record Key(Competency.Id competency, String scale) {
        static Key of(Demand demand) {
            return new Key(
                    demand.competency(),
                    demand.ask() instanceof Requirement.AtLevel at ? at.level().scale() : "");
        }
    }

    /** The lines of one job, as columns and hours too, since they are added up so often. */
    private record Lines(List<Line> list, int[] columns, double[] hours, double all) {
        static Lines of(List<Line> list) {
            double[] hours = list.stream().mapToDouble(Line::hours).toArray();
            double all = 0;
            for (double each : hours) {
                all += each;
            }
            return new Lines(list, list.stream().mapToInt(Line::column).toArray(), hours, all);
        }

        double owed(double[] held) {
            double sum = 0;
            for (int i = 0; i < hours.length; i++) {
                sum += Math.max(0, hours[i] - held[columns[i]]);
            }
            return sum;
        }

        double owed(double[] held, double[] attested) {
            double sum = 0;
            for (int i = 0; i < hours.length; i++) {
                int column = columns[i];
                sum += Math.max(0, hours[i] - Math.max(held[column], attested[column]));
            }
            return sum;
        }
    }

    /** After a gain at least {@code hours[i]} are held in the column {@code at[i]}. */
    private record Gain(int[] at, double[] hours) {}

    private final Catalog catalog;
    private final Subtraction subtraction;
    private final boolean unknownMet;
    private final Map<Key, Integer> columns = new HashMap<>();
    private final List<Line> most = new ArrayList<>();
    private final Map<Competency.Id, List<Integer>> byCompetency = new HashMap<>();
    private final List<Lines> asked = new ArrayList<>();
    private final List<Lines> askedByOccupation = new ArrayList<>();
    private final double[] attested;
    private final Gain[] byJob;
    private final Gain[] byCredential;

    Needs(Catalog catalog, List<Asking> jobs, Credentials credentials, boolean unknownMet) {
        this.catalog = catalog;
        this.subtraction = new Subtraction(catalog);
        this.unknownMet = unknownMet;
        for (Asking job : jobs) {
            Lines own = Lines.of(lines(job.job()));
            asked.add(own);
            askedByOccupation.add(
                    job.occupation() == job.job() ? own : Lines.of(lines(job.occupation())));
        }
        byJob = jobs.stream().map(job -> gain(granted(job.gives()))).toArray(Gain[]::new);
        byCredential =
                IntStream.range(0, credentials.size())
                        .mapToObj(c -> gain(attested(credentials.attests(c))))
                        .toArray(Gain[]::new);
        attested = new double[most.size()];
        for (Gain gain : byCredential) {
            raise(attested, gain);
        }
    }

    private List<Line> lines(List<Demand> demands) {
        return demands.stream().map(this::line).toList();
    }

    private Line line(Demand demand) {
        int column = columns.computeIfAbsent(Key.of(demand), key -> columns.size());
        double hours =
                subtraction
                        .of(demand.competency(), demand.ask(), new Held.Lacks())
                        .orElseThrow()
                        .hours()
                        .high();
        Line line = new Line(demand, column, hours);
        if (column == most.size()) {
            most.add(line);
            byCompetency.computeIfAbsent(demand.competency(), id -> new ArrayList<>(1)).add(column);
        } else if (most.get(column).hours < hours) {
            most.set(column, line);
        }
        return line;
    }

    /** Competency hours of a step for somebody who lacks everything. */
    double fromNothing(Hop hop) {
        return lines(hop).all;
    }

    private static Map<Competency.Id, List<Held>> granted(List<Demand> demands) {
        Map<Competency.Id, List<Held>> held = new LinkedHashMap<>();
        demands.forEach(
                demand ->
                        held.put(demand.competency(), List.of(Subtraction.granted(demand.ask()))));
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
        Map<Integer, Double> hours = new TreeMap<>();
        held.forEach(
                (id, all) -> {
                    for (Competency.Id same : catalog.listSame(id)) {
                        for (int column : byCompetency.getOrDefault(same, List.of())) {
                            hours.merge(column, held(column, all), Math::max);
                        }
                    }
                });
        return new Gain(
                hours.keySet().stream().mapToInt(i -> i).toArray(),
                hours.values().stream().mapToDouble(each -> each).toArray());
    }

    /** The most that some of {@code held} counts for in a column. */
    private double held(int column, List<Held> held) {
        Line line = most.get(column);
        double hours = 0;
        for (Held each : held) {
            Interval counts = subtraction.held(line.demand.competency(), line.demand.ask(), each);
            hours = Math.max(hours, unknownMet ? counts.high() : counts.low());
        }
        return Math.min(hours, line.hours);
    }

    /** What is held by somebody for whom {@code counting} counts. */
    double[] heldBy(Function<Competency.Id, List<Held>> counting) {
        double[] held = new double[most.size()];
        for (int column = 0; column < held.length; column++) {
            held[column] = held(column, counting.apply(most.get(column).demand.competency()));
        }
        return held;
    }

    /** What a job asks, in the order of its requirements. */
    public List<Line> asked(int job) {
        return asked.get(job).list;
    }

    /** What a job asks of who gets into it by {@code hop}. */
    public List<Line> asked(Hop hop) {
        return lines(hop).list;
    }

    private Lines lines(Hop hop) {
        boolean inferred = hop.move() instanceof Move.Inferred;
        return (inferred ? askedByOccupation : asked).get(hop.to());
    }

    public double[] afterCredential(double[] held, int credential) {
        return after(held, byCredential[credential]);
    }

    double[] afterJob(double[] held, int job) {
        return after(held, byJob[job]);
    }

    /** After {@code demand} is met. */
    public double[] afterSkill(double[] held, Demand demand) {
        return after(
                held,
                gain(Map.of(demand.competency(), List.of(Subtraction.granted(demand.ask())))));
    }

    /** {@code held} itself when the gain changes nothing. */
    private static double[] after(double[] held, Gain gain) {
        for (int i = 0; i < gain.at.length; i++) {
            if (gain.hours[i] > held[gain.at[i]]) {
                double[] copy = held.clone();
                raise(copy, gain);
                return copy;
            }
        }
        return held;
    }

    private static void raise(double[] held, Gain gain) {
        for (int i = 0; i < gain.at.length; i++) {
            held[gain.at[i]] = Math.max(held[gain.at[i]], gain.hours[i]);
        }
    }

    /** Competency hours of a step. */
    public double hours(double[] held, Hop hop) {
        return lines(hop).owed(held);
    }

    /** No more than {@link #hours} whatever credentials attest before the step. */
    double hoursAtLeast(double[] held, Hop hop) {
        return lines(hop).owed(held, attested);
    }

    /** Nowhere is less held in {@code a} than in {@code b}. */
    public static boolean covers(double[] a, double[] b) {
        if (a != b) {
            for (int i = 0; i < a.length; i++) {
                if (a[i] < b[i]) {
                    return false;
                }
            }
        }
        return true;
    }
}
