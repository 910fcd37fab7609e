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

    private boolean touches(Box other, double room) {
        return left - room < other.right
                && other.left - room < right
                && top - room < other.bottom
                && other.top - room < bottom;
    }

    /** Whether it lies on none of them, if close to some. */
    boolean isClear(List<Box> taken) {
        return taken.stream().noneMatch(other -> touches(other, 0));
    }

    boolean isFree(List<Box> taken) {
        return taken.stream().noneMatch(other -> touches(other, CLEAR));
    }
}
