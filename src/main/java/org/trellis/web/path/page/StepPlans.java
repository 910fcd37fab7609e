package org.trellis.web.path.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.gap.GapReport;
import org.trellis.gap.Importance;
import org.trellis.model.person.Person;
import org.trellis.model.training.Courses;
import org.trellis.path.PathQuery;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.path.step.Mode;
import org.trellis.plan.PlanQuery;
import org.trellis.plan.Plans;
import org.trellis.plan.TrainingPlan;
import org.trellis.report.Words;
import org.trellis.report.path.PathText;
import org.trellis.web.region.Here;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/**
 * The steps of a way with the months and dollars of their plans in place of the planning rate. What
 * is learned on the job or as an apprentice is not made of courses, and months that have to be
 * worked stay.
 *
 * @param href where to ask for it, or for the planning rate again
 * @param rows empty while nobody asks
 * @param total of all steps
 * @param rate of all steps at the planning rate
 */
public record StepPlans(String href, List<Row> rows, Figures total, Figures rate) {
    public static final String PARAMETER = "plans";
    public static final String YES = "yes";

    public record Figures(String time, String usd) {}

    /**
     * @param href the plan; empty where the step has none
     * @param mark where its figures come from
     */
    public record Row(String title, String href, Figures figures, String mark) {}

    private record Planned(Step step, Optional<TrainingPlan> plan) {
        double months() {
            return plan.map(each -> Math.max(each.months(), step.experienceMonthsLeft()))
                    .orElse(step.months());
        }

        double usd() {
            return plan.map(TrainingPlan::usd).orElse(step.usd());
        }

        /** Where something stays open it takes longer, and may cost more. */
        boolean longer() {
            return plan.map(each -> !each.open().isEmpty()).orElse(step.times().atLeast());
        }

        boolean dearer() {
            return plan.map(each -> each.usdAtLeast() || !each.open().isEmpty())
                    .orElse(step.usdAtLeast());
        }

        Figures figures(Words words) {
            return StepPlans.figures(months(), longer(), usd(), dearer(), words);
        }
    }

    public static StepPlans notAsked(String href) {
        var none = new Figures("", "");
        return new StepPlans(href, List.of(), none, none);
    }

    public static StepPlans of(
            CareerPath path,
            PathQuery query,
            Here here,
            Courses courses,
            String href,
            Words words) {
        List<Planned> planned = planned(path, query, here, new Plans(here.gaps().board(), courses));
        var phrases = new PageWords(here.catalog(), words);
        List<Row> rows = planned.stream().map(each -> row(each, query, phrases)).toList();
        double months = planned.stream().mapToDouble(Planned::months).sum();
        double usd = planned.stream().mapToDouble(Planned::usd).sum();
        return new StepPlans(
                href,
                rows,
                figures(
                        months,
                        planned.stream().anyMatch(Planned::longer),
                        usd,
                        planned.stream().anyMatch(Planned::dearer),
                        words),
                figures(
                        path.months(),
                        path.steps().stream().anyMatch(step -> step.times().atLeast()),
                        path.usd(),
                        path.steps().stream().anyMatch(Step::usdAtLeast),
                        words));
    }

    private static List<Planned> planned(CareerPath path, PathQuery query, Here here, Plans plans) {
        PlanQuery usual = PlanQuery.USUAL.unrated(!query.unknownMet());
        List<Planned> planned = new ArrayList<>();
        for (Step step : path.steps()) {
            Person at =
                    step.from()
                            .map(job -> query.person().withJob(Optional.of(job)))
                            .orElse(query.person());
            GapReport gap =
                    here.gaps().report(at, step.to(), query.on(), Importance.NOW, query.presumed());
            Optional<TrainingPlan> plan =
                    isWork(step)
                            ? Optional.empty()
                            : Optional.of(plans.plan(gap, query.presumed(), usual));
            planned.add(new Planned(step, plan));
        }
        return planned;
    }

    private static boolean isWork(Step step) {
        return step.mode() == Mode.APPRENTICESHIP || step.learning().onTheJob();
    }

    private static Row row(Planned planned, PathQuery query, PageWords phrases) {
        Words words = phrases.words();
        Step step = planned.step();
        String href = Links.planStep(step.from(), step.to(), step.months(), step.usd());
        return new Row(
                words.say("path.step.title", phrases.title(step.to())),
                planned.plan().isEmpty() ? "" : href + (query.unknownMet() ? "" : "&unknown=gap"),
                planned.figures(words),
                mark(planned, words));
    }

    private static String mark(Planned planned, Words words) {
        if (planned.plan().isEmpty()) {
            return words.say("plan.way.job");
        }
        TrainingPlan plan = planned.plan().get();
        if (!plan.open().isEmpty()) {
            return words.say("plan.way.open", plan.open().size());
        }
        boolean works = planned.step().experienceMonthsLeft() > plan.months();
        return words.say(works ? "plan.way.works" : "plan.page.step.mark");
    }

    private static Figures figures(
            double months, boolean longer, double usd, boolean dearer, Words words) {
        return new Figures(
                PathText.time(months, longer, words.span(months), words),
                PathText.usd(usd, dearer, words));
    }
}
