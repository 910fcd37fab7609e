package org.trellis.report.drawing;

/**
 * A straight scale with at most {@code ticks} + 1 round marks. It starts at 0, or at a round mark
 * below the least value where that leaves out more than a third of it.
 *
 * @param from where {@code least} lies in the picture
 * @param to where {@code most} lies
 */
public record Axis(double least, double most, double step, double from, double to) {
    private static Axis of(
            double least, double largest, int ticks, double from, double to, double... steps) {
        double near = least > largest * 0.4 ? least - (largest - least) * 0.3 : 0;
        double magnitude = 1;
        while (true) {
            for (double base : steps) {
                double step = base * magnitude;
                double low = Math.max(0, Math.floor(near / step) * step);
                if (low + step * ticks >= largest) {
                    double most = Math.max(low + step, Math.ceil(largest / step) * step);
                    return new Axis(low, most, step, from, to);
                }
            }
            magnitude *= 10;
        }
    }

    /** Marks at quarters, half or whole years where they fit. */
    static Axis months(double least, double largest, int ticks, double from, double to) {
        return of(least, largest, ticks, from, to, 1, 3, 6, 12, 24, 36, 60);
    }

    double at(double value) {
        return from + (to - from) * (value - least) / (most - least);
    }
}
