package org.trellis.report.chart;

import java.util.ArrayList;
import java.util.List;

/** A way on a phone: time runs down; school, work and pay stand side by side. */
public final class TimelineColumn {
    private static final double WIDTH = 340;
    private static final double SCHOOL = 54;
    private static final double WORK = 84;
    private static final double BAR = 20;
    private static final double PAY = 116;
    private static final double TOP = 8;

    /** Least room between two names of jobs, units. */
    private static final double NAME = 64;

    private final Timeline line;
    private final double height;

    private TimelineColumn(Timeline line) {
        this.line = line;
        long names = line.pay().parts().stream().filter(p -> !p.name().isEmpty()).count();
        this.height = Math.max(300, 90 * names);
    }

    public static String of(Timeline line) {
        return new TimelineColumn(line).draw();
    }

    private String draw() {
        Chart chart = new Chart(WIDTH, height + 40, "narrow", line.name());
        for (Timeline.Year year : line.years()) {
            chart.line("grid", 40, y(year.month()), WIDTH, y(year.month()));
            chart.text("label", 0, y(year.month()) + 5, "" + year.year());
        }
        chart.path("payarea", area());
        chart.path("pay", path());
        bars(chart, line.school(), SCHOOL);
        bars(chart, line.work(), WORK);
        names(chart);
        chart.text("label end", SCHOOL + BAR, height + 30, line.lanes().school());
        chart.text("label", WORK, height + 30, line.lanes().work());
        chart.text("label", PAY + 40, height + 30, line.lanes().pay());
        return chart.end();
    }

    private double y(double month) {
        double first = line.first();
        return TOP + height * (month - first) / (line.months() - first);
    }

    private double x(double usd) {
        return PAY + 70 * usd / line.highestPay();
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (PayLine.Part part : line.pay().parts()) {
            if (part.from() < line.months()) {
                path.append(path.length() == 0 ? "M" : "L")
                        .append(point(part.usdPerYear(), part.from()));
                path.append("L")
                        .append(point(part.usdPerYear(), Math.min(part.to(), line.months())));
            }
        }
        return path.toString();
    }

    private String area() {
        return path() + "L" + point(0, line.months()) + "L" + point(0, 0) + "Z";
    }

    private String point(double usd, double month) {
        return Chart.n(x(usd)) + " " + Chart.n(y(month));
    }

    private void bars(Chart chart, List<Timeline.Bar> bars, double x) {
        for (Timeline.Bar bar : bars) {
            double end = Math.min(bar.to(), line.months());
            chart.rect(
                    bar.kind().look(),
                    x,
                    y(bar.from()),
                    BAR,
                    Math.max(3, y(end) - y(bar.from()) - 1),
                    4);
        }
    }

    private void names(Chart chart) {
        double free = TOP + 12;
        List<PayLine.Part> named = new ArrayList<>(line.pay().parts());
        named.removeIf(part -> part.name().isEmpty() || part.from() >= line.months());
        for (PayLine.Part part : named) {
            double x = x(part.usdPerYear()) + 8;
            double y = Math.max(free, y(part.from()) + 16);
            List<String> lines = new ArrayList<>(Chart.wrap(part.name(), WIDTH - x));
            chart.lines("strong halo", x, y, lines);
            chart.text("halo", x, y + lines.size() * (Chart.TEXT + 2), part.pay());
            free = y + Math.max(NAME, (lines.size() + 2) * (Chart.TEXT + 2));
        }
    }
}
