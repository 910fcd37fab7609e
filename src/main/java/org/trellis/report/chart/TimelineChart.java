package org.trellis.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A way over calendar time: pay on top, from no dollars up, then what one works as and what one
 * learns, on the same months. {@link TimelineColumn} draws the same for a phone.
 */
public final class TimelineChart {
    private static final double WIDTH = 1040;
    private static final double LEFT = 92;
    private static final double RIGHT = WIDTH - 12;
    private static final double TOP = 64;
    private static final double GROUND = 232;
    private static final double BAR = 30;
    private static final double WORK = GROUND + 22;
    private static final double SCHOOL = WORK + BAR + 28;
    private static final double NOTES = SCHOOL + BAR + 18;
    private static final double ROW = Chart.TEXT + 3;

    private final Timeline line;
    private final List<Box> taken = new ArrayList<>();
    private final Chart chart;
    private final List<Label> notes;
    private final List<Label> events;
    private final double axis;

    private record Label(double at, double x, int row, List<String> lines) {}

    private TimelineChart(Timeline line) {
        this.line = line;
        this.notes = placed(line.school().stream().map(this::note).toList(), 2);
        this.axis = NOTES + (rows(notes) * 2 + (notes.isEmpty() ? 0 : 1)) * ROW / 1.5 + 6;
        this.events =
                placed(
                        line.events().stream()
                                .sorted(Comparator.comparing(Timeline.Event::month))
                                .map(this::event)
                                .toList(),
                        1);
        double height = axis + 44 + rows(events) * ROW;
        this.chart = new Chart(WIDTH, height, "wide", line.name());
    }

    public static String of(Timeline line) {
        return new TimelineChart(line).draw();
    }

    private String draw() {
        grid();
        chart.path("payarea", line.pay().area(line.months(), this::x, this::y));
        plumbs();
        line.ghost().ifPresent(this::ghost);
        chart.path("pay", line.pay().path(line.months(), this::x, this::y));
        payLabels();
        bars(line.work(), WORK);
        bars(line.school(), SCHOOL);
        notes.forEach(n -> chart.lines("label", n.x, NOTES + n.row * 2 * ROW, n.lines));
        lane(line.lanes().work(), WORK);
        lane(line.lanes().school(), SCHOOL);
        calendar();
        return chart.end();
    }

    private double x(double month) {
        double first = line.first();
        return LEFT + (RIGHT - LEFT) * (month - first) / (line.months() - first);
    }

    private double y(double usd) {
        return GROUND - (GROUND - TOP) * usd / top();
    }

    /** A round number of dollars not below the highest pay. */
    private double top() {
        double step = step();
        return Math.ceil(line.highestPay() / step) * step;
    }

    private double step() {
        double third = line.highestPay() / 3;
        double magnitude = Math.pow(10, Math.floor(Math.log10(Math.max(1, third))));
        for (double base : new double[] {1, 2, 3, 5, 10}) {
            if (base * magnitude >= third) {
                return base * magnitude;
            }
        }
        return 10 * magnitude;
    }

    private void grid() {
        for (double usd = 0; usd <= top() + 1; usd += step()) {
            chart.line("grid", LEFT, y(usd), RIGHT, y(usd));
            String text = usd == 0 ? "$0" : "$" + Chart.n(usd / 1000) + "k";
            chart.text("label end", LEFT - 12, y(usd) + 5, text);
        }
    }

    private void ghost(Timeline.Ghost ghost) {
        chart.path("ghost", ghost.pay().path(line.months(), this::x, this::y));
        double width = Chart.width(ghost.words());
        ghost.pay().parts().stream()
                .filter(part -> x(Math.min(part.to(), line.months())) - x(part.from()) > width)
                .findFirst()
                .ifPresent(part -> words(ghost.words(), x(part.from()) + 8, y(part.usdPerYear())));
    }

    /** Below {@code y}, lower where the pay line runs. */
    private void words(String text, double x, double y) {
        List<Box> pay = payBoxes();
        double low = y + 18;
        while (low < GROUND - ROW && !Box.text(text, x, low).isFree(pay)) {
            low += 4;
        }
        chart.text("label halo", x, low, text);
        taken.add(Box.text(text, x, low));
    }

    /** Where the pay line runs, across and up. */
    private List<Box> payBoxes() {
        List<Box> boxes = new ArrayList<>();
        double before = Double.NaN;
        for (PayLine.Part part : line.pay().parts()) {
            double y = y(part.usdPerYear());
            double end = x(Math.min(part.to(), line.months()));
            boxes.add(new Box(x(part.from()), y, end, y));
            if (!Double.isNaN(before)) {
                double x = x(part.from());
                boxes.add(new Box(x, Math.min(before, y), x, Math.max(before, y)));
            }
            before = y;
        }
        return boxes;
    }

    /** Above its part of the line, higher where that room is taken, never over the edge. */
    private void payLabels() {
        for (PayLine.Part part : line.pay().parts()) {
            if (part.name().isEmpty() || part.from() >= line.months()) {
                continue;
            }
            double y = y(part.usdPerYear()) - 10;
            double x = start(part, y);
            while (y > 34 && !pair(part, x, y).isFree(taken)) {
                y -= 4;
            }
            taken.add(pair(part, x, y));
            chart.text("strong halo", x, y - ROW, part.name());
            chart.text("halo", x, y, part.pay());
        }
    }

