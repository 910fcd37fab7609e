package org.trellis.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Jobs or ways against each other: months until full pay to the right, pay upward, own money as the
 * area of the circle, filled where pay goes up right away. Points stand where they are; a name is
 * written where there is room for it.
 */
public final class TradeOffChart {
    /**
     * @param number its rank in the list beside the picture
     * @param ownUsd own money needed
     */
    public record Point(
            int number,
            String name,
            double months,
            double usdPerYear,
            double ownUsd,
            boolean raisedAtOnce) {}

    /**
     * @param title what one sees, in words
     * @param floor the least pay asked for, with its words
     */
    public record Frame(
            String title, String now, String axis, OptionalDouble floor, String floorWords) {}

    private record Spot(double x, double y, double radius, String number, Point point) {}

    /**
     * @param before how much of the name lies left of {@code x}
     */
    private record Place(String anchor, double before, double x, double y) {}

    private final List<Point> points;
    private final Frame frame;
    private final boolean wide;
    private final double width;
    private final double height;
    private final double left;
    private final double most;
    private final double low;
    private final double high;

    private TradeOffChart(List<Point> points, Frame frame, boolean wide) {
        this.points = points;
        this.frame = frame;
        this.wide = wide;
        this.width = wide ? 1040 : 340;
        this.height = wide ? 480 : 420;
        this.left = wide ? 64 : 48;
        this.most = Math.max(6, points.stream().mapToDouble(Point::months).max().orElse(6));
        double floor = frame.floor().orElse(Double.MAX_VALUE);
        double least = points.stream().mapToDouble(Point::usdPerYear).min().orElse(0);
        this.low = Math.floor(Math.min(least, floor) / 10000) * 10000;
        double top = points.stream().mapToDouble(Point::usdPerYear).max().orElse(low);
        this.high = Math.max(low + 20000, Math.ceil((top + 2000) / 10000) * 10000);
    }

    public static String wide(List<Point> points, Frame frame) {
        return new TradeOffChart(points, frame, true).draw();
    }

    /** For a phone: numbers only. */
    public static String narrow(List<Point> points, Frame frame) {
        return new TradeOffChart(points, frame, false).draw();
    }

    private String draw() {
        Chart chart = new Chart(width, height, wide ? "wide" : "narrow", frame.title());
        scales(chart);
        List<Spot> spots = spots();
        List<Box> taken = new ArrayList<>();
        spots.forEach(spot -> taken.add(Box.circle(spot.x, spot.y, spot.radius)));
        for (Spot spot : spots) {
            String look = spot.point.raisedAtOnce() ? "spot raised" : "spot";
            chart.circle(look, spot.x, spot.y, spot.radius);
            chart.text("rank", spot.x, spot.y + 5, spot.number);
            if (wide) {
                name(chart, spot, taken);
            }
        }
        return chart.end();
    }

    private double x(double months) {
        return left + 20 + (width - left - (wide ? 240 : 60)) * months / most;
    }

    private double y(double usd) {
        return height - 60 - (height - 90) * (usd - low) / (high - low);
    }

    private void scales(Chart chart) {
        double step = high - low > 60000 ? 20000 : 10000;
        for (double usd = low; usd <= high; usd += step) {
            chart.line("grid", left, y(usd), width - 8, y(usd));
            chart.text("label end", left - 8, y(usd) + 5, "$" + Chart.n(usd / 1000) + "k");
        }
        frame.floor()
                .ifPresent(
                        usd -> {
                            chart.line("floor", left, y(usd), width - 8, y(usd));
                            chart.text("label end halo", width - 8, y(usd) - 6, frame.floorWords());
                        });
        double months = most <= 12 ? 3 : most <= 30 ? 6 : most <= 60 ? 12 : 24;
        chart.line("axis", left, height - 48, width - 8, height - 48);
        for (double month = 0; month <= most + 0.01; month += wide ? months : months * 2) {
            chart.line("axis", x(month), height - 48, x(month), height - 42);
            String text = month == 0 ? frame.now() : Chart.n(month);
            chart.text("label mid-text", x(month), height - 28, text);
        }
        chart.text("label mid-text", (left + width) / 2, height - 6, frame.axis());
    }

    /** Points at one place share one circle, which carries all their numbers. */
    private List<Spot> spots() {
        double dearest = Math.max(1, points.stream().mapToDouble(Point::ownUsd).max().orElse(1));
        double least = wide ? 10 : 9;
        Map<String, Spot> found = new LinkedHashMap<>();
        for (Point point : points) {
            double x = x(point.months());
            double y = y(point.usdPerYear());
            double radius = Math.sqrt(least * least + 500 * point.ownUsd() / dearest);
            String place = Math.round(x / 4) + " " + Math.round(y / 4);
            Spot there = found.get(place);
            found.put(
                    place,
                    there == null
                            ? new Spot(x, y, radius, "" + point.number(), point)
                            : joined(there, point, radius));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Spot::radius).reversed())
                .toList();
    }

    private static Spot joined(Spot there, Point point, double radius) {
        String numbers = there.number + "·" + point.number();
        double room = Chart.width(numbers) / 2 + 3;
        return new Spot(
                there.x,
                there.y,
                Math.max(room, Math.max(there.radius, radius)),
                numbers,
                there.point);
    }

    /** To the right, above, below, to the left; not at all where each of these is taken. */
    private void name(Chart chart, Spot spot, List<Box> taken) {
        String name = spot.point.name();
        double wide = Chart.width(name);
        List<Place> places =
                List.of(
                        new Place("", 0, spot.x + spot.radius + 6, spot.y + 5),
                        new Place("mid-text", wide / 2, spot.x, spot.y - spot.radius - 7),
                        new Place("mid-text", wide / 2, spot.x, spot.y + spot.radius + 18),
                        new Place("end", wide, spot.x - spot.radius - 6, spot.y + 5));
        for (Place place : places) {
            Box box = Box.text(name, place.x - place.before, place.y);
            if (box.left() > left && box.right() < width && box.isFree(taken)) {
                taken.add(box);
                chart.text(place.anchor + " halo", place.x, place.y, name);
                return;
            }
        }
    }
}
