package org.trellis.report.drawing;

import java.util.ArrayList;
import java.util.List;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.report.Words;
import org.trellis.schedule.Years;

/** The hours of a schedule as bars, by work process and by year. */
public final class HoursSvg {
    private static final double ROW = 24;
    private static final double LINE = 18;
    private static final double SIDE = 4;
    private static final int FONT = 14;

    /** A bar: solid up to {@code solid}, striped or dotted from there to {@code end}. */
    private record Bar(String label, double solid, double end, String figure) {}

    private final String name;
    private final List<Bar> bars;
    private final Words words;
    private final double width;

    private HoursSvg(String name, List<Bar> bars, Words words, double width) {
        this.name = name;
        this.bars = bars;
        this.words = words;
        this.width = width;
    }

    /**
     * A bar a process; where its hours are a range, what is above the least is striped. A process
     * without hours has no bar.
     *
     * @param width about pixels; below 500 the titles stand above the bars
     */
    public static String byProcess(Schedule schedule, Words words, double width) {
        List<Bar> bars = new ArrayList<>();
        for (WorkProcess process : schedule.workProcesses()) {
            Hours.Range hours = process.hours().orElse(Hours.Range.of(0, 0));
            String figure =
                    process.hours()
                            .map(range -> range(range, words))
                            .orElse(words.say("designer.svg.none"));
            bars.add(
                    new Bar(
                            words.text(process.title()),
                            hours.min().value(),
                            hours.max().value(),
                            figure));
        }
        return new HoursSvg("process", bars, words, width).draw("stripes");
    }

    /** A bar a year: hours on the job solid, related instruction dotted after them. */
    public static String byYear(
            Schedule schedule, Jurisdiction.All places, Words words, double width) {
        List<Bar> bars =
                Years.of(schedule, places).stream()
                        .map(
                                year ->
                                        new Bar(
                                                words.say("designer.year", year.year()),
                                                year.jobHours(),
                                                year.jobHours() + year.courseHours(),
                                                words.number(Math.round(year.jobHours()))
                                                        + " + "
                                                        + Words.withHours(
                                                                words.number(year.courseHours()))))
                        .toList();
        return new HoursSvg("year", bars, words, width).draw("dots");
    }

    private static String range(Hours.Range range, Words words) {
        String low = words.number(range.min().value());
        return Words.withHours(range.isOne() ? low : low + "–" + words.number(range.max().value()));
    }

    private String draw(String pattern) {
        boolean narrow = width < 500;
        double labels = narrow ? 0 : Math.min(290, width * 0.4);
        double figures =
                bars.stream().mapToDouble(bar -> Svg.width(bar.figure(), FONT + 1)).max().orElse(0);
        double room = width - labels - figures - 8 - 2 * SIDE;
        double most = bars.stream().mapToDouble(Bar::end).max().orElse(0);
        List<List<String>> titles =
                bars.stream()
                        .map(
                                bar ->
                                        Svg.lines(
                                                bar.label(),
                                                narrow ? width - 8 : labels - 12,
                                                FONT,
                                                3))
                        .toList();
        double height = SIDE * 2;
        for (List<String> title : titles) {
            height += high(title, narrow);
        }
        String id = "hours-" + name + (narrow ? "-narrow" : "");
        Svg svg = new Svg(id, width, height, title(), text(), false);
        svg.patterns(id);
        double y = SIDE;
        for (int i = 0; i < bars.size(); i++) {
            row(svg, i, titles.get(i), y, labels, most > 0 ? room / most : 0, id + "-" + pattern);
            y += high(titles.get(i), narrow);
        }
        return svg.end();
    }

    private static double high(List<String> title, boolean narrow) {
        return narrow ? title.size() * LINE + ROW + 8 : Math.max(ROW, title.size() * LINE) + 8;
    }

    private void row(
            Svg svg,
            int at,
            List<String> title,
            double y,
            double labels,
            double scale,
            String pattern) {
        Bar bar = bars.get(at);
        for (int i = 0; i < title.size(); i++) {
            svg.text("", SIDE, y + FONT + i * LINE, title.get(i));
        }
        double top = labels == 0 ? y + title.size() * LINE : y;
        double x = SIDE + labels;
        double solid = bar.solid() * scale;
        double end = bar.end() * scale;
        svg.rect("class:held fill:" + Svg.ACCENT, x, top + 2, solid, ROW - 8);
        if (end > solid) {
            svg.rect(
                    "class:more fill:url(#" + pattern + ") stroke:" + Svg.INK,
                    x + solid,
                    top + 2,
                    end - solid,
                    ROW - 8);
        }
        svg.text("font-weight:600", x + end + 8, top + FONT, bar.figure());
    }

    private String title() {
        return words.say("designer.svg." + name);
    }

    private String text() {
        return String.join("; ", bars.stream().map(b -> b.label() + ": " + b.figure()).toList());
    }
}
