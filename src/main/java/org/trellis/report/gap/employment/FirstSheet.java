package org.trellis.report.gap.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Outcome;
import org.trellis.gap.Service;
import org.trellis.gap.Summary;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.gap.employment.PlanStep;
import org.trellis.report.Cut;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Pair;
import org.trellis.report.document.Document.Paragraph;
import org.trellis.report.document.Document.Table;
import org.trellis.report.document.ReadingGrade;
import org.trellis.report.gap.GapHeading;

/** Page one: client, goal, verdict, must-haves, the next three actions, strengths, plain words. */
final class FirstSheet {
    private static final int ACTIONS = 3;

    private final PlanWording told;
    private final GapReport report;
    private final NoteList notes;

    FirstSheet(PlanWording told, NoteList notes) {
        this.told = told;
        this.report = told.report();
        this.notes = notes;
    }

    /**
     * @param shown so many must-haves; a line says where the others are
     * @param named so many strengths of a kind, before it says how many more there are
     */
    List<Block> blocks(int shown, int named) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, GapHeading.verdict(report, told.words())));
        blocks.add(new Paragraph(lead()));
        blocks.add(new ClientFacts(told, notes).block());
        blocks.add(new Heading(2, told.say("stands"), told.say("stands.aside")));
        blocks.addAll(FigureRow.of(told));
        gates(blocks, shown);
        actions(blocks);
        blocks.add(new Pair(strengths(named), plain()));
        blocks.add(notes.notes());
        return blocks;
    }

    private String lead() {
        Summary summary = report.summary();
        EmploymentPlan plan = told.plan();
        String skills =
                report.lines().isEmpty()
                        ? told.words().say("report.gap.unrated")
                        : told.say(
                                "lead.skills",
                                report.lines().size(),
                                summary.met(),
                                summary.gap(),
                                summary.unknown());
        return plan.steps().isEmpty()
                ? skills
                : skills
                        + " "
                        + told.say("lead.plan", PlanSheet.learning(told), PlanSheet.cost(told));
    }

    private void gates(List<Block> blocks, int shown) {
        GateTable table = new GateTable(told, notes);
        blocks.add(new Heading(2, told.say("gates"), told.say("gates.aside")));
        if (table.size() == 0) {
            blocks.add(new Paragraph(told.say("gates.none")));
        } else {
            if (shown > 0) {
                blocks.add(table.of(0, shown));
            }
            if (shown < table.size()) {
                blocks.add(new Paragraph(told.say("gates.more", table.size() - shown)));
            }
        }
        blocks.add(new Paragraph(told.say("ask.lead"), told.say("ask.text") + " " + stateRule()));
    }

    private String stateRule() {
        String state = report.person().state().map(each -> Cut.to(each, 20)).orElse("");
        return state.isBlank() ? told.say("state.unknown") : told.say("state.rule", state);
    }

    private void actions(List<Block> blocks) {
        List<PlanStep> next = told.plan().steps().stream().limit(ACTIONS).toList();
        blocks.add(new Heading(2, told.say("next")));
        if (next.isEmpty()) {
            blocks.add(new Paragraph(told.say("next.none")));
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (PlanStep step : next) {
            rows.add(
                    List.of(
                            Cell.strong(String.valueOf(rows.size() + 1)),
                            Cell.strong(Cut.to(told.words().say(step.inShort()), 110)),
                            Cell.of(Cut.to(told.words().say(step.who()), 40)),
                            Cell.of(told.when(step.start(), step.end()))));
        }
        blocks.add(
                new Table(
                        told.say("next"),
                        List.of(
                                Column.words("#", 4),
                                Column.words(told.say("action"), 56),
                                Column.words(told.say("who"), 18),
                                Column.words(told.say("when"), 22)),
                        rows,
                        Optional.empty()));
    }

    private List<Block> strengths(int named) {
        List<String> verified = verified(Outcome.MET);
        List<String> tooLow = verified(Outcome.GAP);
        List<String> beyond =
                report.strengths().stream()
                        .map(each -> told.words().text(each.competency().name()))
                        .toList();
        List<String> said = new ArrayList<>();
        if (!verified.isEmpty()) {
            said.add(told.say("strengths.verified", told.some(verified, named)));
        }
        if (!tooLow.isEmpty()) {
            said.add(told.say("strengths.short", told.some(tooLow, named)));
        }
        if (!beyond.isEmpty()) {
            said.add(told.say("strengths.beyond", told.some(beyond, Math.min(4, named))));
        }
        String text = said.isEmpty() ? told.say("strengths.none") : String.join(" ", said);
        return List.of(new Heading(2, told.say("strengths")), new Paragraph(text));
    }

    private List<String> verified(Outcome outcome) {
        return report.lines().stream()
                .filter(line -> line.outcome() == outcome)
                .filter(line -> line.standing().evidence().isVerified())
                .map(line -> told.words().text(line.competency().name()))
                .toList();
    }

    private List<Block> plain() {
        return List.of(
                new Heading(2, told.say("plain"), told.say("plain.grade", PlainWords.grade(told))),
                new Paragraph(PlainWords.of(told)));
    }

    /** The report in a few short sentences to the client, without the terms of the field. */
    static final class PlainWords {
        private PlainWords() {}

        static String of(PlanWording told) {
            List<String> sentences = new ArrayList<>();
            sentences.add(told.say(mustHaves(told)));
            Summary summary = told.report().summary();
            int all = told.report().lines().size();
            if (all > 0) {
                sentences.add(asked(told, summary, all));
            }
            if (summary.gap() > 0) {
                sentences.add(told.say("plain.gap", summary.gap()));
            }
            if (summary.unknown() > 0 && summary.unknown() < all) {
                sentences.add(told.say("plain.unknown", summary.unknown()));
            }
            sentences.add(told.say(told.plan().steps().isEmpty() ? "plain.ask" : "plain.start"));
            return String.join(" ", sentences);
        }

        private static String asked(PlanWording told, Summary summary, int all) {
            if (summary.unknown() == all) {
                return told.count("plain.unknown.all", all);
            }
            return summary.met() == 0 && summary.unknown() > 0
                    ? told.count("plain.asks", all)
                    : told.say("plain.met", summary.met(), all);
        }

        private static String mustHaves(PlanWording told) {
            if (told.report().closed() > 0) {
                return "plain.closed";
            }
            boolean open =
                    told.report().gates().stream().anyMatch(Gate::open)
                            || told.report().experience().stream()
                                    .anyMatch(each -> each.state() == Service.State.UNKNOWN);
            return open
                    ? "plain.open"
                    : told.report().isComplete() ? "plain.complete" : "plain.clear";
        }

        static long grade(PlanWording told) {
            return ReadingGrade.of(of(told), told.words().lang());
        }
    }
}
