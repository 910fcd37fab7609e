package org.trellis.web.path;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import org.trellis.path.PathAnswer;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.report.Words;
import org.trellis.report.drawing.LatticeSvg;
import org.trellis.report.drawing.TimelineSvg;
import org.trellis.report.drawing.TradeOffSvg;
import org.trellis.web.words.Links;

/** The drawings of the page. */
@Singleton
final class PathPictures {
    static final double PAGE = 1000;
    static final double PHONE = 380;
    private static final double TRADE_OFF = 640;
    private static final double TIMELINE = 760;

    private final Catalog catalog;
    private final Programs programs;

    PathPictures(Catalog catalog, Programs programs) {
        this.catalog = catalog;
        this.programs = programs;
    }

    /** Months against dollars; empty for fewer than two paths. */
    String tradeOff(PathAnswer answer, Words words) {
        return answer.best().size() < 2
                ? ""
                : TradeOffSvg.of(
                        answer.best(), words, Optional.of(i -> "#path-" + (i + 1)), TRADE_OFF);
    }

    /** One path over its months. */
    String timeline(CareerPath path, PathAnswer answer, String name, Words words) {
        return TimelineSvg.of(path, answer.query(), catalog, words, TIMELINE, name);
    }

    /**
     * The jobs of the ladders that the path passes, with its moves lit up; empty without a path.
     */
    String map(PathAnswer answer, int number, Words words, double width) {
        if (answer.best().isEmpty()) {
            return "";
        }
        CareerPath path = answer.best().get(number - 1);
        Set<Job.Id> shown = new HashSet<>(path.jobs());
        path.jobs().stream()
                .flatMap(job -> catalog.findLadder(job).stream())
                .forEach(ladder -> shown.addAll(ladder.jobs().keySet()));
        List<Job> jobs = catalog.jobs().filter(job -> shown.contains(job.id())).toList();
        Set<Move> lit =
                path.steps().stream()
                        .map(Step::move)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        var look =
                new LatticeSvg.Look(
                        Optional.of(Links::job),
                        lit,
                        job -> !programs.of(job.id()).isEmpty(),
                        width);
        String title = words.text(catalog.getJob(answer.query().to()).title());
        return LatticeSvg.of(title, jobs, catalog.moves().toList(), words, look);
    }
}
