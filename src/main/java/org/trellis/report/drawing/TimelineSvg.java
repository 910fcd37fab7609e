package org.trellis.report.drawing;

import java.util.ArrayList;
import java.util.List;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Pace;
import org.trellis.path.PathQuery;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.report.Phrases;
import org.trellis.report.Words;

/**
 * One path over its months. In each step, striped: learning; dotted: work still to serve; empty
 * with a dashed edge: waiting for the end of the schooling. Each bar has its word beside it.
 */
public final class TimelineSvg {
    private static final double LEFT = 92;
    private static final double LANE = 22;

    private record Lane(String word, String fill, double from, double to) {
        boolean waiting() {
            return fill.equals(Svg.PAPER);
        }
    }

    private final CareerPath path;
    private final Words words;
    private final Phrases phrases;
    private final Pace pace;
    private final double width;
    private final String name;
    private final Axis months;

    private TimelineSvg(
            CareerPath path,
            PathQuery query,
            Catalog catalog,
            Words words,
            double width,
            String name) {
        this.path = path;
        this.words = words;
        this.phrases = new Phrases(catalog, words);
        this.pace = Pace.of(query.person(), catalog.assumptions());
        this.width = width;
        this.name = name;
        int ticks = width < 600 ? 5 : 10;
        this.months = Axis.months(0, Math.max(1, path.months()), ticks, LEFT, width - 24);
    }

    /**
     * @param width units of the picture, about pixels
     * @param name tells this picture from others on the page
     */
    public static String of(
            CareerPath path,
            PathQuery query,
            Catalog catalog,
            Words words,
            double width,
            String name) {
        return new TimelineSvg(path, query, catalog, words, width, name).draw();
    }

    private String draw() {
        double height = 34;
        for (Step step : path.steps()) {
            height += titles(step).size() * 17 + lanes(step, 0).size() * LANE + 14;
        }
        String title = words.say("report.svg.time.title", words.months(path.months()));
        Svg svg = new Svg(name, width, height, title, description(), false);
        svg.patterns(name);
        svg.rect("class:paper fill:" + Svg.PAPER, 0, 0, width, height);
        for (double mark : months.marks()) {
            double x = months.at(mark);
            svg.line("stroke:#e3e6e9", x, 4, x, height - 26);
            String text = mark == 0 ? words.say("report.svg.time.months") : words.number(mark);
            svg.text(
                    "font-size:12 text-anchor:" + (mark == 0 ? "start" : "middle"),
                    mark == 0 ? 8 : x,
                    height - 10,
                    text);
        }
        double y = 6;
        double start = 0;
        for (int i = 0; i < path.steps().size(); i++) {
            y = step(svg, path.steps().get(i), start, y);
            start += path.steps().get(i).months();
        }
        return svg.end();
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < path.steps().size(); i++) {
            Step step = path.steps().get(i);
            text.append(title(step, i + 1)).append(": ");
            for (Lane lane : lanes(step, 0)) {
                text.append(lane.word()).append(' ').append(words.months(lane.to() - lane.from()));
                text.append(", ");
            }
            text.append(words.say("report.svg.time.in_all", words.months(step.months())));
            text.append(' ');
        }
        return text.toString();
    }

    private String title(Step step, int number) {
        String pay =
                step.wage()
                        .map(w -> words.say("report.pay", words.money(w.usdPerYear()), w.year()))
                        .orElse(words.say("report.pay.unknown"));
        return words.say("report.svg.time.step", number, phrases.job(step.to()), pay);
    }

    private List<String> titles(Step step) {
        return Svg.lines(title(step, path.steps().indexOf(step) + 1), width - 16, 14, 3);
    }

    private List<Lane> lanes(Step step, double start) {
        double learning = pace.months(step.hours());
        double work = step.experienceMonthsLeft();
        double busy = Math.max(learning, work);
        List<Lane> lanes = new ArrayList<>();
        if (learning > 0) {
            String word = step.schoolingHours() > 0 ? "school" : "learning";
            lanes.add(lane(word, "url(#" + name + "-stripes)", start, start + learning));
        }
        if (work > 0) {
            lanes.add(lane("work", "url(#" + name + "-dots)", start, start + work));
        }
        if (step.months() - busy > 1e-9) {
            lanes.add(lane("waiting", Svg.PAPER, start + busy, start + step.months()));
        }
        return lanes;
    }

    private Lane lane(String word, String fill, double from, double to) {
        return new Lane(words.say("report.svg.time." + word), fill, from, to);
    }

    private double step(Svg svg, Step step, double start, double top) {
        double y = top;
        svg.open("g", "class", "step");
        for (String line : titles(step)) {
            svg.text("font-weight:600", 8, y + 14, line);
            y += 17;
        }
        List<Lane> lanes = lanes(step, start);
        double end = months.at(start + step.months());
        svg.line(
                "class:stop stroke:" + Svg.ACCENT + " stroke-width:2",
                end,
                y + 1,
                end,
                y + lanes.size() * LANE - 1);
        for (Lane lane : lanes) {
            bar(svg, lane, y);
            y += LANE;
        }
        svg.close("g");
        return y + 14;
    }

    private void bar(Svg svg, Lane lane, double y) {
        double from = months.at(lane.from());
        double wide = Math.max(2, months.at(lane.to()) - from);
        svg.text("font-size:12", 8, y + 15, lane.word());
        svg.rect(
                "fill:"
                        + lane.fill()
                        + " stroke:"
                        + Svg.INK
                        + " stroke-width:1 stroke-dasharray:"
                        + (lane.waiting() ? "4,3" : "none"),
                from,
                y + 3,
                wide,
                LANE - 6);
        String text = words.months(lane.to() - lane.from());
        double room = Svg.width(text, 12) + 8;
        boolean after = from + wide + room < width - 4;
        double x = after ? from + wide + 3 : Math.max(from + wide - room, LEFT);
        svg.rect("fill:" + Svg.PAPER, x, y + 4, room, LANE - 8);
        svg.text("font-size:12", x + 4, y + 15, text);
    }
}
