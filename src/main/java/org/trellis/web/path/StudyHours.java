package org.trellis.web.path;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.PathQuery;
import org.trellis.path.Paths;
import org.trellis.path.account.CareerPath;
import org.trellis.path.step.Mode;
import org.trellis.report.Words;
import org.trellis.web.path.page.PathPage;

/** How long the same way takes with other hours a week: every choice is worked out. */
final class StudyHours {
    private static final List<Double> CHOICES = List.of(10.0, 15.0, 20.0, 30.0);

    private final Paths paths;
    private final Catalog catalog;

    StudyHours(Paths paths, Catalog catalog) {
        this.paths = paths;
        this.catalog = catalog;
    }

    PathPage.Hours tiles(PathQuery query, CareerPath path, PathAddress address, Words words) {
        double own =
                query.person()
                        .learningHoursPerWeek()
                        .orElseGet(
                                () -> catalog.assumptions().get("default_learning_hours_per_week"));
        TreeSet<Double> choices = new TreeSet<>(CHOICES);
        if (choices.add(own)) {
            choices.remove(nearest(own));
        }
        List<PathPage.Tile> tiles =
                choices.stream().map(hours -> tile(query, path, hours, own, words)).toList();
        boolean alike = tiles.stream().map(PathPage.Tile::result).distinct().count() == 1;
        return new PathPage.Hours(
                alike ? words.say(fixed(path)) : total(path, tiles, words),
                address
                        .without(
                                alike
                                        ? Set.of("full_time", "way")
                                        : Set.of("hours", "full_time", "way"))
                        .values()
                        .entrySet()
                        .stream()
                        .map(each -> new PathPage.Kept(each.getKey(), each.getValue()))
                        .toList(),
                alike ? List.of() : tiles,
                query.person().fullTime().allowed());
    }

    /** Why the time does not hang on the hours of study. */
    private static String fixed(CareerPath path) {
        boolean paid =
                path.steps().stream()
                        .allMatch(
                                step ->
                                        step.mode() == Mode.APPRENTICESHIP
                                                || step.learning().onTheJob());
        return paid ? "path.hours.paid" : "path.hours.alike";
    }

    /** How much study there is, and why some hours a week lead nowhere. */
    private static String total(CareerPath path, List<PathPage.Tile> tiles, Words words) {
        String total = words.say("path.hours.total", words.hours(path.hours()));
        String none = words.say("path.hours.none");
        return tiles.stream().anyMatch(tile -> tile.result().equals(none))
                ? total + " " + words.say("path.hours.none.note")
                : total;
    }

    private static double nearest(double own) {
        return CHOICES.stream()
                .min(Comparator.comparing(each -> Math.abs(each - own)))
                .orElseThrow();
    }

    private PathPage.Tile tile(
            PathQuery query, CareerPath path, double hours, double own, Words words) {
        String result =
                (hours == own ? Optional.of(path) : paths.again(query.studying(hours), path))
                        .map(found -> words.span(found.months()))
                        .orElseGet(() -> words.say("path.hours.none"));
        String number = words.number(hours);
        return new PathPage.Tile(
                number.replace(",", ""), words.count("report.hours", hours), result, hours == own);
    }
}
