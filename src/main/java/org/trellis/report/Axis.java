package org.trellis.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight scale from 0 to a little over the largest value, with at most {@code ticks} + 1 round
 * marks.
 */
record Axis(double most, double step, double from, double to) {
    /**
     * @param from where 0 lies in the picture
     * @param to where the end of the scale lies
     */
    static Axis of(double largest, int ticks, double from, double to, double... steps) {
        double magnitude = 1;
        while (true) {
            for (double base : steps) {
                double step = base * magnitude;
                if (step * ticks >= largest) {
                    double most = Math.max(step, Math.ceil(largest / step) * step);
                    return new Axis(most, step, from, to);
                }
            }
            magnitude *= 10;
        }
    }

    /** Marks at whole or half years where they fit. */
    static Axis months(double largest, int ticks, double from, double to) {
        return of(largest, ticks, from, to, 1, 3, 6, 12, 24, 36, 60);
    }

    static Axis dollars(double largest, int ticks, double from, double to) {
        return of(largest, ticks, from, to, 100, 200, 250, 500);
    }

    double at(double value) {
        return from + (to - from) * value / most;
    }

    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (int i = 0; i * step <= most + step / 2; i++) {
            marks.add(i * step);
        }
        return marks;
    }
}
