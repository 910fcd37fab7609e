package org.trellis.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What a way pays, step by step, over years: the first page's example. */
public final class PayStepsChart {
    private static final double WIDTH = 500;
    private static final double HEIGHT = 240;
    private static final double GROUND = HEIGHT - 32;

    private PayStepsChart() {}

    /**
     * @param months across
     * @param name the picture in words
     * @param years so many years in words
     */
    public static String of(PayLine pay, double months, String name, IntFunction<String> years) {
        Chart chart = new Chart(WIDTH, HEIGHT, "", name);
        double top = pay.highest() * 1.02;
        chart.path("payarea", pay.area(months, m -> x(m, months), usd -> y(usd, top)));
        chart.path("pay", pay.path(months, m -> x(m, months), usd -> y(usd, top)));
        chart.line("axis", 0, GROUND, WIDTH, GROUND);
        for (int year = 0; year * 12 <= months; year++) {
            chart.line("axis", x(year * 12, months), GROUND, x(year * 12, months), GROUND + 6);
            if (year > 0 && year * 12 < months) {
                chart.text("label mid-text", x(year * 12, months), GROUND + 22, years.apply(year));
            }
        }
        names(chart, pay, months, top);
        return chart.end();
    }

    private static double x(double month, double months) {
        return 2 + (WIDTH - 4) * Math.max(0, Math.min(month, months)) / months;
    }

    private static double y(double usd, double top) {
        return GROUND - (GROUND - 8) * usd / top;
    }

    /** Under the line where there is room, never over each other. */
    private static void names(Chart chart, PayLine pay, double months, double top) {
        List<Box> taken = new ArrayList<>();
        for (PayLine.Part part : pay.parts()) {
            if (part.name().isEmpty() || part.from() >= months) {
                continue;
            }
            List<String> lines =
                    new ArrayList<>(
                            Chart.wrap(
                                    part.name(),
                                    Math.min(190, WIDTH - x(part.from(), months) - 10)));
            double x = x(part.from(), months) + 10;
            double y = y(part.usdPerYear(), top) + 22;
            Box box = new Box(x, y - Chart.TEXT, x + 170, y + lines.size() * (Chart.TEXT + 2));
            if (box.isFree(taken) && box.bottom() < GROUND) {
                taken.add(box);
                chart.lines("strong", x, y, lines);
                chart.text("", x, y + lines.size() * (Chart.TEXT + 2), part.pay());
            }
        }
    }
}
