package org.trellis.web.gap;

import java.util.ArrayList;
import java.util.List;
import org.trellis.gap.GapReport;
import org.trellis.gap.rank.Ranking;
import org.trellis.lattice.Lattice;
import org.trellis.lattice.OtherJobs;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.web.words.MoveWords;
import org.trellis.web.words.PageWords;

/** What leads to the job, and which other jobs are worth a look. */
final class GapAround {
    private static final int OTHERS = 4;

    private final Catalog catalog;
    private final Lattice lattice;
    private final PageWords phrases;

    GapAround(Catalog catalog, Lattice lattice, PageWords phrases) {
        this.catalog = catalog;
        this.lattice = lattice;
        this.phrases = phrases;
    }

    /** The moves into the job from where the person works; without one, all moves into it. */
    List<MoveWords> ways(GapReport report) {
        List<Move.Authored> into = lattice.into(report.job().id());
        List<Move.Authored> own =
                into.stream()
                        .filter(
                                move ->
                                        report.person()
                                                .job()
                                                .filter(move.from()::equals)
                                                .isPresent())
                        .toList();
        return (own.isEmpty() ? into : own)
                .stream().map(m -> MoveWords.of(m, catalog.getJob(m.from()), "", phrases)).toList();
    }

    /** The jobs to consider beside the goal, each linked to the same question about it. */
    List<GapPage.Other> others(GapReport report, GapQuery query) {
        return National.isNational(query.job())
                ? onLadders(report.job(), query)
                : near(report, query);
    }

    /** The ladders know more of the same occupation: licenses, and ways into it. */
    private List<GapPage.Other> onLadders(Job occupation, GapQuery query) {
        String why = phrases.words().say("gap.other.ladder");
        return catalog.jobs()
                .filter(job -> job.onetSoc().equals(occupation.onetSoc()))
                .map(job -> other(query.withJob(job.id()), why))
                .toList();
    }

    private List<GapPage.Other> near(GapReport report, GapQuery query) {
        OtherJobs jobs =
                OtherJobs.of(
                        lattice,
                        report.person(),
                        query.job(),
                        query.on(),
                        query.presumed(),
                        OTHERS);
        List<GapPage.Other> others = new ArrayList<>();
        for (Job.Id id : jobs.sameLevel()) {
            others.add(other(query.withJob(id), phrases.words().say("gap.other.same")));
        }
        for (Ranking.Ranked each : jobs.nearest()) {
            String hours = phrases.words().hours(each.learningHours());
            String why = phrases.words().say("gap.other.near", hours);
            others.add(other(query.withJob(each.job().id()), why));
        }
        return others;
    }

    private GapPage.Other other(GapQuery query, String why) {
        Job job = catalog.getJob(query.job());
        return new GapPage.Other(phrases.title(job.id()), query.href(), phrases.pay(job), why);
    }
}
