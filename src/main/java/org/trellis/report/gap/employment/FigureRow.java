package org.trellis.report.gap.employment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trellis.gap.GapReport;
import org.trellis.gap.Interval;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.gap.Summary;
import org.trellis.model.Evidence;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Figure;
import org.trellis.report.document.Document.Figures;
import org.trellis.report.document.Document.Paragraph;

/** Where the client stands, in five figures, and what is short. */
final class FigureRow {
    private static final int NAMED = 8;

    private final PlanWording told;
    private final GapReport report;

    private FigureRow(PlanWording told) {
        this.told = told;
        this.report = told.report();
    }

    static List<Block> of(PlanWording told) {
        return new FigureRow(told).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Summary summary = report.summary();
        Optional<Interval> ready = summary.readiness();
        if (ready.isEmpty()) {
            blocks.add(new Paragraph(told.words().say("report.gap.unrated")));
            return blocks;
        }
        String range = range(ready.get());
        blocks.add(
                new Figures(
                        List.of(
                                new Figure(range, told.say("figure.ready")),
                                new Figure("✓ " + summary.met(), met()),
                                new Figure("▼ " + summary.gap(), told.say("figure.gap")),
                                new Figure("? " + summary.unknown(), told.say("figure.unknown")),
                                new Figure(
                                        "● " + known(Evidence.TEST),
                                        told.say(
                                                "figure.how",
                                                known(Evidence.SELF),
                                                known(Evidence.PRESUMED))))));
        if (summary.gap() > 0) {
            blocks.add(new Paragraph("▼ " + told.say("short"), shortOf()));
        }
        return blocks;
    }

    private String range(Interval ready) {
        return told.words().percentSpan(ready.low(), ready.high());
    }

    private String met() {
        return report.assumed() == 0
                ? told.say("figure.met")
                : told.say("figure.met.assumed", report.assumed());
    }

    /** Lines whose outcome is known from this; TEST stands for all that verifies. */
    private long known(Evidence how) {
        return report.lines().stream()
                .filter(line -> line.outcome() != Outcome.UNKNOWN)
                .map(line -> line.standing().evidence())
                .filter(each -> how == Evidence.TEST ? each.isVerified() : each == how)
                .count();
    }

    /** The widest gaps first. */
    private String shortOf() {
        List<String> names =
                report.lines().stream()
                        .filter(line -> line.outcome() == Outcome.GAP)
                        .sorted(Comparator.comparing((Line line) -> -line.levels().orElse(0)))
                        .map(this::shortBy)
                        .toList();
        return told.say("short.text", told.some(names, NAMED));
    }

    private String shortBy(Line line) {
        String name = told.words().text(line.competency().name());
        return line.levels().isPresent()
                ? told.say("short.by", name, told.words().number(line.levels().getAsDouble()))
                : name;
    }
}
