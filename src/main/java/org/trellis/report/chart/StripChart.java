package org.trellis.report.chart;

import java.util.List;

/** The reader's time limit as one bar: school, paid training, full pay. */
public final class StripChart {
    private static final double WIDTH = 190;
    private static final double HEIGHT = 18;

    private StripChart() {}

    /**
     * @param months the whole bar
     * @param name the bar in words
     */
    public static String of(List<Timeline.Bar> bars, double months, String name) {
        Chart chart = new Chart(WIDTH, HEIGHT, "strip", name);
        for (Timeline.Bar bar : bars) {
            double from = x(bar.from(), months);
            double to = x(Math.min(bar.to(), months), months);
            if (bar.from() < months && to > from) {
                chart.rect(bar.kind().look(), from, 2, Math.max(2, to - from - 1), HEIGHT - 4, 3);
            }
        }
        return chart.end();
    }

    private static double x(double month, double months) {
        return 1 + (WIDTH - 2) * Math.max(0, month) / months;
    }
}
