package org.trellis.report.gap.employment;

import java.util.List;
import java.util.stream.Stream;
import org.trellis.gap.GapReport;
import org.trellis.gap.rank.Ranking;
import org.trellis.gap.rank.Ranking.Ranked;
import org.trellis.lattice.Lattice;
import org.trellis.lattice.OtherJobs;
import org.trellis.model.Job;
import org.trellis.model.person.Person;

/**
 * A job to turn to if the plan does not work out.
 *
 * @param sameLevel whether a move at the same level leads there
 * @param ranked with the hours of learning that it asks, and its must-haves
 */
public record Alternative(boolean sameLevel, Ranked ranked) {
    private static final int MOST = 3;

    public Job job() {
        return ranked.job();
    }

    /** Those at the same level first: one at least where the career map has one. */
    public static List<Alternative> of(GapReport report, boolean presumed, Lattice lattice) {
        Person person = report.person();
        OtherJobs jobs =
                OtherJobs.of(lattice, person, report.job().id(), report.on(), presumed, MOST);
        Stream<Alternative> same =
                jobs.sameLevel().stream()
                        .limit(2)
                        .map(id -> Ranking.of(lattice.gaps(), person, id, report.on(), presumed))
                        .map(ranked -> new Alternative(true, ranked));
        Stream<Alternative> near =
                jobs.nearest().stream().map(ranked -> new Alternative(false, ranked));
        return Stream.concat(same, near).limit(MOST).toList();
    }
}