    /** Where its part begins, or farther left where the next rise would run through it. */
    private double start(PayLine.Part part, double y) {
        double wide = pair(part, 0, y).right();
        double x = Math.min(x(part.from()) + 8, RIGHT - wide);
        double left = x(part.to()) - 8 - wide;
        List<Box> pay = payBoxes();
        boolean free = left < LEFT || pair(part, x, y).isFree(pay);
        return free || !pair(part, left, y).isFree(pay) ? x : left;
    }

    private static Box pair(PayLine.Part part, double x, double y) {
        double wide = Math.max(Chart.width(part.name()), Chart.width(part.pay()));
        return new Box(x, y - ROW - Chart.TEXT, x + wide, y + 4);
    }

    private void bars(List<Timeline.Bar> bars, double y) {
        for (Timeline.Bar bar : bars) {
            double end = Math.min(bar.to(), line.months());
            double x = x(bar.from());
            double wide = Math.max(3, x(end) - x - 1);
            if (bar.kind() == Timeline.Kind.GOAL) {
                chart.path("goal", arrow(x, y, wide));
            } else {
                chart.rect(bar.kind().look(), x, y, wide, BAR, 4);
            }
            boolean inside = y == WORK && bar.kind() != Timeline.Kind.TRAIN;
            if (inside && Chart.width(bar.name()) < wide - 12) {
                String look = bar.kind() == Timeline.Kind.GOAL ? "on-goal" : "";
                chart.text(look, x + 9, y + BAR / 2 + 5, bar.name());
            } else if (y == WORK && bar.kind() == Timeline.Kind.TRAIN) {
                double left = Math.min(x, RIGHT - Chart.width(bar.name()));
                chart.text("label halo", left, y + BAR + 17, bar.name());
            }
        }
    }

    private static String arrow(double x, double y, double wide) {
        double tip = Math.min(12, wide / 2);
        return "M%s %sh%sl%s %sl-%s %sh-%sz"
                .formatted(
                        Chart.n(x),
                        Chart.n(y),
                        Chart.n(wide - tip),
                        Chart.n(tip),
                        Chart.n(BAR / 2),
                        Chart.n(tip),
                        Chart.n(BAR / 2),
                        Chart.n(wide - tip));
    }

    private void lane(String name, double y) {
        chart.text("label end", LEFT - 12, y + BAR / 2 + 5, name);
    }

    private void plumbs() {
        line.events().stream()
                .filter(event -> event.month() <= line.months())
                .forEach(
                        event ->
                                chart.line(
                                        "plumb",
                                        x(event.month()),
                                        TOP,
                                        x(event.month()),
                                        axis + 18));
    }

    private void calendar() {
        chart.line("axis", LEFT, axis, RIGHT, axis);
        for (Timeline.Year year : line.years()) {
            chart.line("axis", x(year.month()), axis, x(year.month()), axis + 6);
            chart.text("label", x(year.month()) + 4, axis + 18, "" + year.year());
        }
        for (Label event : events) {
            chart.circle("dot", event.at, axis + 26, 4.5);
            chart.text("strong halo", event.x, axis + 46 + event.row * ROW, event.lines.get(0));
        }
    }

    private Label note(Timeline.Bar bar) {
        double room = Math.max(120, x(Math.min(bar.to(), line.months())) - x(bar.from()));
        List<String> lines = new ArrayList<>(List.of(Chart.wrap(bar.name(), room * 1.6).get(0)));
        if (!bar.note().isEmpty()) {
            lines.add(bar.note());
        }
        double x = x(bar.from()) + 2;
        if (bar.kind() == Timeline.Kind.WAIT) {
            x = Math.max(0, x(bar.to()) - 10 - Chart.width(lines.get(0)));
        }
        return new Label(x, x, 0, lines);
    }

    private Label event(Timeline.Event event) {
        double at = x(Math.min(event.month(), line.months()));
        double wide = Chart.width(event.text());
        double left = Math.max(4, Math.min(at - (1 - side(event)) * wide, RIGHT - wide));
        return new Label(at, left, 0, List.of(event.text()));
    }

    /**
     * How much of the words stands right of the dot: more where another event is near before it.
     */
    private double side(Timeline.Event event) {
        double near = (line.months() - line.first()) / 6;
        boolean before =
                line.events().stream()
                        .anyMatch(
                                e -> e.month() < event.month() && event.month() - e.month() < near);
        boolean after =
                line.events().stream()
                        .anyMatch(
                                e -> e.month() > event.month() && e.month() - event.month() < near);
        return before == after ? 0.5 : before ? 1 : 0;
    }

    /** Each in the first row where it does not touch what stands there. */
    private static List<Label> placed(List<Label> labels, int linesOfRow) {
        List<Label> done = new ArrayList<>();
        for (Label label : labels) {
            int row = 0;
            while (crowded(label, row, done)) {
                row++;
            }
            done.add(new Label(label.at, label.x, row, label.lines));
        }
        return done;
    }

    private static boolean crowded(Label label, int row, List<Label> done) {
        return done.stream()
                .filter(other -> other.row == row)
                .anyMatch(
                        other ->
                                label.x < other.x + wide(other) + 8
                                        && other.x < label.x + wide(label) + 8);
    }

    private static double wide(Label label) {
        return label.lines.stream().mapToDouble(Chart::width).max().orElse(0);
    }

    private static int rows(List<Label> labels) {
        return labels.stream().mapToInt(l -> l.row + 1).max().orElse(0);
    }
}
