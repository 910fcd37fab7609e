package org.trellis.path.explore;

import java.util.List;
import org.trellis.board.Demand;
import org.trellis.model.Credential;
import org.trellis.model.Job;

/**
 * One thing that opens jobs.
 *
 * @param hours to learn or earn it, with all that it requires
 * @param usd likewise; school taken once
 * @param opened the jobs that one can then start in, the best paid first
 */
public record Opener(What what, double hours, double usd, List<Job> opened) {
    public sealed interface What {}

    public record Earn(Credential credential) implements What {}

    public record Learn(Demand demand) implements What {}

    public Opener {
        opened = List.copyOf(opened);
    }

    double bestWage() {
        return opened.stream()
                .mapToDouble(job -> job.wage().map(Job.Wage::usdPerYear).orElse(0.0))
                .max()
                .orElse(0);
    }
}
