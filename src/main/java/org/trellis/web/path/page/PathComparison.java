package org.trellis.web.path.page;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.trellis.path.account.CareerPath;
import org.trellis.path.search.Totals;
import org.trellis.report.Words;
import org.trellis.report.chart.SparkChart;
import org.trellis.web.words.PageWords;

/** Several ways beside each other, the best of each column marked. */
public final class PathComparison {
    private static final double FIVE_YEARS = 60;
    private static final double NEVER = Double.MAX_VALUE;

    private final List<CareerPath> paths;
    private final PathWords said;
    private final PageWords phrases;
    private final Words words;
    private final PathTitles titles;
    private final LocalDate on;

    public PathComparison(
            List<CareerPath> paths,
            int horizonYears,
            LocalDate on,
            PageWords phrases,
            PathTitles titles) {
        this.paths = paths;
        this.said = new PathWords(horizonYears, phrases.words());
        this.on = on;
        this.phrases = phrases;
        this.words = phrases.words();
        this.titles = titles;
    }

    public PathWords said() {
        return said;
    }

    public PathPage.Row row(CareerPath path, boolean here, String href) {
        String how = titles.how(path);
        return new PathPage.Row(
                here,
                titles.route(path),
                href,
                here ? words.say("path.this", how) : how,
                SparkChart.of(
                        new PathTimeline(path, on, phrases).pay(), FIVE_YEARS, top(), spark(path)),
                cells(path));
    }

    /** One scale for all rows. */
    private double top() {
        return paths.stream().mapToDouble(p -> p.goalUsdPerYear().orElse(0)).max().orElse(1) * 1.1
                + 1;
    }

    private String spark(CareerPath path) {
        return words.say("path.spark", words.span(path.months()), said.raise(path));
    }

    private List<PathPage.Cell> cells(CareerPath path) {
        return List.of(
                cell("path.col.months", said.months(path), path, CareerPath::months),
                cell("path.col.usd", said.usd(path), path, CareerPath::usd),
                cell("path.col.raise", said.raise(path), path, PathComparison::raiseMonths),
                cell("path.col.earned", said.earned(path), path, p -> -earnedUsd(p)));
    }

    private PathPage.Cell cell(
            String key, String value, CareerPath path, ToDoubleFunction<CareerPath> less) {
        double own = less.applyAsDouble(path);
        boolean best =
                Math.abs(own) < NEVER
                        && paths.stream().allMatch(p -> own <= less.applyAsDouble(p) + Totals.EQUAL)
                        && paths.stream().anyMatch(p -> own < less.applyAsDouble(p) - Totals.EQUAL);
        return new PathPage.Cell(words.say(key, said.horizonYears()), value, best);
    }

    private static double raiseMonths(CareerPath path) {
        return path.firstRaiseMonths().orElse(NEVER);
    }

    private double earnedUsd(CareerPath path) {
        return path.earnedUsd(said.horizonYears()).orElse(-NEVER);
    }
}
