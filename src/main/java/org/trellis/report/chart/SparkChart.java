package org.trellis.report.chart;

/** The pay line alone, for a row of a table: five years, from no dollars to $100,000 or more. */
public final class SparkChart {
    private static final double WIDTH = 180;
    private static final double HEIGHT = 40;

    private SparkChart() {}

    /**
     * @param months across, the same for each row
     * @param most US dollars a year at the top, the same for each row
     * @param name the line in words
     */
    public static String of(PayLine pay, double months, double most, String name) {
        Chart chart = new Chart(WIDTH, HEIGHT, "spark", name);
        chart.path("payarea", pay.area(months, month -> x(month, months), usd -> y(usd, most)));
        chart.path("pay", pay.path(months, month -> x(month, months), usd -> y(usd, most)));
        return chart.end();
    }

    private static double x(double month, double months) {
        return 2 + (WIDTH - 4) * Math.max(0, Math.min(month, months)) / months;
    }

    private static double y(double usd, double most) {
        return HEIGHT - 2 - (HEIGHT - 6) * Math.min(usd, most) / most;
    }
}
