package org.trellis.report.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.trellis.report.Words;

/**
 * Steps over the calendar, a bar each from its first day to its last, in their order. The name
 * stands above its bar, whole, so that it is read on a phone too.
 */
public final class GanttChart {
    private static final double WIDE = 1040;
    private static final double NARROW = 340;
    private static final double SIDE = 6;
    private static final double TOP = 10;
    private static final double ROW = 50;
    private static final double LINE = 17;
    private static final double BAR = 18;
    private static final double TICK = 110;
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120};

    /**
     * @param course hatched like school; else solid
     */
    public record Bar(String name, LocalDate start, LocalDate end, boolean course) {}

    private final List<Bar> bars;
    private final LocalDate from;
    private final LocalDate to;
    private final Words words;
    private final double width;
    private final Chart chart;

    private GanttChart(List<Bar> bars, Words words, double width, String look, String name) {
        this.bars = bars;
        this.words = words;
        this.width = width;
        from = bars.stream().map(Bar::start).min(LocalDate::compareTo).orElseThrow();
        to = bars.stream().map(Bar::end).max(LocalDate::compareTo).orElseThrow().plusDays(1);
        chart = new Chart(width, bottom() + 26, look, name);
    }

    /**
     * @param bars at least one
     * @param name what one sees, for who does not see it
     */
    public static String wide(List<Bar> bars, String name, Words words) {
        return new GanttChart(bars, words, WIDE, "wide", name).draw();
    }

    public static String narrow(List<Bar> bars, String name, Words words) {
        return new GanttChart(bars, words, NARROW, "narrow", name).draw();
    }

    private double bottom() {
        return TOP + bars.stream().mapToDouble(this::height).sum() + 4;
    }

    private List<String> lines(Bar bar) {
        return Chart.wrap(bar.name(), width - 2 * SIDE);
    }

    private double height(Bar bar) {
        return ROW + (lines(bar).size() - 1) * LINE;
    }

    private double x(LocalDate day) {
        double days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return SIDE + (width - 2 * SIDE) * ChronoUnit.DAYS.between(from, day) / days;
    }

    private String draw() {
        ticks();
        double y = TOP;
        for (Bar bar : bars) {
            double left = x(bar.start());
            double right = x(bar.end().plusDays(1));
            List<String> lines = lines(bar);
            double widest = lines.stream().mapToDouble(Chart::width).max().orElse(0);
            double text = Math.max(SIDE, Math.min(left, width - SIDE - widest));
            for (int i = 0; i < lines.size(); i++) {
                chart.text("halo", text, y + Chart.TEXT + i * LINE, lines.get(i));
            }
            String look = bar.course() ? "school" : "work";
            chart.rect(look, left, y + height(bar) - 28, Math.max(3, right - left), BAR, 3);
            y += height(bar);
        }
        chart.line("axis", SIDE, bottom(), width - SIDE, bottom());
        return chart.end();
    }

    /** The first days of months, as close together as their names have room. */
    private void ticks() {
        int step = step();
        LocalDate month = from.withDayOfMonth(1).plusMonths(1);
        double free = Double.NEGATIVE_INFINITY;
        while (month.isBefore(to)) {
            boolean due = (month.getYear() * 12 + month.getMonthValue() - 1) % step == 0;
            String name = words.month(month);
            double left = x(month) + 4;
            if (due && left >= free && left + Chart.width(name) <= width) {
                chart.line("grid", x(month), TOP, x(month), bottom() + 6);
                chart.text("label", left, bottom() + 20, name);
                free = left + Chart.width(name) + 8;
            }
            month = month.plusMonths(1);
        }
    }

    private int step() {
        double months = Math.max(1, ChronoUnit.DAYS.between(from, to) / 30.4);
        double room = (width - 2 * SIDE) / months;
        for (int step : STEPS) {
            if (step * room >= TICK) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
