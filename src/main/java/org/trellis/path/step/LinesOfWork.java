package org.trellis.path.step;

import java.util.List;
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.National;

/**
 * Which steps change the field of work, and what changing it again is taken to cost. Jobs are of
 * one field when one ladder has both or when their occupations are of one SOC major group, health
 * care (29 and 31) being one. Whoever starts without a job changes nothing with the first.
 *
 * <p>Nobody would take up a new line of work only because it pays while one waits for another. So
 * each change after the first counts {@code field_again_usd} in the whole cost of a way, unless a
 * ladder or a bridge has the move: then a designer gave a reason for the stop.
 */
public final class LinesOfWork {
    private static final String HEALTH = "29";
    private static final String HEALTH_SUPPORT = "31";

    private final List<Job> jobs;
    private final Optional<Job> start;
    private final double usd;

    LinesOfWork(List<Job> jobs, Optional<Job> start, Assumptions assumed) {
        this.jobs = jobs;
        this.start = start;
        usd = assumed.get("field_again_usd");
    }

    /**
     * Whether the step leads into another field.
     *
     * @param from {@link Ground#NOWHERE} for the start
     */
    public boolean changes(int from, int to) {
        Optional<Job> left = from == Ground.NOWHERE ? start : Optional.of(jobs.get(from));
        return left.isPresent() && !isOneField(left.get(), jobs.get(to));
    }

    /**
     * US dollars that a step counts for changing the field again, else 0.
     *
     * @param changed whether the way has changed the field before
     */
    public double againUsd(int from, Hop hop, boolean changed) {
        boolean drawn = hop.move().authored().isPresent();
        return changed && !drawn && changes(from, hop.to()) ? usd : 0;
    }

    static boolean isOneField(Job a, Job b) {
        boolean ladder = !National.isNational(a.id()) && a.id().prefix().equals(b.id().prefix());
        return ladder || group(a).equals(group(b));
    }

    private static String group(Job job) {
        String group = job.majorGroup();
        return group.equals(HEALTH_SUPPORT) ? HEALTH : group;
    }
}
