package org.trellis.report.chart;

/**
 * What a job pays: tenth to ninetieth percentile as a line, the middle half as a bar, the median.
 */
public final class PayBarChart {
    private static final double WIDTH = 460;
    private static final double LEFT = 60;
    private static final double RIGHT = WIDTH - 60;
    private static final double MIDDLE = 52;

    private PayBarChart() {}

    /** US dollars a year; the labels are the same figures as they are read. */
    public record Pay(double p10, double p25, double median, double p75, double p90) {}

    public record Labels(
            String p10, String p25, String median, String p75, String p90, String half) {}

    public static String of(Pay pay, Labels labels, String name) {
        Chart chart = new Chart(WIDTH, 96, "pay-bar", name);
        double low = x(pay, pay.p10);
        double high = x(pay, pay.p90);
        chart.line("range", low, MIDDLE, high, MIDDLE);
        chart.line("range", low, MIDDLE - 6, low, MIDDLE + 6);
        chart.line("range", high, MIDDLE - 6, high, MIDDLE + 6);
        double quarter = x(pay, pay.p25);
        chart.rect("half", quarter, MIDDLE - 12, x(pay, pay.p75) - quarter, 24, 4);
        double median = x(pay, pay.median);
        chart.line("median", median, MIDDLE - 18, median, MIDDLE + 18);
        chart.text("strong mid-text", median, 18, labels.median);
        chart.text("label mid-text", low, MIDDLE - 16, labels.p10);
        chart.text("label mid-text", high, MIDDLE - 16, labels.p90);
        chart.text("label end", Math.max(quarter + 20, 100), 90, labels.p25);
        chart.text("label mid-text between", (quarter + x(pay, pay.p75)) / 2, 90, labels.half);
        chart.text("label", Math.min(x(pay, pay.p75) - 20, WIDTH - 100), 90, labels.p75);
        return chart.end();
    }

    private static double x(Pay pay, double usd) {
        double span = Math.max(1, pay.p90 - pay.p10);
        return LEFT + (RIGHT - LEFT) * (usd - pay.p10) / span;
    }
}
