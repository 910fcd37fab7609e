package org.trellis.web.path;

import java.util.List;
import java.util.Optional;
import org.trellis.path.account.CareerPath;
import org.trellis.report.Words;
import org.trellis.report.chart.Timeline;
import org.trellis.web.path.page.PathTimeline;
import org.trellis.web.path.page.PathWords;
import org.trellis.web.words.Figure;

/** The heading of a way and its four figures. */
final class PathFigures {
    private final PathView it;
    private final Words words;
    private final CareerPath path;

    PathFigures(PathView it, CareerPath path) {
        this.it = it;
        this.words = it.words();
        this.path = path;
    }

    /** The way and its time; how much more than the straight way it earns, where it does. */
    String heading(String route) {
        String time = it.comparison().said().months(path);
        return it.straight(path)
                .filter(other -> it.more(path, other) >= 1000)
                .map(
                        other ->
                                words.say(
                                        "path.heading.more",
                                        route,
                                        time,
                                        words.moneyAbout(it.more(path, other))))
                .orElseGet(
                        () ->
                                words.say(
                                        "path.heading",
                                        route,
                                        time,
                                        it.comparison().said().usd(path)));
    }

    Optional<Timeline.Ghost> ghost() {
        return it.straight(path)
                .map(
                        other ->
                                new Timeline.Ghost(
                                        new PathTimeline(other, it.query().on(), it.phrases())
                                                .pay(),
                                        it.words()
                                                .say(
                                                        "path.ghost",
                                                        it.comparison().said().raise(other))));
    }

    List<Figure> four(PathTimeline timeline) {
        PathWords all = it.comparison().said();
        int years = it.answer().horizonYears();
        String dates =
                words.say(
                        "path.four.dates",
                        words.month(timeline.start()),
                        words.month(timeline.end()));
        return List.of(
                new Figure(words.say("path.col.months"), all.months(path), dates),
                new Figure(
                        words.say("path.col.usd"),
                        all.usd(path),
                        words.say(path.usd() > 0 ? "path.four.aid" : "path.four.free")),
                new Figure(
                        words.say("path.col.raise"),
                        path.firstRaiseMonths().isPresent()
                                ? path.raisesAtOnce()
                                        ? words.say("path.raise.now")
                                        : words.span(path.firstRaiseMonths().getAsDouble())
                                : words.say("path.raise.never"),
                        raised(timeline)),
                new Figure(
                        words.say("path.col.earned", years),
                        all.earned(path),
                        words.say("path.four.earned")));
    }

    private String raised(PathTimeline timeline) {
        return path.firstRaiseMonths().isEmpty()
                ? it.words().say("path.four.no_raise", it.phrases().assumed("first_raise_share"))
                : it.words()
                        .month(
                                timeline.start()
                                        .plusMonths(
                                                Math.round(path.firstRaiseMonths().getAsDouble())));
    }
}
