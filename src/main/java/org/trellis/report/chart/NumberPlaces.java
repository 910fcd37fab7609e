package org.trellis.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the numbers of circles stand: inside its own where no circle that is drawn later covers it,
 * else as near as there is room, with a line to its circle. The circles stay where they are.
 */
final class NumberPlaces {
    private static final double TALL = 14;
    private static final double DIGIT = 9;
    private static final double FARTHEST = 160;
    private static final double STEP = 4;
    private static final int DIRECTIONS = 24;

    record Circle(double x, double y, double radius, String number) {}

    /**
     * @param x middle of the number
     * @param y middle of the number
     */
    record Place(double x, double y, boolean inside) {}

    private final List<Circle> circles;
    private final Box field;
    private final List<Box> taken = new ArrayList<>();

    /**
     * @param circles in the order in which they are drawn
     * @param field where numbers may stand
     */
    NumberPlaces(List<Circle> circles, Box field) {
        this.circles = circles;
        this.field = field;
    }

    /** One place for each circle, in their order; those that need no line first take theirs. */
    List<Place> find() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < circles.size(); i++) {
            Circle circle = circles.get(i);
            Box box = box(circle, circle.x, circle.y);
            boolean inside = fits(circle) && isFree(box, i + 1) && box.isClear(taken);
            if (inside) {
                taken.add(box);
            }
            places.add(inside ? new Place(circle.x, circle.y, true) : null);
        }
        for (int i = 0; i < circles.size(); i++) {
            if (places.get(i) == null) {
                places.set(i, beside(circles.get(i)));
            }
        }
        return places;
    }

    /** Numbers and circles, so that names keep clear of them. */
    List<Box> taken() {
        List<Box> all = new ArrayList<>(taken);
        circles.forEach(each -> all.add(Box.circle(each.x, each.y, each.radius)));
        return all;
    }

    static double width(String number) {
        return number.length() * DIGIT;
    }

    private static boolean fits(Circle circle) {
        return width(circle.number) <= 2 * circle.radius;
    }

    private static Box box(Circle circle, double x, double y) {
        double half = width(circle.number) / 2;
        return new Box(x - half, y - TALL / 2, x + half, y + TALL / 2);
    }

    private Place beside(Circle circle) {
        for (double far = circle.radius + TALL / 2; far < FARTHEST; far += STEP) {
            Optional<Place> place = around(circle, far);
            if (place.isPresent()) {
                return place.get();
            }
        }
        return new Place(circle.x, circle.y, true);
    }

    private Optional<Place> around(Circle circle, double far) {
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / DIRECTIONS;
            double x = circle.x + (far + width(circle.number) / 4) * Math.cos(angle);
            double y = circle.y - far * Math.sin(angle);
            Box box = box(circle, x, y);
            if (isInField(box) && isFree(box, 0) && box.isFree(taken)) {
                taken.add(box);
                return Optional.of(new Place(x, y, false));
            }
        }
        return Optional.empty();
    }

    private boolean isInField(Box box) {
        return box.left() >= field.left()
                && box.right() <= field.right()
                && box.top() >= field.top()
                && box.bottom() <= field.bottom();
    }

    /** Whether no circle from {@code first} on reaches into it. */
    private boolean isFree(Box box, int first) {
        return circles.stream().skip(first).noneMatch(each -> reaches(each, box));
    }

    private static boolean reaches(Circle circle, Box box) {
        double x = Math.max(box.left(), Math.min(circle.x, box.right()));
        double y = Math.max(box.top(), Math.min(circle.y, box.bottom()));
        return Math.hypot(circle.x - x, circle.y - y) < circle.radius + 1;
    }
}
