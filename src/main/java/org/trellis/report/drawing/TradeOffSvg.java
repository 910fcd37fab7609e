package org.trellis.report.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.trellis.path.account.CareerPath;
import org.trellis.report.PathText;
import org.trellis.report.Words;

/**
 * The best choices against each other: months to the right, dollars up, a larger circle for a
 * higher lowest pay. The numbers are those of the ways in the words beside it.
 */
public final class TradeOffSvg {
    private record Dot(int number, CareerPath path, double x, double y, double radius) {}

    private final List<CareerPath> paths;
    private final Words words;
    private final double width;
    private final double floor;
    private final List<String> key;
    private final Axis months;
    private final Axis dollars;

    private TradeOffSvg(List<CareerPath> paths, Words words, double width) {
        this.paths = paths;
        this.words = words;
        this.width = width;
        this.key = Svg.lines(words.say("report.svg.trade.key"), width - 20, 12, 5);
        this.floor = Math.max(230, width / 2 - 70);
        int ticks = width < 600 ? 4 : 8;
        this.months =
                Axis.months(
                        least(CareerPath::months), most(CareerPath::months), ticks, 70, width - 30);
        this.dollars = Axis.dollars(least(CareerPath::usd), most(CareerPath::usd), 5, floor, 30);
    }

    private double least(ToDoubleFunction<CareerPath> measure) {
        return paths.stream().mapToDouble(measure).min().orElse(0);
    }

    private double most(ToDoubleFunction<CareerPath> measure) {
        return Math.max(1, paths.stream().mapToDouble(measure).max().orElse(1) * 1.05);
    }

    /**
     * @param link where way {@code i}, from 0, is told; empty: no links
     * @param width units of the picture, about pixels
     */
    public static String of(
            List<CareerPath> paths, Words words, Optional<IntFunction<String>> link, double width) {
        return new TradeOffSvg(paths, words, width).draw(link);
    }

    private String draw(Optional<IntFunction<String>> link) {
        double height = floor + 48 + key.size() * 15;
        String title = words.count("report.svg.trade.title", paths.size());
        Svg svg = new Svg("trade-off", width, height, title, description(), link.isPresent());
        svg.rect("class:paper fill:" + Svg.PAPER, 0, 0, width, height);
        axes(svg);
        List<Dot> dots = dots();
        dots.forEach(dot -> circle(svg, dot, link));
        numbers(svg, dots);
        for (int i = 0; i < key.size(); i++) {
            svg.text("font-size:12 fill:" + Svg.SOFT, 10, floor + 52 + i * 15, key.get(i));
        }
        return svg.end();
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paths.size(); i++) {
            text.append(sentence(i + 1, paths.get(i))).append(' ');
        }
        return text.toString();
    }

    private String sentence(int number, CareerPath path) {
        return words.say(
                "report.svg.trade.way",
                number,
                words.months(path.months()),
                PathText.usd(path.usd(), path.usdAtLeast(), words),
                words.money(path.lowestUsdPerYear().orElse(0)));
    }

    private void axes(Svg svg) {
        svg.open("g", "class", "axes", "font-size", 12);
        for (double mark : months.marks()) {
            double x = months.at(mark);
            svg.line("stroke:#e3e6e9", x, 20, x, floor);
            svg.text("text-anchor:middle", x, floor + 16, words.number(mark));
        }
        for (double mark : dollars.marks()) {
            double y = dollars.at(mark);
            svg.line("stroke:#e3e6e9", 70, y, width - 30, y);
            svg.text("text-anchor:end", 64, y + 4, words.money(mark));
        }
        svg.path("fill:none stroke:" + Svg.SOFT, frame());
        svg.text(
                "text-anchor:middle",
                (width + 50) / 2,
                floor + 34,
                words.say("report.svg.trade.months"));
        svg.text("", 10, 13, words.say("report.svg.trade.usd"));
        svg.close("g");
    }

    private String frame() {
        return "M70 20 V" + Svg.number(floor) + " H" + Svg.number(width - 30);
    }

    /** The largest first, so that no circle hides a smaller one. */
    private List<Dot> dots() {
        double most =
                paths.stream()
                        .mapToDouble(path -> path.lowestUsdPerYear().orElse(0))
                        .max()
                        .orElse(0);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            CareerPath path = paths.get(i);
            double share = most == 0 ? 0 : path.lowestUsdPerYear().orElse(0) / most;
            double radius = 8 + 14 * share * share;
            dots.add(
                    new Dot(i + 1, path, months.at(path.months()), dollars.at(path.usd()), radius));
        }
        dots.sort(Comparator.comparingDouble(Dot::radius).reversed());
        return dots;
    }

    private void circle(Svg svg, Dot dot, Optional<IntFunction<String>> link) {
        link.ifPresent(to -> svg.open("a", "href", to.apply(dot.number() - 1)));
        svg.open("g", "class", "way");
        svg.tip(sentence(dot.number(), dot.path()));
        svg.circle(
                "fill:#dbe7f3 fill-opacity:0.8 stroke:"
                        + Svg.ACCENT
                        + " stroke-width:2 stroke-dasharray:"
                        + (dot.path().usdAtLeast() ? "4,3" : "none"),
                dot.x(),
                dot.y(),
                dot.radius());
        svg.close("g");
        link.ifPresent(to -> svg.close("a"));
    }

    /** In the middle of each circle; where circles crowd, beside it. */
    private void numbers(Svg svg, List<Dot> dots) {
        List<double[]> taken = new ArrayList<>();
        for (Dot dot : dots) {
            double x = dot.x();
            double y = dot.y();
            while (near(taken, x, y)) {
                x += 16;
                y -= x > width - 40 ? 16 : 0;
                x = Math.min(x, width - 26);
            }
            taken.add(new double[] {x, y});
            svg.text(
                    "text-anchor:middle font-weight:600 class:number",
                    x,
                    y + 5,
                    String.valueOf(dot.number()));
        }
    }

    private static boolean near(List<double[]> taken, double x, double y) {
        return taken.stream().anyMatch(at -> Math.hypot(at[0] - x, at[1] - y) < 15);
    }
}
