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

    private final Catalog catalog;
    private final Paths paths;
    private final Map<String, Picture> made = new ConcurrentHashMap<>();

    HomeExample(Catalog catalog, Paths paths) {
        this.catalog = catalog;
        this.paths = paths;
    }

    /** Made once a language and day. */
    Picture of(Words words) {
        LocalDate today = LocalDate.now();
        made.keySet().removeIf(key -> !key.endsWith(today.toString()));
        return made.computeIfAbsent(words.lang() + today, key -> make(words, today));
    }

    private Picture make(Words words, LocalDate today) {
        if (catalog.findJob(FROM).isEmpty() || catalog.findJob(TO).isEmpty()) {
            return Picture.NONE;
        }
        PathAnswer answer = paths.find(PathQuery.of(JobHolder.at(FROM), TO, today));
        Choices choices = Choices.of(answer, paths, catalog.assumptions());
        Optional<CareerPath> best =
                choices.shown().stream()
                        .min(
                                Comparator.comparing((CareerPath p) -> p.moves() < 2)
                                        .thenComparing(p -> choices.shown().indexOf(p)));
        return best.map(path -> shown(path, choices, today, words)).orElse(Picture.NONE);
    }

    private Picture shown(CareerPath path, Choices choices, LocalDate today, Words words) {
        PageWords phrases = new PageWords(catalog, words);
        PathTimeline timeline = new PathTimeline(path, today, phrases);
        String way =
                words.say(
                        "home.example.way",
                        phrases.title(FROM),
                        phrases.title(TO),
                        words.span(path.months()));
        String picture = PayStepsChart.of(timeline.pay(), Math.max(60, path.months() + 12), way);
        int number = choices.all().indexOf(path) + 1;
        return new Picture(
                picture,
                words.say("home.example", way),
                Links.paths(TO) + "&from=" + Links.encoded(FROM.toString()) + "&path=" + number,
                new LocalPay(catalog, words).place());
    }
}
