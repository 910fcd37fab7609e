package org.trellis.web.path;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.Choices;
import org.trellis.path.PathAnswer;
import org.trellis.path.account.CareerPath;
import org.trellis.report.Words;
import org.trellis.report.chart.Timeline;
import org.trellis.report.chart.TimelineChart;
import org.trellis.report.chart.TimelineColumn;
import org.trellis.web.path.page.PathComparison;
import org.trellis.web.path.page.PathNextStep;
import org.trellis.web.path.page.PathPage;
import org.trellis.web.path.page.PathPaper;
import org.trellis.web.path.page.PathSteps;
import org.trellis.web.path.page.PathTimeline;
import org.trellis.web.path.page.PathTitles;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** Puts one way, with the others beside it, on a page. */
@Singleton
final class PathPages {
    private final Catalog catalog;
    private final StudyHours hours;

    PathPages(Catalog catalog, StudyHours hours) {
        this.catalog = catalog;
        this.hours = hours;
    }

    PathPage page(PathAnswer answer, Choices choices, PathRequest request, Words words) {
        PageWords phrases = new PageWords(catalog, words);
        PathTitles titles = new PathTitles(phrases, hoursPerWeek(answer.query().person()));
        List<CareerPath> ways = choices.all();
        PathComparison comparison =
                new PathComparison(
                        choices.shown(),
                        answer.horizonYears(),
                        answer.query().on(),
                        phrases,
                        titles);
        PathAddress address = request.address();
        PathView view =
                new PathView(answer, choices, request, phrases, titles, comparison, address);
        return ways.isEmpty() ? empty(view) : page(view, shown(ways, request.lit()));
    }

    private static CareerPath shown(List<CareerPath> ways, int number) {
        return ways.get(Math.min(number, ways.size()) - 1);
    }

    private double hoursPerWeek(Person person) {
        return person.learningHoursPerWeek()
                .orElseGet(() -> catalog.assumptions().get("default_learning_hours_per_week"));
    }

    private PathPage page(PathView it, CareerPath path) {
        Words words = it.words();
        PathTimeline timeline = new PathTimeline(path, it.query().on(), it.phrases());
        PathFigures figures = new PathFigures(it, path);
        PathNotes notes = new PathNotes(it, catalog);
        Optional<Timeline.Ghost> ghost = figures.ghost();
        Timeline drawn = timeline.timeline(ghost);
        String route = it.titles().route(path);
        PathSteps steps = new PathSteps(catalog, it.phrases(), hoursPerWeek(it.query().person()));
        return new PathPage(
                route,
                start(it),
                up(it),
                figures.heading(route),
                words.say("path.lead", it.titles().how(path), it.comparison().raise(path)),
                notes.bound(),
                path.needsAid() ? words.say("path.over_money") : "",
                figures.four(timeline),
                TimelineChart.of(drawn),
                TimelineColumn.of(drawn),
                timeline.key(ghost.isPresent()),
                new PathNextStep(it.phrases()).of(path),
                hours.tiles(it.query(), path, it.address(), words),
                words.count("path.other_ways", rows(it, path).size() - 1),
                words.say("path.other_ways.note", "" + it.answer().horizonYears()),
                words.say("path.col.earned", it.answer().horizonYears()),
                rows(it, path),
                moreRows(it, path),
                path.steps().stream().map(steps::row).toList(),
                notes.assumed(Optional.of(path)),
                notes.ask(path),
                List.of(),
                notes.faults(),
                notes.workings(),
                it.query().whyNot().map(Job.Id::toString).orElse(""),
                it.answer().whyNot().map(notes::why).orElse(null),
                Links.gap(it.query().to()),
                it.address().with("format", "text").href(),
                it.address().with("format", "json").href(),
                new PathPaper(it.phrases())
                        .of(path, it.query().person(), it.query().on(), timeline.start()));
    }

    private PathPage empty(PathView it) {
        Words words = it.words();
        PathNotes notes = new PathNotes(it, catalog);
        PathRelax relax = new PathRelax(it.phrases(), it.titles(), it.address());
        String to = it.phrases().title(it.query().to());
        String key =
                it.answer().alreadyThere()
                        ? "path.none.there"
                        : it.answer().relax().isEmpty() ? "path.none" : "path.none.limits";
        return new PathPage(
                to,
                start(it),
                up(it),
                words.say(key, to),
                words.say(key + ".lead"),
                notes.bound(),
                "",
                List.of(),
                "",
                "",
                List.of(),
                new PathPage.NextStep("", List.of()),
                new PathPage.Hours("", kept(it), List.of(), false),
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                notes.assumed(Optional.empty()),
                List.of(),
                it.answer().relax().stream().map(relax::change).toList(),
                notes.faults(),
                notes.workings(),
                it.query().whyNot().map(Job.Id::toString).orElse(""),
                it.answer().whyNot().map(notes::why).orElse(null),
                Links.gap(it.query().to()),
                it.address().with("format", "text").href(),
                it.address().with("format", "json").href(),
                null);
    }

    private static List<PathPage.Kept> kept(PathView it) {
        return it.address().values().entrySet().stream()
                .map(each -> new PathPage.Kept(each.getKey(), each.getValue()))
                .toList();
    }

    private static String start(PathView it) {
        return it.query()
                .from()
                .or(() -> it.query().person().job())
                .map(Job.Id::toString)
                .orElse("");
    }

    private PathPage.Link up(PathView it) {
        String to = it.phrases().title(it.query().to());
        return new PathPage.Link(to, Links.job(it.query().to()));
    }

    private static List<PathPage.Row> rows(PathView it, CareerPath path) {
        List<CareerPath> ways = new ArrayList<>(it.choices().shown());
        if (it.choices().all().size() < 2) {
            return List.of();
        }
        ways.remove(path);
        ways.add(0, path);
        return ways.stream().map(each -> row(it, path, each)).toList();
    }

    private static List<PathPage.Row> moreRows(PathView it, CareerPath path) {
        List<CareerPath> ways = new ArrayList<>(it.choices().listed());
        ways.remove(path);
        return ways.stream().map(each -> row(it, path, each)).toList();
    }

    private static PathPage.Row row(PathView it, CareerPath here, CareerPath path) {
        int number = it.choices().all().indexOf(path) + 1;
        return it.comparison()
                .row(path, path == here, it.address().with("path", "" + number).href());
    }
}
