package org.trellis.report.gap.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trellis.gap.GapReport;
import org.trellis.gap.Line;
import org.trellis.gap.Standing;
import org.trellis.model.Evidence;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Assumptions;
import org.trellis.report.Phrases;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Bullets;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Paragraph;
import org.trellis.report.document.Document.Table;
import org.trellis.report.gap.GapText;
import org.trellis.report.gap.NationalNotes;

/** Annex B, what is known and how; annex C, what we assume. */
final class Annexes {
    /** Our planning numbers that a gap report rests on. */
    private static final Set<String> ASSUMED =
            Set.of(
                    "presumed_after_months",
                    "presumed_for_years",
                    "evidence_fresh_years",
                    "expiring_soon_days",
                    "unstated_level_hours",
                    "usd_per_learning_hour",
                    "employment_review_days");

    private final PlanWording told;
    private final GapReport report;

    Annexes(PlanWording told) {
        this.told = told;
        this.report = told.report();
    }

    List<Block> evidence() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, told.say("annex.b")));
        blocks.add(new Paragraph(GapText.checked(report.summary().checks(), told.words())));
        doubts(blocks);
        others(blocks);
        strengths(blocks);
        if (!report.ignored().isEmpty()) {
            blocks.add(
                    new Heading(
                            2,
                            told.words()
                                    .say("report.gap.ignored", told.words().date(report.on()))));
            blocks.add(new Bullets(report.ignored().stream().map(told.phrases()::later).toList()));
        }
        return blocks;
    }

    private void doubts(List<Block> blocks) {
        List<String> said =
                report.lines().stream()
                        .flatMap(
                                line ->
                                        line.standing().doubts().stream()
                                                .map(
                                                        doubt ->
                                                                name(line)
                                                                        + ": "
                                                                        + told.phrases()
                                                                                .doubt(doubt)))
                        .toList();
        blocks.add(new Heading(2, told.say("doubts")));
        blocks.add(said.isEmpty() ? new Paragraph(told.say("doubts.none")) : new Bullets(said));
    }

    private String name(Line line) {
        return told.words().text(line.competency().name());
    }

    /** Several ratings of one skill: which one counts, and which are kept beside it. */
    private void others(List<Block> blocks) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : report.lines()) {
            for (Standing other : line.standing().others()) {
                rows.add(
                        List.of(
                                Cell.of(name(line)),
                                Cell.of(known(line.requirement(), line.standing())),
                                Cell.of(known(line.requirement(), other))));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Heading(2, told.say("others.known")));
            blocks.add(
                    new Table(
                            told.say("others.known"),
                            List.of(
                                    Column.words(told.say("skill.name"), 28),
                                    Column.words(told.say("counted"), 36),
                                    Column.words(told.say("kept"), 36)),
                            rows,
                            Optional.empty()));
        }
    }

    private String known(Requirement asked, Standing standing) {
        String held = told.phrases().held(asked.ask(), standing.held());
        return standing.evidence() == Evidence.NONE
                ? held
                : held + ", " + told.phrases().howKnown(standing);
    }

    private void strengths(List<Block> blocks) {
        if (!report.strengths().isEmpty()) {
            blocks.add(new Heading(2, told.words().say("report.gap.strengths")));
            blocks.add(
                    new Bullets(
                            report.strengths().stream()
                                    .map(
                                            each ->
                                                    told.words().text(each.competency().name())
                                                            + ": "
                                                            + known(
                                                                    each.requirement(),
                                                                    each.standing()))
                                    .toList()));
        }
    }

    List<Block> assumptions() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, told.say("annex.c")));
        blocks.add(new Paragraph(told.words().say("report.gap.how")));
        blocks.add(new Paragraph(told.words().say("report.gap.how.estimate")));
        NationalNotes national = new NationalNotes(told.catalog(), report.job(), told.words());
        national.of(report).forEach(note -> blocks.add(new Paragraph(note)));
        List<List<Cell>> rows =
                told.catalog().assumptions().byName().values().stream()
                        .filter(each -> ASSUMED.contains(each.name()))
                        .map(this::row)
                        .toList();
        blocks.add(
                new Table(
                        told.say("annex.c"),
                        List.of(
                                Column.words(told.say("assumption"), 26),
                                Column.words(told.say("value"), 20),
                                Column.words(told.say("reason"), 54)),
                        rows,
                        Optional.empty()));
        return blocks;
    }

    private List<Cell> row(Assumptions.Assumption each) {
        return List.of(
                Cell.of(each.name()),
                Cell.of(Phrases.values(each, told.words())),
                Cell.of(told.words().text(each.reason())));
    }
}
