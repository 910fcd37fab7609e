package org.trellis.web.gap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trellis.gap.GapReport;
import org.trellis.gap.Ranking;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.web.words.Links;
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
        List<Move> into = lattice.into(report.job().id());
        List<Move> own =
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

    /**
     * Jobs at the same level as where the person works, or as the goal, along a move; then the jobs
     * that take the fewest hours to learn, for somebody who told us no job those of the same map.
     */
    List<GapPage.Other> others(GapReport report) {
        Job.Id goal = report.job().id();
        Optional<Job.Id> now = report.person().job();
        List<GapPage.Other> others = new ArrayList<>();
        Set<Job.Id> seen = new HashSet<>(Set.of(goal));
        now.ifPresent(seen::add);
        for (Move move : lattice.from(now.orElse(goal))) {
            if (move.kind() == Move.Kind.LATERAL && seen.add(move.to())) {
                others.add(other(move.to(), phrases.words().say("gap.other.same")));
            }
        }
        Ranking.nearest(lattice.gaps(), report.person(), report.on(), Integer.MAX_VALUE).stream()
                .filter(each -> each.summary().readiness().isPresent())
                .filter(each -> now.isPresent() || each.job().id().ladder().equals(goal.ladder()))
                .filter(each -> seen.add(each.job().id()))
                .limit(OTHERS)
                .forEach(each -> others.add(near(each)));
        return others;
    }

    private GapPage.Other near(Ranking.Ranked ranked) {
        String hours = phrases.words().hours(ranked.learningHours());
        return other(ranked.job().id(), phrases.words().say("gap.other.near", hours));
    }

    private GapPage.Other other(Job.Id id, String why) {
        return new GapPage.Other(
                phrases.title(id), Links.gap(id), phrases.pay(catalog.getJob(id)), why);
    }
}
