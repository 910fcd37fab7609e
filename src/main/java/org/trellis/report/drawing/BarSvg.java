package org.trellis.report.drawing;

import java.util.OptionalInt;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Scale;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Phrases;
import org.trellis.report.Words;

/** One line of a gap as a bar: the fill is what is held, the mark what is required. */
public final class BarSvg {
    private static final double WIDTH = 220;
    private static final double HEIGHT = 28;
    private static final double LEFT = 4;
    private static final double LONG = 176;

    private final Line line;
    private final Catalog catalog;
    private final Words words;

    private BarSvg(Line line, Catalog catalog, Words words) {
        this.line = line;
        this.catalog = catalog;
        this.words = words;
    }

    /** Unknown is striped and has a question mark; met a check; a gap the levels missing. */
    public static String of(Line line, Catalog catalog, Words words) {
        return new BarSvg(line, catalog, words).draw();
    }

    private String draw() {
        Phrases phrases = new Phrases(catalog, words);
        String name = "bar-" + line.competency().id();
        String skill = words.text(line.competency().name());
        String title = words.say("report.svg.bar.title", skill, words.name(line.outcome()));
        String text =
                words.say(
                        "report.svg.bar.text",
                        phrases.ask(line.requirement().ask()),
                        phrases.held(line.standing().held()));
        Svg svg = new Svg(name, WIDTH, HEIGHT, title, text, false);
        boolean unknown = line.outcome() == Outcome.UNKNOWN;
        String id = name.replaceAll("[^A-Za-z0-9_-]", "-");
        if (unknown) {
            svg.patterns(id);
        }
        svg.rect(
                "class:track fill:"
                        + (unknown ? "url(#" + id + "-stripes)" : Svg.PAPER)
                        + " stroke:"
                        + Svg.SOFT,
                LEFT,
                8,
                LONG,
                12);
        amounts(svg, unknown);
        svg.text("font-weight:600", LEFT + LONG + 8, 19, sign());
        return svg.end();
    }

    private void amounts(Svg svg, boolean unknown) {
        double share = unknown ? 0 : heldShare();
        if (share > 0) {
            svg.rect("class:held fill:" + Svg.ACCENT, LEFT, 8, LONG * share, 12);
        }
        double mark = LEFT + LONG * requiredShare();
        svg.rect("class:required fill:" + Svg.INK + " stroke:" + Svg.PAPER, mark - 2, 2, 4, 24);
    }

    private String sign() {
        return switch (line.outcome()) {
            case MET -> "✓";
            case UNKNOWN -> "?";
            case GAP ->
                    line.levels().isPresent()
                            ? "−" + Level.shown(line.levels().getAsDouble())
                            : "✗";
        };
    }

    private OptionalInt top() {
        return line.requirement().ask() instanceof Requirement.AtLevel at
                ? catalog.scales().find(at.level().scale()).stream()
                        .map(Scale::steps)
                        .flatMapToInt(steps -> steps.keySet().stream().mapToInt(i -> i))
                        .max()
                : OptionalInt.empty();
    }

    private double requiredShare() {
        return line.requirement().ask() instanceof Requirement.AtLevel at && top().isPresent()
                ? at.level().value() / top().getAsInt()
                : 1;
    }

    /** On the scale of the requirement; a surplus shows, up to the end of the scale. */
    private double heldShare() {
        if (line.requirement().ask() instanceof Requirement.AtLevel at
                && line.standing().held() instanceof Held.AtLevel held
                && top().isPresent()) {
            return catalog.scales()
                    .on(held.level(), at.level().scale())
                    .map(level -> Math.min(1.0, level.value() / top().getAsInt()))
                    .orElse(0.0);
        }
        return requiredShare() * line.share().low();
    }
}
