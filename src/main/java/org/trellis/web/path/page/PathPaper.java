package org.trellis.web.path.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Earned;
import org.trellis.path.account.Step;
import org.trellis.path.step.Mode;
import org.trellis.report.Words;
import org.trellis.report.path.CountryWords;
import org.trellis.web.words.PageWords;

/** The one page to print: for whom, what when, what it costs, who can help. */
public final class PathPaper {
    private final PageWords phrases;
    private final Words words;
    private final CountryWords country;

    public PathPaper(PageWords phrases, Catalog catalog) {
        this.country = new CountryWords(catalog, phrases.words());
        this.phrases = phrases;
        this.words = phrases.words();
    }

    /**
     * @param start the day on which the way begins
     */
    public PathPage.Paper of(CareerPath path, Person person, LocalDate on, LocalDate start) {
        List<PathPage.Cost> costs = costs(path);
        return new PathPage.Paper(
                prepared(person, on),
                dates(path, start),
                costs,
                words.say(hasEstimates(costs) ? "path.paper.aid" : "path.paper.aid.plain"),
                List.of(finder("center"), finder("apprenticeship")),
                caution(path));
    }

    private static boolean hasEstimates(List<PathPage.Cost> costs) {
        return costs.stream().anyMatch(cost -> cost.usd().endsWith("*"));
    }

    private String caution(CareerPath path) {
        String plain =
                words.say(
                        hasBasePay(path) ? "path.paper.caution.base" : "path.paper.caution",
                        phrases.local().paper());
        return country.of(path).map(note -> note + " " + plain).orElse(plain);
    }

    /** Whether a job on the way pays by the General Schedule. */
    public static boolean hasBasePay(CareerPath path) {
        return path.steps().stream()
                .flatMap(step -> step.wage().stream())
                .anyMatch(Job.Wage::isGradeBase);
    }

    private String prepared(Person person, LocalDate on) {
        String date = words.date(on);
        return person.name()
                .map(name -> words.say("path.paper.for", Words.clean(name), date))
                .orElse(date);
    }

    private PathPage.Finder finder(String key) {
        String address = words.say("path.finder." + key + ".address");
        return new PathPage.Finder(
                words.say("path.finder." + key), address, "https://www." + address);
    }

    private List<PathPage.Dated> dates(CareerPath path, LocalDate start) {
        List<PathPage.Dated> dates = new ArrayList<>();
        double month = 0;
        for (Step step : path.steps()) {
            if (!step.credentials().isEmpty() && step.mode() != Mode.APPRENTICESHIP) {
                String school = words.text(PathTimeline.main(step).get().name());
                dates.add(dated(start, month, words.say("path.date.start", school)));
            }
            double hired = month + step.times().before();
            String job = phrases.title(step.to());
            if (step.times().training() > 0) {
                dates.add(dated(start, hired, words.say("path.date.train", job)));
            }
            month += step.months();
            dates.add(dated(start, month, words.say("path.date.job", job, pay(step))));
        }
        return dates;
    }

    private String pay(Step step) {
        return step.wage()
                .map(w -> words.say("job.map.pay", words.money(w.usdPerYear())))
                .orElseGet(() -> words.say("report.pay.unknown"));
    }

    private PathPage.Dated dated(LocalDate start, double month, String what) {
        return new PathPage.Dated(words.month(start.plusMonths(Math.round(month))), what);
    }

    /** An apprenticeship teaches what schools do; licenses and tests keep their fees. */
    private static boolean isTaughtAtWork(Step step, Earned earned) {
        return step.mode() == Mode.APPRENTICESHIP
                && switch (earned.credential().kind()) {
                    case LICENSE, CERTIFICATION, CLEARANCE -> false;
                    default -> true;
                };
    }

    private List<PathPage.Cost> costs(CareerPath path) {
        List<PathPage.Cost> costs = new ArrayList<>();
        for (Step step : path.steps()) {
            for (Earned each : step.credentials()) {
                if (isTaughtAtWork(step, each)) {
                    continue;
                }
                String usd =
                        each.usd().isPresent()
                                ? words.money(each.usd().getAsDouble())
                                : words.say("catalog.fee.unknown");
                costs.add(
                        new PathPage.Cost(
                                words.text(each.credential().name()),
                                each.estimated() ? usd + "*" : usd));
            }
            double more = step.usd() - step.cost().feesUsd();
            if (more >= 1) {
                String name = words.say("path.cost.skills", phrases.title(step.to()));
                costs.add(new PathPage.Cost(name, words.money(more) + "*"));
            }
        }
        costs.add(new PathPage.Cost(words.say("path.cost.total"), words.money(path.usd())));
        return costs;
    }
}
