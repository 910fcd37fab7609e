package org.trellis.web.home;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.JobHolder;
import org.trellis.path.Choices;
import org.trellis.path.PathAnswer;
import org.trellis.path.PathQuery;
import org.trellis.path.Paths;
import org.trellis.path.account.CareerPath;
import org.trellis.report.LocalPay;
import org.trellis.report.Words;
import org.trellis.report.chart.PayStepsChart;
import org.trellis.web.path.page.PathTimeline;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** One way worked out from the data, to show on the first page what an answer looks like. */
@Singleton
final class HomeExample {
    private static final Job.Id FROM = new Job.Id("nursing-long-term-care", "cna");
    private static final Job.Id TO = new Job.Id("nursing-long-term-care", "rn-adn");

    /**
     * @param picture empty where the ladders that were read have no such jobs
     * @param whose pay it shows
     */
    public record Picture(String picture, String words, String href, String whose) {
        static final Picture NONE = new Picture("", "", "", "");
    }

    /** The way that is shown, the same in every language, and its number among all. */
    private record Way(CareerPath path, int number) {}

    private final Catalog catalog;
    private final Paths paths;
    private final Map<LocalDate, Optional<Way>> ways = new ConcurrentHashMap<>();
    private final Map<String, Picture> made = new ConcurrentHashMap<>();

    HomeExample(Catalog catalog, Paths paths) {
        this.catalog = catalog;
        this.paths = paths;
    }

    /** Made once a language and day; the way is searched for once a day. */
    Picture of(Words words) {
        LocalDate today = LocalDate.now();
        made.keySet().removeIf(key -> !key.endsWith(today.toString()));
        ways.keySet().removeIf(day -> !day.equals(today));
        return made.computeIfAbsent(words.lang() + today, key -> make(today, words));
    }

    private Picture make(LocalDate today, Words words) {
        return ways.computeIfAbsent(today, this::find)
                .map(way -> shown(way, today, words))
                .orElse(Picture.NONE);
    }

    private Optional<Way> find(LocalDate today) {
        if (catalog.findJob(FROM).isEmpty() || catalog.findJob(TO).isEmpty()) {
            return Optional.empty();
        }
        PathAnswer answer = paths.find(PathQuery.of(JobHolder.at(FROM), TO, today));
        Choices choices = Choices.of(answer, paths, catalog.assumptions());
        return choices.shown().stream()
                .min(
                        Comparator.comparing((CareerPath p) -> p.moves() < 2)
                                .thenComparing(p -> choices.shown().indexOf(p)))
                .map(path -> new Way(path, choices.all().indexOf(path) + 1));
    }

    private Picture shown(Way found, LocalDate today, Words words) {
        CareerPath path = found.path();
        PageWords phrases = new PageWords(catalog, words);
        PathTimeline timeline = new PathTimeline(path, today, phrases);
        String way =
                words.say(
                        "home.example.way",
                        phrases.title(FROM),
                        phrases.title(TO),
                        words.span(path.months()));
        String picture =
                PayStepsChart.of(
                        timeline.pay(),
                        Math.max(60, path.months() + 12),
                        way,
                        year -> words.say("report.years", year));
        return new Picture(
                picture,
                words.say("home.example", way),
                Links.paths(TO)
                        + "&from="
                        + Links.encoded(FROM.toString())
                        + "&path="
                        + found.number(),
                new LocalPay(catalog, words).place());
    }
}
