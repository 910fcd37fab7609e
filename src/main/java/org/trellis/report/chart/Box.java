package org.trellis.report.chart;

import java.util.List;

/** The place that a text or a mark takes up in a picture. */
record Box(double left, double top, double right, double bottom) {
    /** Room between two things, units. */
    private static final double CLEAR = 4;

    /** Of a text whose baseline starts at {@code x}, {@code y}. */
    static Box text(String text, double x, double y) {
        return new Box(x, y - Chart.TEXT, x + Chart.width(text), y + 4);
    }

    static Box circle(double x, double y, double radius) {
        return new Box(x - radius, y - radius, x + radius, y + radius);
    }

    boolean touches(Box other) {
        return left - CLEAR < other.right
                && other.left - CLEAR < right
                && top - CLEAR < other.bottom
                && other.top - CLEAR < bottom;
    }

    boolean isFree(List<Box> taken) {
        return taken.stream().noneMatch(this::touches);
    }
}
