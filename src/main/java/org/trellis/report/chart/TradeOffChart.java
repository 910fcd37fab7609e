package org.trellis.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    private record Spot(double x, double y, double radius, List<Point> points) {
        String number() {
            return joined(each -> "" + each.number(), "·");
        }

        String name() {
            return joined(Point::name, " · ");
        }

        private String joined(Function<Point, String> what, String between) {
            return points.stream().map(what).collect(Collectors.joining(between));
        }

        NumberPlaces.Circle circle() {
            return new NumberPlaces.Circle(x, y, radius, number());
        }
    }

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
        for (Spot spot : spots) {
            String look = spot.points.get(0).raisedAtOnce() ? "spot raised" : "spot";
            chart.circle(look, spot.x, spot.y, spot.radius);
        }
        NumberPlaces numbers =
                new NumberPlaces(
                        spots.stream().map(Spot::circle).toList(),
                        new Box(left + 2, 2, width - 2, height - 52));
        List<NumberPlaces.Place> places = numbers.find();
        List<Box> taken = numbers.taken();
        for (int i = 0; i < spots.size(); i++) {
            number(chart, spots.get(i), places.get(i));
        }
        for (int i = 0; wide && i < spots.size(); i++) {
            if (places.get(i).inside()) {
                name(chart, spots.get(i), taken);
            }
        }
        return chart.end();
    }

    private static void number(Chart chart, Spot spot, NumberPlaces.Place place) {
        if (!place.inside()) {
            double far = Math.hypot(place.x() - spot.x, place.y() - spot.y);
            double part = spot.radius / far;
            chart.line(
                    "lead",
                    spot.x + (place.x() - spot.x) * part,
                    spot.y + (place.y() - spot.y) * part,
                    place.x(),
                    place.y());
        }
        String look = place.inside() ? "rank" : "rank halo";
        chart.text(look, place.x(), place.y() + 5, spot.number());
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
                            ? new Spot(x, y, radius, List.of(point))
                            : joined(there, point, radius));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Spot::radius).reversed())
                .toList();
    }

    /** As large as the dearer of them needs: the area is money, whatever the numbers. */
    private static Spot joined(Spot there, Point point, double radius) {
        List<Point> all = new ArrayList<>(there.points);
        all.add(point);
        return new Spot(there.x, there.y, Math.max(there.radius, radius), List.copyOf(all));
    }

    /** To the right, above, below, to the left; not at all where each of these is taken. */
    private void name(Chart chart, Spot spot, List<Box> taken) {
        String name = spot.name();
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
