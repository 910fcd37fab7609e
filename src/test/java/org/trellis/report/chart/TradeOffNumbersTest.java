package org.trellis.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trellis.report.chart.TradeOffChart.Point;

/** In a crowd of jobs each number can be read, and no circle leaves its place for that. */
class TradeOffNumbersTest {
    private static final TradeOffChart.Frame FRAME =
            new TradeOffChart.Frame("t", "now", "months", OptionalDouble.empty(), "");
    private static final String AT = "x=\"([0-9.]+)\" y=\"([0-9.]+)\">([0-9·]+)<";

    private record Mark(double x, double y, double radius, String number) {
        double half() {
            return NumberPlaces.width(number) / 2;
        }

        boolean isCrossedBy(Mark circle) {
            double dx = Math.max(0, Math.abs(circle.x - x) - half());
            double dy = Math.max(0, Math.abs(circle.y - y) - 7);
            return Math.hypot(dx, dy) < circle.radius;
        }

        boolean covers(Mark other) {
            return Math.abs(x - other.x) < half() + other.half() && Math.abs(y - other.y) < 14;
        }
    }

    @Test
    void noNumberIsCovered() {
        for (int seed = 0; seed < 40; seed++) {
            List<Point> points = crowd(new Random(seed), 32);
            check(TradeOffChart.wide(points, FRAME), seed + " wide");
            check(TradeOffChart.narrow(points, FRAME), seed + " narrow");
        }
    }

    private static void check(String svg, String which) {
        List<Mark> circles = circles(svg);
        List<Mark> numbers = numbers(svg);
        assertEquals(circles.size(), numbers.size(), which);
        long all = numbers.stream().flatMap(n -> Arrays.stream(n.number().split("·"))).count();
        assertEquals(32, all, which);
        for (int i = 0; i < numbers.size(); i++) {
            Mark number = numbers.get(i);
            boolean inside = number.x() == circles.get(i).x();
            for (int c = inside ? i + 1 : 0; c < circles.size(); c++) {
                assertTrue(!number.isCrossedBy(circles.get(c)), which + ": " + number);
            }
            for (int n = i + 1; n < numbers.size(); n++) {
                assertTrue(!number.covers(numbers.get(n)), which + ": " + numbers.get(n));
            }
        }
    }

    /** The area of a circle is money; a second number on it costs nothing. */
    @Test
    void aSharedCircleIsNoLarger() {
        Point first = new Point(1, "A", 24, 60000, 0, false);
        Point same = new Point(123, "B", 24, 60000, 0, false);
        Point far = new Point(3, "C", 6, 90000, 9000, false);
        String alone = TradeOffChart.wide(List.of(first, far), FRAME);
        String shared = TradeOffChart.wide(List.of(first, same, far), FRAME);
        assertEquals(circles(alone), circles(shared));
        assertTrue(shared.contains(">1·123<") && shared.contains("class=\"lead\""), shared);
    }

    @Test
    void aSharedCircleIsCalledByBothNames() {
        Point first = new Point(1, "Nurse", 24, 60000, 9000, false);
        Point same = new Point(2, "Welder", 24, 60000, 9000, false);
        String svg = TradeOffChart.wide(List.of(first, same), FRAME);
        assertTrue(svg.contains(">Nurse · Welder<"), svg);
    }

    private static List<Point> crowd(Random random, int count) {
        List<Point> points = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            double months = Math.abs(random.nextGaussian()) * 8;
            double pay = 60000 + random.nextGaussian() * 9000;
            double own = random.nextInt(4) == 0 ? random.nextInt(40000) : random.nextInt(2000);
            points.add(new Point(i, "Job " + i, months, pay, own, random.nextBoolean()));
        }
        return points;
    }

    private static List<Mark> circles(String svg) {
        Matcher at =
                Pattern.compile("cx=\"([0-9.]+)\" cy=\"([0-9.]+)\" r=\"([0-9.]+)\"").matcher(svg);
        List<Mark> found = new ArrayList<>();
        while (at.find()) {
            found.add(new Mark(of(at, 1), of(at, 2), of(at, 3), ""));
        }
        return found;
    }

    private static List<Mark> numbers(String svg) {
        Matcher at = Pattern.compile("class=\"rank[^\"]*\" " + AT).matcher(svg);
        List<Mark> found = new ArrayList<>();
        while (at.find()) {
            found.add(new Mark(of(at, 1), of(at, 2) - 5, 0, at.group(3)));
        }
        return found;
    }

    private static double of(Matcher at, int group) {
        return Double.parseDouble(at.group(group));
    }
}
