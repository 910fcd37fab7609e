package org.trellis.path.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.board.Rated;
import org.trellis.model.Job;
import org.trellis.model.catalog.National;
import org.trellis.path.search.Caps;
import org.trellis.path.search.Doorstep;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Needs;
import org.trellis.path.step.Schooling;

/** The jobs that somebody can start in now, and those they could start in if they held more. */
final class Prospect {
    private static final Comparator<Job> PAY =
            Comparator.comparingDouble(Prospect::wage).reversed();

    private final Ground ground;
    private final Doorstep doorstep;
    private final boolean country;
    private final double[] held;
    private final BitSet valid;

    /** Ascending. */
    private final Set<Integer> open;

    /**
     * @param country whether all occupations count, else the jobs of the ladders alone
     */
    Prospect(Ground ground, Caps caps, double months, boolean country) {
        this.ground = ground;
        this.doorstep = new Doorstep(ground, caps, months);
        this.country = country;
        held = ground.skills().held();
        valid = ground.valid();
        open = doorstep.open(held, valid, this::counts);
    }

    private boolean counts(int number) {
        Job job = ground.jobs.get(number);
        return country ? !Rated.tooLittle(ground.catalog, job) : !National.isNational(job.id());
    }

    /** Those that leave the least to learn first, then the best paid. */
    List<Job> open() {
        List<Job> nearest = new ArrayList<>();
        List<Integer> order = new ArrayList<>(open);
        order.sort(
                Comparator.comparing(
                        number -> wage(ground.jobs.get(number)), Comparator.reverseOrder()));
        order.sort(Comparator.comparingLong(this::owed));
        order.forEach(number -> nearest.add(ground.jobs.get(number)));
        return nearest;
    }

    /** Whole hours left to learn. */
    private long owed(int job) {
        return Math.round(
                ground.needs.asked(job).stream().mapToDouble(line -> line.owed(held)).sum());
    }

    /** What opens with these credentials, the best paid first. */
    List<Job> openedBy(Schooling way) {
        double[] more = held;
        BitSet counting = (BitSet) valid.clone();
        for (int credential : way.set().earned()) {
            more = ground.needs.afterCredential(more, credential);
            counting.or(ground.counts(credential));
        }
        return paid(doorstep.open(more, counting, this::isClosed));
    }

    /**
     * What opens with each level of a skill that some job asks, the best paid first. Whatever some
     * level opens the greatest one opens, so that other jobs are not asked for the lower ones.
     */
    Map<Needs.Line, List<Job>> openedByLevels() {
        Map<Integer, List<Needs.Line>> columns =
                lacking().stream().collect(Collectors.groupingBy(Needs.Line::column));
        Map<Needs.Line, List<Job>> opened = new LinkedHashMap<>();
        for (List<Needs.Line> column : columns.values()) {
            var most = column.stream().max(Comparator.comparingDouble(Needs.Line::hours));
            double[] all = ground.needs.afterSkill(held, most.orElseThrow().demand());
            Set<Integer> some = opened(all, job -> isClosed(job) && gains(job, all));
            if (!some.isEmpty()) {
                for (Needs.Line line : column) {
                    double[] more = ground.needs.afterSkill(held, line.demand());
                    opened.put(line, paid(opened(more, some::contains)));
                }
            }
        }
        return opened;
    }

    private Set<Integer> opened(double[] more, IntPredicate among) {
        return doorstep.open(more, valid, among);
    }

    private boolean isClosed(int job) {
        return !open.contains(job) && counts(job);
    }

    private boolean gains(int job, double[] more) {
        return ground.needs.asked(job).stream()
                .anyMatch(line -> more[line.column()] > held[line.column()]);
    }

    /**
     * Lines of jobs that may open: in the country those one move away, of which there are fewer.
     */
    private Set<Needs.Line> lacking() {
        Set<Needs.Line> lacking = new LinkedHashSet<>();
        Stream<Integer> asking =
                country
                        ? ground.trails.from(Ground.NOWHERE).stream().map(hop -> hop.to())
                        : IntStream.range(0, ground.jobs.size()).boxed();
        for (int job : asking.filter(this::counts).collect(Collectors.toCollection(TreeSet::new))) {
            ground.needs.asked(job).stream()
                    .filter(line -> line.owed(held) > 0)
                    .forEach(lacking::add);
        }
        return lacking;
    }

    double owed(Needs.Line line) {
        return line.owed(held);
    }

    private List<Job> paid(Collection<Integer> jobs) {
        List<Job> paid = new ArrayList<>();
        jobs.forEach(job -> paid.add(ground.jobs.get(job)));
        paid.sort(PAY);
        return paid;
    }

    private static double wage(Job job) {
        return job.wage().map(Job.Wage::usdPerYear).orElse(0.0);
    }
}
