package org.trellis.web.path;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trellis.model.Catalog;
import org.trellis.model.Job;
import org.trellis.path.CareerPath;
import org.trellis.path.PathAnswer;
import org.trellis.report.Words;
import org.trellis.web.words.PageWords;

/** Puts whole ways into words. */
final class Ways {
    private final PageWords phrases;
    private final Words words;
    private final Asked asked;
    private final PathAnswer answer;
    private final Steps steps;
    private final PathPictures pictures;

    Ways(
            Catalog catalog,
            PageWords phrases,
            Asked asked,
            PathAnswer answer,
            PathPictures pictures) {
        this.pictures = pictures;
        this.phrases = phrases;
        this.words = phrases.words();
        this.asked = asked;
        this.answer = answer;
        this.steps = new Steps(catalog, phrases, answer.query());
    }

    PathPage.Way best(int place) {
        return way(answer.best().get(place), "way-" + (place + 1), place + 1);
    }

    /** The k best by the criterion asked for. */
    PathPage.Best chosen() {
        List<CareerPath> paths = answer.kBest();
        String title =
                paths.isEmpty()
                        ? ""
                        : words.say(
                                "report.path.kbest",
                                paths.size(),
                                words.name(answer.query().by()));
        return new PathPage.Best(
                title,
                IntStream.range(0, paths.size())
                        .mapToObj(i -> way(paths.get(i), "best-" + (i + 1), i + 1))
                        .toList());
    }

    private PathPage.Way way(CareerPath path, String id, int number) {
        return new PathPage.Way(
                id,
                words.say("path.way", number, words.months(path.months()), usd(path)),
                route(path.jobs()),
                words.months(path.months()),
                usd(path),
                words.count("report.moves", path.moves()),
                lowest(path),
                words.hours(path.hours()),
                good(path),
                asked.href() + "&way=" + number + "#map",
                pictures.timeline(path, answer, id + "-line", words),
                path.steps().stream().map(steps::words).toList(),
                path.equals().stream().map(this::route).toList());
    }

    private String usd(CareerPath path) {
        return Steps.usd(path.usd(), path.usdAtLeast(), words);
    }

    private String lowest(CareerPath path) {
        return path.lowestWageUsdPerYear() > 0
                ? words.money(path.lowestWageUsdPerYear())
                : words.say("report.pay.unknown");
    }

    /** What no other shown way is better in, of time, cost and lowest pay. */
    private String good(CareerPath path) {
        List<String> good = new ArrayList<>();
        List<CareerPath> all = answer.best();
        if (all.size() < 2) {
            return "";
        }
        if (all.stream().allMatch(p -> path.months() <= p.months())) {
            good.add(words.say("path.good.months"));
        }
        if (all.stream().allMatch(p -> path.usd() <= p.usd())) {
            good.add(words.say("path.good.usd"));
        }
        if (all.stream().allMatch(p -> path.lowestWageUsdPerYear() >= p.lowestWageUsdPerYear())) {
            good.add(words.say("path.good.wage"));
        }
        if (all.stream().allMatch(p -> path.moves() <= p.moves())) {
            good.add(words.say("path.good.moves"));
        }
        return words.list(good);
    }

    String totals(CareerPath path) {
        return words.say(
                "path.totals",
                words.months(path.months()),
                usd(path),
                words.count("report.moves", path.moves()),
                lowest(path));
    }

    String route(List<Job.Id> jobs) {
        return jobs.stream().map(phrases::title).collect(Collectors.joining(" → "));
    }
}
