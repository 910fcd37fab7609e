package org.trellis.report.chart;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Pay over time, as steps.
 *
 * @param parts one after the other, without gaps
 */
public record PayLine(List<Part> parts) {
    /**
     * @param from in months from the start of the way
     * @param usdPerYear 0 where nothing is paid or the pay is not known
     * @param name of the job that pays it, empty where it is the same as before
     */
    public record Part(double from, double to, double usdPerYear, String name, String pay) {}

    public PayLine {
        parts = List.copyOf(parts);
    }

    double highest() {
        return parts.stream().mapToDouble(Part::usdPerYear).max().orElse(0);
    }

    /** The line across, up to {@code last} months. */
    String path(double last, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        StringBuilder path = new StringBuilder();
        for (Part part : parts) {
            if (part.from < last) {
                double end = Math.min(part.to, last);
                path.append(path.length() == 0 ? "M" : "L");
                path.append(point(x, part.from, y, part.usdPerYear)).append('L');
                path.append(point(x, end, y, part.usdPerYear));
            }
        }
        return path.toString();
    }

    /** The area between the line and no pay at all. */
    String area(double last, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        double end = Math.min(last, parts.get(parts.size() - 1).to);
        return path(last, x, y)
                + "L"
                + point(x, end, y, 0)
                + "L"
                + point(x, parts.get(0).from, y, 0)
                + "Z";
    }

    private static String point(
            DoubleUnaryOperator x, double month, DoubleUnaryOperator y, double usd) {
        return Chart.n(x.applyAsDouble(month)) + " " + Chart.n(y.applyAsDouble(usd));
    }
}
