package org.trellis.web.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trellis.path.account.CareerPath;
import org.trellis.path.counted.CountedWay;
import org.trellis.report.Words;
import org.trellis.report.chart.Timeline;
import org.trellis.report.path.CountedWords;
import org.trellis.web.path.page.PathTimeline;
import org.trellis.web.path.page.PathWords;
import org.trellis.web.words.Figure;

/** The heading of a way and its four figures. */
final class PathFigures {
    private final PathView it;
    private final Words words;
    private final CareerPath path;
    private final Optional<CountedWay> counted;
    private final CountedWords courses;

    /**
     * @param counted by the courses of its steps, where that was asked for
     */
    PathFigures(PathView it, CareerPath path, Optional<CountedWay> counted) {
        this.it = it;
        this.words = it.words();
        this.path = path;
        this.counted = counted.filter(CountedWay::hasCourses);
        this.courses = new CountedWords(words, words::span);
    }

    /** The way, its time and its dollars by its courses; else as {@link #atRate}. */
    String heading(String route) {
        return counted.map(
                        way ->
                                words.say(
                                        "plan.way.heading",
                                        route,
                                        courses.time(way),
                                        courses.usd(way)))
                .orElseGet(() -> atRate(route));
    }

    /** The way and its time; how much more than the straight way it earns, where it does. */
    private String atRate(String route) {
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

    /** How one gets there and when the pay goes up; where it falls on the way, that too. */
    String lead() {
        PathWords said = it.comparison().said();
        String lead = words.say("path.lead", it.titles().how(path), said.raise(path));
        return path.dip(it.phrases().share("first_raise_share"))
                .map(dip -> words.say("path.lead.dip", lead, span(dip), usd(dip)))
                .orElse(lead);
    }

    private String span(CareerPath.Dip dip) {
        return words.span(dip.months());
    }

    private String usd(CareerPath.Dip dip) {
        return words.moneyAbout(dip.usdPerYear());
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
        String first =
                path.firstRaiseMonths().isPresent()
                        ? path.raisesAtOnce()
                                ? words.say("path.raise.now")
                                : words.span(path.firstRaiseMonths().getAsDouble())
                        : PathWords.never(path, words);
        return List.of(
                time(timeline),
                usd(),
                new Figure(words.say("path.col.raise"), first, atRateToo(raised(timeline))),
                new Figure(
                        words.say("path.col.earned", years),
                        all.earned(path),
                        atRateToo(words.say("path.four.earned"))));
    }

    private Figure time(PathTimeline timeline) {
        LocalDate start = timeline.start();
        LocalDate end =
                counted.map(way -> start.plusMonths(Math.round(way.months())))
                        .orElse(timeline.end());
        String dates = words.say("path.four.dates", words.month(start), words.month(end));
        return counted.map(
                        way ->
                                new Figure(
                                        words.say("path.col.months"),
                                        courses.time(way),
                                        words.say("plan.way.tile", dates, courses.rateTime(path))))
                .orElseGet(
                        () ->
                                new Figure(
                                        words.say("path.col.months"),
                                        it.comparison().said().months(path),
                                        dates));
    }

    private Figure usd() {
        double usd = counted.map(CountedWay::usd).orElse(path.usd());
        String note = words.say(usd > 0 ? "path.four.aid" : "path.four.free");
        String label = words.say("path.col.usd");
        return counted.map(
                        way ->
                                new Figure(
                                        label,
                                        courses.usd(way),
                                        words.say("plan.way.tile", note, courses.rateUsd(path))))
                .orElseGet(() -> new Figure(label, it.comparison().said().usd(path), note));
    }

    /** Marks what stays at the planning rate beside what does not. */
    private String atRateToo(String note) {
        return counted.isPresent() ? words.say("plan.way.tile.rate", note) : note;
    }

    private String raised(PathTimeline timeline) {
        if (!path.presentPayKnown()) {
            return it.words().say("path.four.pay_now");
        }
        return path.firstRaiseMonths().isEmpty()
                ? it.words().say("path.four.no_raise", it.phrases().assumed("first_raise_share"))
                : it.words()
                        .month(
                                timeline.start()
                                        .plusMonths(
                                                Math.round(path.firstRaiseMonths().getAsDouble())));
    }
}
