package org.trellis.report.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Interval;
import org.trellis.gap.Line;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Paragraph;
import org.trellis.report.document.Document.Table;

/**
 * What changed between two gap reports of one person and one job: figures, must-haves and skills.
 * Months in a job carry no date, so what is assumed from a job is the same in both.
 */
public final class GapProgress {
    private final GapReport before;
    private final GapReport after;
    private final Words words;
    private final Phrases phrases;

    private GapProgress(GapReport before, GapReport after, Words words, Phrases phrases) {
        this.before = before;
        this.after = after;
        this.words = words;
        this.phrases = phrases;
    }

    /** {@code before} is of the earlier day. */
    public static Document of(GapReport before, GapReport after, Words words, Phrases phrases) {
        return new GapProgress(before, after, words, phrases).write();
    }

    private Document write() {
        List<List<Cell>> changes = new ArrayList<>(gates());
        changes.addAll(lines());
        String title =
                words.say(
                        "employment.progress",
                        words.text(after.job().title()),
                        words.date(before.on()),
                        words.date(after.on()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(words.say("report.person", phrases.person(after.person()))));
        blocks.add(table(words.say("employment.progress.figures"), figures()));
        blocks.add(
                changes.isEmpty()
                        ? new Paragraph(words.say("employment.progress.none"))
                        : table(words.say("employment.progress.changes"), changes));
        blocks.add(new Paragraph(words.say("employment.progress.note")));
        return new Document(title, words.lang(), title, blocks);
    }

    private Table table(String title, List<List<Cell>> rows) {
        return new Table(
                title,
                List.of(
                        Column.words(title, 40),
                        Column.words(words.date(before.on()), 30),
                        Column.words(words.date(after.on()), 30)),
                rows,
                Optional.empty());
    }

    private List<List<Cell>> figures() {
        return List.of(
                figure("employment.ready", report -> ready(report.summary().readiness())),
                figure("employment.progress.met", report -> "" + report.summary().met()),
                figure("employment.progress.gap", report -> "" + report.summary().gap()),
                figure("employment.progress.unknown", report -> "" + report.summary().unknown()),
                figure("employment.progress.closed", report -> "" + report.closed()));
    }

    private List<Cell> figure(String key, Function<GapReport, String> value) {
        return row(words.say(key), value.apply(before), value.apply(after));
    }

    private static List<Cell> row(String name, String then, String now) {
        return List.of(Cell.of(name), Cell.of(then), Cell.of(now));
    }

    private String ready(Optional<Interval> ready) {
        return ready.map(each -> words.percentRange(each.low(), each.high())).orElse("?");
    }

    /** Must-haves whose state is another; what concerns health or a record is left out. */
    private List<List<Cell>> gates() {
        Map<List<Credential>, Gate> then =
                before.gates().stream()
                        .collect(Collectors.toMap(Gate::anyOf, gate -> gate, (a, b) -> a));
        return after.gates().stream()
                .filter(gate -> gate.anyOf().stream().noneMatch(Credential::personal))
                .filter(gate -> then.containsKey(gate.anyOf()))
                .filter(gate -> then.get(gate.anyOf()).state() != gate.state())
                .map(
                        gate ->
                                row(
                                        phrases.anyOf(gate.anyOf()),
                                        words.name(then.get(gate.anyOf()).state()),
                                        words.name(gate.state())))
                .toList();
    }

    private List<List<Cell>> lines() {
        Map<Competency.Id, Line> then =
                before.lines().stream()
                        .collect(Collectors.toMap(l -> l.competency().id(), line -> line));
        return after.lines().stream()
                .filter(line -> then.containsKey(line.competency().id()))
                .filter(line -> changed(then.get(line.competency().id()), line))
                .map(
                        line ->
                                row(
                                        words.text(line.competency().name()),
                                        said(then.get(line.competency().id())),
                                        said(line)))
                .toList();
    }

    private static boolean changed(Line then, Line now) {
        return then.outcome() != now.outcome()
                || !then.standing().held().equals(now.standing().held())
                || then.standing().evidence() != now.standing().evidence();
    }

    private String said(Line line) {
        String outcome = words.name(line.outcome());
        String how = words.name(line.standing().evidence());
        return outcome + ": " + phrases.held(line.standing().held()) + ", " + how;
    }
}
