package org.trellis.report.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.report.catalog.ModelTiers;
import org.trellis.report.catalog.ModelTiers.Block;
import org.trellis.report.catalog.ModelTiers.From;

/** Skills as a pyramid: one step a tier, the foundation at the bottom and widest. */
public final class PyramidSvg {
    private static final int FONT = 12;
    private static final double GAP = 6;

    /**
     * @param href where the cell leads
     */
    private record Cell(String text, Optional<String> href, Look look) {}

    /** How a cell is framed; a picture without colors tells them apart too. */
    private enum Look {
        OWN(" stroke:" + Svg.ACCENT + " stroke-width:1.8"),
        TAKEN_OVER(" stroke:" + Svg.LINE),
        ASSUMED(" stroke:" + Svg.LINE + " stroke-dasharray:4,3");

        private final String stroke;

        Look(String stroke) {
            this.stroke = stroke;
        }
    }

    private final Map<Competency.Tier, List<Cell>> tiers;
    private final Words words;
    private final double width;

    private PyramidSvg(Map<Competency.Tier, List<Cell>> tiers, Words words, double width) {
        this.tiers = tiers;
        this.words = words;
        this.width = width;
    }

    /**
     * All blocks of a model, each a link.
     *
     * @param tiers of {@link ModelTiers}
     */
    public static String of(
            String title,
            List<ModelTiers.Row> tiers,
            Function<Block, String> href,
            Words words,
            double width) {
        Map<Competency.Tier, List<Cell>> cells = new EnumMap<>(Competency.Tier.class);
        for (ModelTiers.Row row : tiers) {
            cells.put(
                    row.tier(),
                    row.blocks().stream()
                            .map(each -> cell(each, href.apply(each), words))
                            .toList());
        }
        return new PyramidSvg(cells, words, width).draw("pyramid", title, true);
    }

    private static Cell cell(Block block, String href, Words words) {
        return new Cell(block.named(words), Optional.of(href), look(block.from()));
    }

    private static Look look(From from) {
        return switch (from) {
            case OWN, NAMED -> Look.OWN;
            case BELOW, ATTACHED, ASKED -> Look.TAKEN_OVER;
            case ASSUMED -> Look.ASSUMED;
        };
    }

    /** What a job asks for, each with its level where there is one. */
    public static String of(Catalog catalog, Job job, Words words, double width) {
        Map<Competency.Tier, List<Cell>> tiers = new EnumMap<>(Competency.Tier.class);
        for (Requirement requirement : job.requirements().values()) {
            Requirement.Ask ask = requirement.ask();
            if (requirement.isAsked()) {
                Competency competency = catalog.getCompetency(requirement.competency());
                String level =
                        ask instanceof Requirement.AtLevel at ? " " + at.level().shown() : "";
                tiers.computeIfAbsent(competency.tier(), t -> new ArrayList<>())
                        .add(plain(words.text(competency.name()) + level));
            }
        }
        List<Cell> asked = required(catalog, job, words);
        if (!asked.isEmpty()) {
            tiers.put(Competency.Tier.OCCUPATION_REQUIREMENTS, asked);
        }
        return new PyramidSvg(tiers, words, width)
                .draw("pyramid-" + job.id().code(), words.text(job.title()), false);
    }

    private static List<Cell> required(Catalog catalog, Job job, Words words) {
        return job.credentials().stream()
                .filter(each -> each.need() == Job.Need.REQUIRED)
                .map(each -> each.anyOf().stream().map(id -> name(catalog, id, words)).toList())
                .map(names -> plain(words.either(names)))
                .toList();
    }

    private static String name(Catalog catalog, Credential.Id id, Words words) {
        Credential credential = catalog.credentials().get(id);
        return credential == null ? id.code() : words.text(credential.name());
    }

    private static Cell plain(String text) {
        return new Cell(text, Optional.empty(), Look.TAKEN_OVER);
    }

    private String draw(String name, String title, boolean links) {
        List<Competency.Tier> fromTop = new ArrayList<>(tiers.keySet());
        Collections.reverse(fromTop);
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
                        links);
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
                        .mapToInt(
                                cell ->
                                        Svg.lines(cell.text(), cellWidth(wide) - 12, FONT, 4)
                                                .size())
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
        svg.open("g", "class", "tier", "role", "list", "aria-label", words.name(tier));
        svg.rect(
                "rx:4 fill:" + Svg.SHADE + " stroke:" + Svg.LINE,
                left,
                y,
                wide,
                height(tier, wide));
        svg.text("font-weight:600 font-size:13", left + GAP + 2, y + 17, words.name(tier));
        List<Cell> cells = tiers.get(tier);
        for (int i = 0; i < cells.size(); i++) {
            double x = left + GAP + (i % columns(wide)) * (cellWidth(wide) + GAP);
            double top = y + 24 + (i / columns(wide)) * (rowHeight(tier, wide) + GAP);
            cell(svg, cells.get(i), x, top, cellWidth(wide), rowHeight(tier, wide));
        }
        svg.close("g");
    }

    private static void cell(Svg svg, Cell cell, double x, double y, double wide, double tall) {
        svg.open("g", "role", "listitem");
        cell.href().ifPresent(address -> svg.open("a", "href", address));
        String look = "class:block rx:3 fill:" + Svg.PAPER + cell.look().stroke;
        svg.rect(look, x, y, wide, tall);
        double line = y + FONT + 4;
        for (String part : Svg.lines(cell.text(), wide - 12, FONT, 4)) {
            svg.text("font-size:" + FONT, x + 6, line, part);
            line += FONT + 3;
        }
        cell.href().ifPresent(address -> svg.close("a"));
        svg.close("g");
    }
}
