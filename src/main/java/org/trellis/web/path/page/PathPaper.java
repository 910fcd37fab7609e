package org.trellis.web.path.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Earned;
import org.trellis.path.account.Step;
import org.trellis.path.counted.CountedStep;
import org.trellis.path.counted.CountedWay;
import org.trellis.path.step.Mode;
import org.trellis.plan.PlanItem;
import org.trellis.plan.TrainingPlan;
import org.trellis.report.Words;
import org.trellis.report.path.CountedWords;
import org.trellis.report.path.CountryWords;
import org.trellis.report.path.PathText;
import org.trellis.report.plan.PlanWords;
import org.trellis.web.words.PageWords;

/** The one page to print: for whom, what when, what it costs, who can help. */
public final class PathPaper {
    private static final int MOST_NAMED = 4;

    private final PageWords phrases;
    private final Words words;
    private final CountryWords country;
    private final PlanWords plans;
    private final Optional<CountedWay> counted;
    private final CountedWords said;

    /**
     * @param counted the way by the courses of its steps, where that was asked for
     */
    public PathPaper(PageWords phrases, Catalog catalog, Optional<CountedWay> counted) {
        this.counted = counted.filter(CountedWay::hasCourses);
        this.plans = new PlanWords(catalog, phrases.words());
        this.country = new CountryWords(catalog, phrases.words());
        this.phrases = phrases;
        this.words = phrases.words();
        this.said = new CountedWords(words, words::span);
    }

    /**
     * @param start the day on which the way begins
     */
    public PathPage.Paper of(CareerPath path, Person person, LocalDate on, LocalDate start) {
        List<PathPage.Cost> costs = costs(path);
        return new PathPage.Paper(
                prepared(path, person, on),
                dates(path, start),
                costs,
                aid(costs),
                List.of(finder("center"), finder("apprenticeship")),
                caution(path));
    }

    /** Who may pay a part; by what it is counted, where that is not the planning rate. */
    private String aid(List<PathPage.Cost> costs) {
        String aid = words.say(hasEstimates(costs) ? "path.paper.aid" : "path.paper.aid.plain");
        return counted.map(way -> said.line(way) + ". " + aid).orElse(aid);
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

    private String prepared(CareerPath path, Person person, LocalDate on) {
        String date = words.date(on);
        String now =
                path.steps()
                        .get(0)
                        .from()
                        .map(job -> words.say("path.paper.now", phrases.title(job), date))
                        .orElse(date);
        return person.name()
                .map(name -> words.say("path.paper.for", Words.clean(name), now))
                .orElse(now);
    }

    private PathPage.Finder finder(String key) {
        String address = words.say("path.finder." + key + ".address");
        return new PathPage.Finder(
                words.say("path.finder." + key), address, "https://www." + address);
    }

    private List<PathPage.Dated> dates(CareerPath path, LocalDate start) {
        List<PathPage.Dated> dates = new ArrayList<>();
        double month = 0;
        for (int i = 0; i < path.steps().size(); i++) {
            Step step = path.steps().get(i);
            double begins = month;
            school(i, step)
                    .map(school -> words.say("path.date.start", school))
                    .ifPresent(what -> dates.add(dated(start, begins, what)));
            double hired = month + step.times().before();
            String job = phrases.title(step.to());
            if (step.times().training() > 0) {
                dates.add(dated(start, hired, words.say("path.date.train", job)));
            }
            month += planned(i).map(CountedStep::months).orElse(step.months());
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

    /** What is begun; by its courses the first of them. */
    private Optional<String> school(int number, Step step) {
        Optional<TrainingPlan> plan = planned(number).flatMap(CountedStep::plan);
        if (plan.isPresent()) {
            return plan.get().items().stream().findFirst().map(plans::name);
        }
        return step.credentials().isEmpty() || step.mode() == Mode.APPRENTICESHIP
                ? Optional.empty()
                : PathTimeline.main(step).map(each -> words.text(each.name()));
    }

    /** The step by its courses, where it is made of courses and that was asked for. */
    private Optional<CountedStep> planned(int step) {
        return counted.map(way -> way.steps().get(step)).filter(each -> !each.atRate());
    }

    private List<PathPage.Cost> costs(CareerPath path) {
        List<PathPage.Cost> costs = new ArrayList<>();
        for (int i = 0; i < path.steps().size(); i++) {
            Step step = path.steps().get(i);
            planned(i)
                    .ifPresentOrElse(
                            each -> costs.addAll(costs(each)), () -> costs.addAll(costs(step)));
        }
        String total = counted.map(said::usd).orElseGet(() -> said.rateUsd(path));
        costs.add(new PathPage.Cost(words.say("path.cost.total"), total));
        return costs;
    }

    /** The most expensive by name and the others in one line: the paper is one page. */
    private List<PathPage.Cost> costs(CountedStep step) {
        List<PlanItem> named =
                step.items().stream()
                        .sorted(Comparator.comparing(item -> -item.usd().orElse(0)))
                        .limit(MOST_NAMED)
                        .toList();
        List<PathPage.Cost> costs = new ArrayList<>();
        List<PlanItem> rest = new ArrayList<>(step.items());
        rest.removeAll(named);
        step.items().stream().filter(named::contains).map(this::cost).forEach(costs::add);
        if (!rest.isEmpty()) {
            costs.add(rest(rest));
        }
        if (step.rest().skills() > 0) {
            String usd = PathText.usd(step.rest().usd(), false, words);
            costs.add(new PathPage.Cost(said.restName(step), usd + "*"));
        }
        return costs;
    }

    private PathPage.Cost rest(List<PlanItem> items) {
        String name = words.count("plan.heading.more", items.size());
        List<PlanItem> priced = items.stream().filter(item -> item.usd().isPresent()).toList();
        if (priced.isEmpty()) {
            return cost(name, OptionalDouble.empty(), false);
        }
        double usd = priced.stream().mapToDouble(item -> item.usd().getAsDouble()).sum();
        String money = PathText.usd(usd, priced.size() < items.size(), words);
        boolean estimated = priced.stream().anyMatch(PlanItem::estimated);
        return new PathPage.Cost(name, estimated ? money + "*" : money);
    }

    private PathPage.Cost cost(PlanItem item) {
        return cost(plans.name(item), item.usd(), item.estimated());
    }

    private PathPage.Cost cost(String name, OptionalDouble known, boolean estimated) {
        String usd =
                known.isPresent()
                        ? words.money(known.getAsDouble())
                        : words.say("catalog.fee.unknown");
        return new PathPage.Cost(name, estimated ? usd + "*" : usd);
    }

    private List<PathPage.Cost> costs(Step step) {
        List<PathPage.Cost> costs = new ArrayList<>();
        for (Earned each : step.credentials()) {
            if (!isTaughtAtWork(step, each)) {
                String name = words.text(each.credential().name());
                costs.add(cost(name, each.usd(), each.estimated()));
            }
        }
        double more = step.usd() - step.cost().feesUsd();
        if (more >= 1) {
            String name = words.say("path.cost.skills", phrases.title(step.to()));
            costs.add(new PathPage.Cost(name, words.money(more) + "*"));
        }
        return costs;
    }
}
