package org.trellis.web.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Pace;
import org.trellis.model.person.Person;
import org.trellis.path.Choices;
import org.trellis.path.PathAnswer;
import org.trellis.path.PathQuery;
import org.trellis.path.WhyNot;
import org.trellis.path.account.CareerPath;
import org.trellis.path.counted.CountedWay;
import org.trellis.path.counted.Counting;
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
import org.trellis.web.path.page.StepLinks;
import org.trellis.web.path.page.StepPlans;
import org.trellis.web.region.Here;
import org.trellis.web.words.Links;
import org.trellis.web.words.MappedWay;
import org.trellis.web.words.PageWords;

/** Puts one way, with the others beside it, on a page. */
final class PathPages {
    private final Catalog catalog;
    private final StudyHours hours;
    private final Optional<Counting> counting;

    /**
     * @param counting where the way is counted by the courses of its steps
     */
    PathPages(Here here, Optional<Counting> counting) {
        this.counting = counting;
        catalog = here.catalog();
        hours = new StudyHours(here.paths(), catalog);
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
        return Pace.of(person, catalog.assumptions()).hoursPerWeek();
    }

    private PathPage page(PathView it, CareerPath path) {
        Words words = it.words();
        var timeline = new PathTimeline(path, it.query().on(), it.phrases());
        Optional<CountedWay> counted = counting.map(each -> each.of(path));
        PathFigures figures = new PathFigures(it, path, counted);
        PathNotes notes = new PathNotes(it, catalog);
        return new PathPage(
                it.titles().route(path),
                start(it),
                up(it),
                figures.heading(it.titles().route(path)),
                figures.lead(),
                notes.bound(),
                notes.country(Optional.of(path)),
                path.needsAid() ? words.say("path.over_money") : "",
                figures.four(timeline),
                picture(timeline, figures.ghost(), drawn(counted, words)),
                new PathNextStep(it.phrases()).of(path, it.query().person()),
                hours.tiles(it.query(), path, it.address(), words),
                others(it, path),
                steps(it, path, counted),
                plans(it, counted),
                notes.assumed(Optional.of(path)),
                notes.ask(path),
                List.of(),
                notes.faults(),
                notes.workings(),
                it.query().whyNot().map(Job.Id::toString).orElse(""),
                it.answer().whyNot().map(notes::why).orElse(null),
                files(it, Optional.of(path)),
                paper(it, path, counted, timeline.start()));
    }

    private PathPage.Paper paper(
            PathView it, CareerPath path, Optional<CountedWay> counted, LocalDate start) {
        return new PathPaper(it.phrases(), catalog, counted)
                .of(path, it.query().person(), it.query().on(), start);
    }

    private StepLinks links(PathView it) {
        return new StepLinks(it.query(), it.request().dated(), catalog);
    }

    private StepPlans plans(PathView it, Optional<CountedWay> counted) {
        PathAddress here = it.address().with("path", "" + it.request().lit());
        String rate = here.without(Set.of(StepPlans.PARAMETER)).href();
        return counted.map(way -> StepPlans.of(way, links(it), rate + "#steps", it.phrases()))
                .orElseGet(
                        () ->
                                StepPlans.notAsked(
                                        here.with(StepPlans.PARAMETER, StepPlans.YES).href()
                                                + "#plans"));
    }

    private List<PathPage.StepRow> steps(
            PathView it, CareerPath path, Optional<CountedWay> counted) {
        Person person = it.query().person();
        var steps =
                new PathSteps(
                        catalog, it.phrases(), hoursPerWeek(person), person::hasHeld, links(it));
        return counted.map(way -> way.steps().stream().map(steps::row).toList())
                .orElseGet(() -> path.steps().stream().map(steps::row).toList());
    }

    private static Optional<String> drawn(Optional<CountedWay> counted, Words words) {
        return counted.filter(CountedWay::hasCourses).map(all -> words.say("plan.way.drawn"));
    }

    private static PathPage.Picture picture(
            PathTimeline time, Optional<Timeline.Ghost> ghost, Optional<String> caption) {
        Timeline drawn = time.timeline(ghost);
        return new PathPage.Picture(
                TimelineChart.of(drawn),
                TimelineColumn.of(drawn),
                time.key(ghost.isPresent()),
                caption.orElse(""));
    }

    private static PathPage.Others others(PathView it, CareerPath path) {
        List<PathPage.Row> all = rows(it, path);
        List<PathPage.Row> rows = all.size() > 1 ? all : List.of();
        List<PathPage.Row> more = moreRows(it, path);
        int years = it.answer().horizonYears();
        return new PathPage.Others(
                rows.isEmpty() && !more.isEmpty()
                        ? it.words().count("path.more_ways", more.size())
                        : it.words().count("path.other_ways", rows.size() - 1),
                it.words().say("path.other_ways.note", "" + years),
                it.words().say("path.col.earned", years),
                rows,
                more);
    }

    private PathPage.Files files(PathView it, Optional<CareerPath> path) {
        return new PathPage.Files(
                Links.gap(it.query().to()),
                path.flatMap(
                                way ->
                                        catalog.findLadder(it.query().to())
                                                .map(ladder -> MappedWay.href(ladder, way)))
                        .orElse(""),
                it.address().with("format", "text").href(),
                it.address().with("format", "json").href());
    }

    private PathPage empty(PathView it) {
        Words words = it.words();
        PathNotes notes = new PathNotes(it, catalog);
        PathRelax relax = new PathRelax(it.phrases(), it.titles(), it.address());
        String to = it.phrases().title(it.query().to());
        String key = none(it.answer());
        return new PathPage(
                to,
                start(it),
                up(it),
                words.say(key, to),
                words.say(key + ".lead"),
                notes.bound(),
                notes.country(Optional.empty()),
                "",
                List.of(),
                PathPage.Picture.NONE,
                new PathPage.NextStep("", List.of()),
                new PathPage.Hours("", kept(it), List.of(), false),
                PathPage.Others.NONE,
                List.of(),
                StepPlans.notAsked(""),
                notes.assumed(Optional.empty()),
                List.of(),
                it.answer().relax().stream().map(relax::change).toList(),
                notes.faults(),
                notes.workings(),
                it.query().whyNot().map(Job.Id::toString).orElse(""),
                it.answer().whyNot().map(notes::why).orElse(null),
                files(it, Optional.empty()),
                null);
    }

    private static String none(PathAnswer answer) {
        if (answer.alreadyThere()) {
            return "path.none.there";
        }
        if (answer.relax().isEmpty()) {
            return answer.closed().equals(Optional.of(WhyNot.Reason.EXPERIENCE))
                    ? "path.none.experience"
                    : "path.none";
        }
        PathQuery query = answer.query();
        return query.person().limits().withoutJobs().contains(query.to())
                ? "path.none.avoided"
                : "path.none.limits";
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
