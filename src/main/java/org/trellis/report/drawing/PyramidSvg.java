package org.trellis.report.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;

/** Skills as a pyramid: one step a tier, the foundation at the bottom and widest. */
public final class PyramidSvg {
    private static final int FONT = 12;
    private static final double GAP = 6;

    private final Map<Competency.Tier, List<String>> tiers;
    private final Words words;
    private final double width;

    private PyramidSvg(Map<Competency.Tier, List<String>> tiers, Words words, double width) {
        this.tiers = tiers;
        this.words = words;
        this.width = width;
    }

    /** All competencies of a model. */
    public static String of(CompetencyModel model, Words words, double width) {
        Map<Competency.Tier, List<String>> tiers = new EnumMap<>(Competency.Tier.class);
        Collection<Competency> competencies = model.competencies().values();
        competencies.forEach(
                competency ->
                        tiers.computeIfAbsent(competency.tier(), t -> new ArrayList<>())
                                .add(words.text(competency.name())));
        return new PyramidSvg(tiers, words, width)
                .draw("pyramid-" + model.code(), words.text(model.title()));
    }

    /** What a job asks for, each with its level where there is one. */
    public static String of(Catalog catalog, Job job, Words words, double width) {
        Map<Competency.Tier, List<String>> tiers = new EnumMap<>(Competency.Tier.class);
        for (Requirement requirement : job.requirements().values()) {
            Requirement.Ask ask = requirement.ask();
            if (ask instanceof Requirement.AtLevel || ask instanceof Requirement.Needed) {
                Competency competency = catalog.getCompetency(requirement.competency());
                String level =
                        ask instanceof Requirement.AtLevel at ? " " + at.level().shown() : "";
                tiers.computeIfAbsent(competency.tier(), t -> new ArrayList<>())
                        .add(words.text(competency.name()) + level);
            }
        }
        return new PyramidSvg(tiers, words, width)
                .draw("pyramid-" + job.id().code(), words.text(job.title()));
    }

    private String draw(String name, String title) {
        List<Competency.Tier> fromTop = new ArrayList<>(tiers.keySet());
        java.util.Collections.reverse(fromTop);
        double height = 4;
        for (int i = 0; i < fromTop.size(); i++) {
            height += height(fromTop.get(i), stepWidth(i, fromTop.size())) + GAP;
        }
        int cells = tiers.values().stream().mapToInt(List::size).sum();
        String text = words.say("report.svg.pyramid.text", cells, tiers.size());
        Svg svg =
                new Svg(
                        name + "-" + (int) width,
                        width,
                        height,
                        words.say("report.svg.pyramid.title", title),
                        text,
                        false);
        double y = 2;
        for (int i = 0; i < fromTop.size(); i++) {
            double wide = stepWidth(i, fromTop.size());
            step(svg, fromTop.get(i), y, wide);
            y += height(fromTop.get(i), wide) + GAP;
        }
        return svg.end();
    }

    /** The lowest step takes the whole width, the highest two thirds of it. */
    private double stepWidth(int fromTop, int steps) {
        double share = steps == 1 ? 1 : (double) fromTop / (steps - 1);
        return width * (2.0 / 3 + share / 3) - 4;
    }

    private int columns(double wide) {
        return Math.max(1, (int) (wide / (width < 600 ? 115 : 150)));
    }

    private double cellWidth(double wide) {
        return (wide - GAP) / columns(wide) - GAP;
    }

    private double rowHeight(Competency.Tier tier, double wide) {
        int lines =
                tiers.get(tier).stream()
                        .mapToInt(cell -> Svg.lines(cell, cellWidth(wide) - 12, FONT, 4).size())
                        .max()
                        .orElse(1);
        return lines * (FONT + 3) + 9;
    }

    private double height(Competency.Tier tier, double wide) {
        int rows = (tiers.get(tier).size() + columns(wide) - 1) / columns(wide);
        return 24 + rows * (rowHeight(tier, wide) + GAP);
    }

    private void step(Svg svg, Competency.Tier tier, double y, double wide) {
        double left = (width - wide) / 2;
        svg.open("g", "class", "tier");
        svg.rect(
                "rx:4 fill:" + Svg.SHADE + " stroke:" + Svg.LINE,
                left,
                y,
                wide,
                height(tier, wide));
        svg.text("font-weight:600 font-size:13", left + GAP + 2, y + 17, words.name(tier));
        List<String> cells = tiers.get(tier);
        for (int i = 0; i < cells.size(); i++) {
            double x = left + GAP + (i % columns(wide)) * (cellWidth(wide) + GAP);
            double top = y + 24 + (i / columns(wide)) * (rowHeight(tier, wide) + GAP);
            cell(svg, cells.get(i), x, top, cellWidth(wide), rowHeight(tier, wide));
        }
        svg.close("g");
    }

    private static void cell(Svg svg, String text, double x, double y, double wide, double tall) {
        svg.rect("class:block rx:3 fill:" + Svg.PAPER + " stroke:" + Svg.LINE, x, y, wide, tall);
        double line = y + FONT + 4;
        for (String part : Svg.lines(text, wide - 12, FONT, 4)) {
            svg.text("font-size:" + FONT, x + 6, line, part);
            line += FONT + 3;
        }
    }
}
