package org.trellis.report.gap.employment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.gap.GapReport;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.gap.Standing;
import org.trellis.message.Code;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Paragraph;
import org.trellis.report.document.Document.Table;
import org.trellis.report.gap.NationalNotes;

/** Annex A: skill by skill, in the model's own order; then what did not fit page one and two. */
final class SkillAnnex {
    private static final int COLUMNS = 8;

    private final PlanWording told;
    private final GapReport report;
    private final NoteList notes;

    SkillAnnex(PlanWording told, NoteList notes) {
        this.told = told;
        this.report = told.report();
        this.notes = notes;
    }

    /**
     * @param gates shown on page one
     * @param steps shown on page two
     */
    List<Block> blocks(int gates, int steps) {
        List<Block> blocks = new ArrayList<>();
        var sum = report.summary();
        blocks.add(new Heading(1, told.say("annex.a", sum.met(), sum.gap(), sum.unknown())));
        blocks.add(new Paragraph(told.say("key.lead"), told.say("key")));
        if (!report.lines().isEmpty()) {
            blocks.add(skills());
        }
        if (!report.notRated().isEmpty()) {
            blocks.add(new Heading(2, told.words().say("report.gap.not_rated")));
            blocks.add(
                    new Paragraph(
                            told.words().say("report.gap.not_rated.note")
                                    + " "
                                    + told.words().list(notRated())));
        }
        overflow(blocks, gates, steps);
        return blocks;
    }

    private List<String> notRated() {
        return report.notRated().stream()
                .map(each -> told.words().text(each.competency().name()))
                .toList();
    }

    private void overflow(List<Block> blocks, int gates, int steps) {
        GateTable table = new GateTable(told, notes);
        if (gates < table.size()) {
            blocks.add(new Heading(2, told.say("annex.gates")));
            blocks.add(table.of(gates, table.size()));
        }
        int all = told.plan().steps().size();
        if (steps < all) {
            blocks.add(new Heading(2, told.say("annex.steps")));
            blocks.add(new StepTable(told, notes).of(steps, all, true));
        }
        if (!told.shortened().isEmpty()) {
            blocks.add(new Heading(2, told.say("annex.whole")));
            blocks.add(told.shortened().table(told));
        }
    }

    private Table skills() {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Line line : report.lines()) {
            groups.computeIfAbsent(
                            NationalNotes.group(line.competency(), told.words()),
                            any -> new ArrayList<>())
                    .add(line);
        }
        List<List<Cell>> rows = new ArrayList<>();
        groups.forEach(
                (group, lines) -> {
                    rows.add(groupRow(group, lines));
                    lines.forEach(line -> rows.add(row(line)));
                });
        return new Table(told.say("skills"), columns(), rows, Optional.empty());
    }

    private List<Column> columns() {
        return List.of(
                Column.words(told.say("skill.name"), 30),
                Column.words(told.say("asks"), 9),
                Column.words(told.say("has"), 8),
                Column.words(told.say("result"), 14),
                Column.words(told.say("how"), 19),
                Column.words(told.say("date"), 11),
                Column.words(told.say("importance") + notes.mark(told.say("importance.note")), 11),
                Column.words(told.say("entry") + notes.mark(told.say("entry.note")), 9));
    }

    private List<Cell> groupRow(String group, List<Line> lines) {
        List<String> counts = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.MET, Outcome.GAP, Outcome.UNKNOWN)) {
            long count = lines.stream().filter(line -> line.outcome() == outcome).count();
            if (count > 0) {
                counts.add(told.say("group." + Code.of(outcome), count));
            }
        }
        List<Cell> row = new ArrayList<>();
        row.add(Cell.strong(group, String.join(", ", counts)));
        while (row.size() < COLUMNS) {
            row.add(Cell.SPANNED);
        }
        return row;
    }

    private List<Cell> row(Line line) {
        Standing standing = line.standing();
        return List.of(
                Cell.of(
                        told.words().text(line.competency().name())
                                + notes.source(line.requirement().source())),
                Cell.of(asks(line.requirement().ask())),
                has(line),
                result(line),
                Cell.of(how(standing)),
                Cell.of(standing.date().map(told::day).orElse(told.say("no.date"))),
                Cell.of(importance(line)),
                Cell.of(entry(line.requirement())));
    }

    private String asks(Requirement.Ask ask) {
        return ask instanceof Requirement.AtLevel at ? at.level().shown() : told.say("asks.needed");
    }

    /** Verified in bold, assumed in brackets: the difference survives a fax. */
    private Cell has(Line line) {
        Standing standing = line.standing();
        Held held = standing.held();
        if (held instanceof Held.NotAssessed) {
            return Cell.of("?");
        }
        String text =
                held instanceof Held.AtLevel at
                        ? counted(line, at.level())
                        : told.say(held instanceof Held.Has ? "has.yes" : "has.no");
        if (standing.evidence().isVerified()) {
            return Cell.strong(text);
        }
        return Cell.of(standing.evidence() == Evidence.PRESUMED ? "[" + text + "]" : text);
    }

    /**
     * On the scale of what is asked, and the level that it comes from where that is another; where
     * no map leads there, the level on its own scale.
     */
    private String counted(Line line, Level held) {
        return told.catalog()
                .scales()
                .converted(line.requirement().ask(), line.standing().held())
                .map(level -> told.say("has.converted", level.shown(), told.phrases().level(held)))
                .orElseGet(() -> isOnScale(line, held) ? held.shown() : told.phrases().level(held));
    }

    private static boolean isOnScale(Line line, Level held) {
        return !(line.requirement().ask() instanceof Requirement.AtLevel asked)
                || asked.level().scale().equals(held.scale());
    }

    private Cell result(Line line) {
        String outcome = told.phrases().outcome(line);
        return switch (line.outcome()) {
            case MET -> Cell.of("✓ " + outcome);
            case UNKNOWN -> Cell.of("? " + outcome);
            case GAP -> Cell.strong("▼ " + outcome);
        };
    }

    private String how(Standing standing) {
        return switch (standing.evidence()) {
            case TEST ->
                    "● "
                            + standing.origin()
                                    .score()
                                    .map(told.phrases()::score)
                                    .orElse(told.say("how.test"));
            case SUPERVISOR -> "● " + told.say("how.supervisor");
            case HOURS_LOG -> "● " + told.say("how.hours_log");
            case CREDENTIAL -> "● " + told.say("how.credential");
            case SELF -> "◐ " + told.say("how.self");
            case PRESUMED -> "◌ " + told.say("how.presumed");
            case NONE -> "? " + told.say("how.none");
        };
    }

    private String entry(Requirement asked) {
        return told.catalog()
                .neededAtEntry(asked)
                .map(needed -> told.say(needed ? "entry.yes" : "entry.no"))
                .orElse("?");
    }

    private String importance(Line line) {
        String now = rank(line.competency().importanceNow());
        String later = rank(line.competency().importanceFuture());
        return line.competency().importanceFuture().isEmpty() || later.equals(now)
                ? now
                : now + " → " + later;
    }

    private String rank(OptionalInt rank) {
        return rank.isPresent() ? String.valueOf(rank.getAsInt()) : told.say("no.rank");
    }
}
