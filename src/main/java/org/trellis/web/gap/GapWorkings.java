package org.trellis.web.gap;

import java.util.List;
import java.util.stream.Stream;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Importance;
import org.trellis.gap.Line;
import org.trellis.gap.Service;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.web.words.PageWords;

/** Walks each number of a gap report back to its rule, file, line and source. */
final class GapWorkings {
    private final PageWords phrases;
    private final Words words;
    private final Catalog catalog;

    GapWorkings(Catalog catalog, PageWords phrases) {
        this.catalog = catalog;
        this.phrases = phrases;
        this.words = phrases.words();
    }

    GapPage.Workings of(GapReport report) {
        return new GapPage.Workings(
                sums(report),
                Stream.of(
                                report.experience().stream().map(this::experience),
                                report.gates().stream().map(this::gate),
                                report.lines().stream().map(this::line))
                        .flatMap(rows -> rows)
                        .toList());
    }

    private List<String> sums(GapReport report) {
        var summary = report.summary();
        double weights = report.lines().stream().mapToDouble(Line::weight).sum();
        double low = report.lines().stream().mapToDouble(l -> l.weight() * l.share().low()).sum();
        double high = report.lines().stream().mapToDouble(l -> l.weight() * l.share().high()).sum();
        int all = report.lines().size();
        String importance = report.importance() == Importance.NOW ? "now" : "future";
        return List.of(
                words.say(
                        "gap.work.ready",
                        range(words.number(low), words.number(high)),
                        words.number(weights)),
                words.say("gap.work.weights." + importance),
                words.say("gap.work.checked", all, summary.unknown()),
                words.say(
                        "gap.work.hours",
                        words.hoursRange(summary.hours().low(), summary.hours().high())),
                words.say(
                        "gap.work.unstated",
                        words.number(catalog.assumptions().get("unstated_level_hours"))),
                words.say("gap.work.must-haves"));
    }

    private String range(String low, String high) {
        return low.equals(high) ? low : words.say("report.range", low, high);
    }

    private GapPage.Working experience(Service service) {
        return new GapPage.Working(
                words.experience(service.asked()),
                new Phrases(catalog, words).served(service),
                at(service.asked().place()),
                phrases.source(service.asked().source()));
    }

    private String at(Issue.Place place) {
        return place.line() > 0
                ? words.say("gap.work.at", place.file(), place.line())
                : place.file();
    }

    private GapPage.Working gate(Gate gate) {
        return new GapPage.Working(
                phrases.credentials(gate.anyOf()),
                words.say("gap.work.gate", phrases.say(gate.need()), phrases.say(gate.state())),
                at(gate.place()),
                phrases.source(gate.source()));
    }

    private GapPage.Working line(Line line) {
        String how =
                words.say(
                        "gap.work.line",
                        phrases.ask(line.requirement().ask()),
                        phrases.held(line.requirement().ask(), line.standing().held()),
                        phrases.say(line.outcome()),
                        words.hoursRange(line.hours().low(), line.hours().high()),
                        words.number(line.weight()));
        String others =
                String.join(
                        "; ",
                        line.standing().others().stream()
                                .map(
                                        o ->
                                                phrases.held(line.requirement().ask(), o.held())
                                                        + ", "
                                                        + phrases.basis(o))
                                .toList());
        return new GapPage.Working(
                words.text(line.competency().name()),
                others.isEmpty() ? how : how + " " + words.say("gap.work.others", others),
                at(line.requirement().place()),
                phrases.source(line.requirement().source()));
    }
}
