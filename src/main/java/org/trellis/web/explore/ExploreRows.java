package org.trellis.web.explore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.model.Job;
import org.trellis.model.person.Person;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.path.explore.Explored;
import org.trellis.path.terrain.Pay;
import org.trellis.report.Words;
import org.trellis.report.chart.StripChart;
import org.trellis.report.chart.TradeOffChart;
import org.trellis.report.path.CountryWords;
import org.trellis.report.path.FieldNote;
import org.trellis.web.path.page.PathTimeline;
import org.trellis.web.path.page.PathWords;
import org.trellis.web.words.Entrance;
import org.trellis.web.words.PageWords;

/** One row of the list for each job, and its point in the picture. */
final class ExploreRows {
    /** Months at less pay that a list has room to say; the page of the way tells shorter ones. */
    private static final double LONG = 3;

    private final PageWords phrases;
    private final Words words;
    private final ExploreRequest request;
    private final PathWords said;
    private final double stripMonths;

    ExploreRows(PageWords phrases, ExploreRequest request, int horizonYears, double stripMonths) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.request = request;
        this.said = new PathWords(horizonYears, words);
        this.stripMonths = stripMonths;
    }

    ExplorePage.Row row(int rank, Explored.Reached reached) {
        CareerPath path = reached.best();
        return new ExplorePage.Row(
                rank,
                phrases.title(reached.job().id()),
                request.way(reached.job().id()),
                how(reached),
                strip(path),
                said.months(path),
                said.usd(path),
                said.raise(path),
                path.goalUsdPerYear().isPresent()
                        ? pay(reached.job(), path.goalUsdPerYear().getAsDouble())
                        : words.say("report.pay.unknown"),
                said.earned(path));
    }

    private String pay(Job job, double usd) {
        return phrases.local().amount(job, usd);
    }

    /** How one gets in, and what the region says of the job. */
    private String how(Explored.Reached reached) {
        Person person = request.limits().person();
        List<String> said = phrases.local().marks(reached.job(), person.residence());
        Stream<String> again = FieldNote.of(reached.best(), "explore.how.again", words).stream();
        Stream<String> less = less(reached.best()).stream();
        return Stream.of(Stream.of(entrance(reached)), less, again, said.stream())
                .flatMap(each -> each)
                .collect(Collectors.joining(" · "));
    }

    /** How long the pay on the way is below today's. */
    private Optional<String> less(CareerPath path) {
        return path.dip(phrases.share("first_raise_share"))
                .filter(dip -> dip.months() >= LONG)
                .map(dip -> words.say("explore.how.less", words.span(dip.months())));
    }

    private String entrance(Explored.Reached reached) {
        String entrance = Entrance.of(reached.best(), phrases);
        String door =
                CountryWords.isInferred(reached.best())
                        ? words.say("explore.how.inferred", entrance)
                        : entrance;
        return reached.few() && reached.openingsPerYear().isPresent()
                ? words.say(
                        "explore.few.how",
                        door,
                        words.number(reached.openingsPerYear().getAsDouble()))
                : door;
    }

    private String strip(CareerPath path) {
        double training = 0;
        for (Step step : path.steps()) {
            training +=
                    step.times().pay().stream().filter(Pay::hired).mapToDouble(Pay::months).sum();
        }
        String name =
                words.say(
                        "explore.strip",
                        words.span(path.months() - training),
                        words.span(training));
        return StripChart.of(
                new PathTimeline(path, request.query().traveler().on(), phrases).strip(stripMonths),
                stripMonths,
                name);
    }

    List<TradeOffChart.Point> points(List<Explored.Reached> shown) {
        return IntStream.range(0, shown.size())
                .filter(i -> shown.get(i).best().goalUsdPerYear().isPresent())
                .mapToObj(i -> point(i + 1, shown.get(i)))
                .toList();
    }

    private TradeOffChart.Point point(int rank, Explored.Reached reached) {
        CareerPath path = reached.best();
        return new TradeOffChart.Point(
                rank,
                phrases.title(reached.job().id()),
                path.months(),
                path.goalUsdPerYear().getAsDouble(),
                path.usd(),
                path.raisesAtOnce());
    }
}
