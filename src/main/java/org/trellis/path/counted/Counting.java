package org.trellis.path.counted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.message.Quantity;
import org.trellis.model.Job;
import org.trellis.model.person.Pace;
import org.trellis.model.person.Person;
import org.trellis.model.training.Courses;
import org.trellis.path.PathQuery;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.path.counted.CountedStep.Rest;
import org.trellis.path.step.Mode;
import org.trellis.plan.PlanQuery;
import org.trellis.plan.Plans;
import org.trellis.plan.TrainingPlan;
import org.trellis.plan.Wanted;

/**
 * Counts ways by the courses of their steps: each step is the cheapest plan of somebody in the job
 * before it, who has held those before that, as of the day on which the steps before it end, with
 * the unrated skills of the question, at the hours a week that the step is studied. What an earlier
 * step gave counts as held: nothing is paid for twice.
 */
public final class Counting {
    private record Question(
            List<Job.Id> held, Job.Id to, LocalDate day, boolean fullTime, Set<String> done) {}

    private final Gaps gaps;
    private final Plans plans;
    private final PathQuery query;

    /** Ways have steps in common, and a way is told in brief and step by step. */
    private final Map<Question, TrainingPlan> found = new HashMap<>();

    public Counting(Gaps gaps, Courses courses, PathQuery query) {
        this.gaps = gaps;
        this.plans = new Plans(gaps.board(), courses);
        this.query = query;
    }

    public CountedWay of(CareerPath path) {
        List<CountedStep> steps = new ArrayList<>();
        Set<String> done = new TreeSet<>();
        List<Job.Id> held = new ArrayList<>();
        double months = 0;
        for (Step step : path.steps()) {
            step.from().ifPresent(held::add);
            CountedStep counted = of(step, List.copyOf(held), day(months), done);
            steps.add(counted);
            months += counted.months();
            step.credentials().forEach(earned -> done.add(earned.credential().id().code()));
            counted.items().forEach(item -> done.add(item.code()));
        }
        return new CountedWay(path, steps);
    }

    private LocalDate day(double months) {
        return query.on().plusDays(Math.round(months * Quantity.DAYS_PER_MONTH));
    }

    private CountedStep of(Step step, List<Job.Id> held, LocalDate day, Set<String> done) {
        if (step.mode() == Mode.APPRENTICESHIP || step.learning().onTheJob()) {
            return new CountedStep(step, held, day, Optional.empty(), Rest.NONE);
        }
        boolean fullTime = step.mode() == Mode.FULL_TIME;
        var asked = new Question(held, step.to(), day, fullTime, new TreeSet<>(done));
        TrainingPlan plan = found.computeIfAbsent(asked, this::plan);
        return new CountedStep(step, held, day, Optional.of(plan), rest(plan));
    }

    private TrainingPlan plan(Question asked) {
        Person person = query.person().movedThrough(asked.held());
        GapReport gap =
                gaps.report(person, asked.to(), asked.day(), Importance.NOW, query.presumed());
        OptionalDouble hours =
                asked.fullTime()
                        ? OptionalDouble.of(assumed("full_time_hours_per_week"))
                        : OptionalDouble.empty();
        PlanQuery question =
                PlanQuery.USUAL.unrated(!query.unknownMet()).done(asked.done()).hours(hours);
        return plans.plan(gap, query.presumed(), question);
    }

    /** Months to be served are those of the step, so they are not open. */
    private Rest rest(TrainingPlan plan) {
        List<Wanted.Skill> skills =
                plan.open().stream()
                        .filter(Wanted.Skill.class::isInstance)
                        .map(Wanted.Skill.class::cast)
                        .toList();
        double hours = skills.stream().mapToDouble(skill -> skill.line().hours().high()).sum();
        long open = plan.open().stream().filter(Wanted.MustHave.class::isInstance).count();
        return new Rest(
                skills.size(),
                new Pace(plan.hoursPerWeek()).months(hours),
                hours * assumed("usd_per_learning_hour"),
                (int) open);
    }

    private double assumed(String key) {
        return gaps.board().catalog().assumptions().get(key);
    }
}
