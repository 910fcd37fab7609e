package org.trellis.report.gap.employment;

import java.util.List;
import java.util.stream.Stream;
import org.trellis.gap.GapReport;
import org.trellis.lattice.Lattice;
import org.trellis.lattice.OtherJobs;
import org.trellis.model.Job;

/**
 * A job to turn to if the plan does not work out.
 *
 * @param sameLevel whether a move at the same level leads there
 * @param hours of learning that it asks
 */
public record Alternative(Job job, boolean sameLevel, double hours) {
    private static final int MOST = 3;

    /** Those at the same level first: one at least where the career map has one. */
    public static List<Alternative> of(GapReport report, boolean presumed, Lattice lattice) {
        OtherJobs jobs =
                OtherJobs.of(
                        lattice, report.person(), report.job().id(), report.on(), presumed, MOST);
        Stream<Alternative> same =
                jobs.sameLevel().stream()
                        .map(
                                id ->
                                        new Alternative(
                                                lattice.catalog().getJob(id),
                                                true,
                                                hours(id, report, presumed, lattice)));
        Stream<Alternative> near =
                jobs.nearest().stream()
                        .map(each -> new Alternative(each.job(), false, each.learningHours()));
        return Stream.concat(same.limit(2), near).limit(MOST).toList();
    }

    private static double hours(Job.Id job, GapReport report, boolean presumed, Lattice lattice) {
        return lattice.gaps()
                .report(report.person(), job, report.on(), report.importance(), presumed)
                .summary()
                .hours()
                .high();
    }
}
