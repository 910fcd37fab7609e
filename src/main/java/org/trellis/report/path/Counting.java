package org.trellis.report.path;

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
import org.trellis.model.Job;
import org.trellis.model.person.Person;
import org.trellis.model.training.Courses;
import org.trellis.path.PathQuery;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.path.step.Mode;
import org.trellis.plan.PlanQuery;
import org.trellis.plan.Plans;
import org.trellis.plan.TrainingPlan;

/**
 * Counts ways by the courses of their steps: each step is the cheapest plan of somebody in the job
 * before, on the day and with the unrated skills of the question, at the hours a week that the step
 * is studied. What an earlier step gave counts as held: nothing is paid for twice.
 */
public final class Counting {
    private record Question(Optional<Job.Id> from, Job.Id to, boolean fullTime, Set<String> done) {}

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
        for (Step step : path.steps()) {
            CountedStep counted = of(step, done);
            steps.add(counted);
            step.credentials().forEach(earned -> done.add(earned.credential().id().code()));
            counted.plan().ifPresent(plan -> plan.items().forEach(item -> done.add(item.code())));
        }
        return new CountedWay(path, steps);
    }

    private CountedStep of(Step step, Set<String> done) {
        boolean work = step.mode() == Mode.APPRENTICESHIP || step.learning().onTheJob();
        var asked =
                new Question(
                        step.from(), step.to(), step.mode() == Mode.FULL_TIME, new TreeSet<>(done));
        return new CountedStep(
                step,
                work ? Optional.empty() : Optional.of(found.computeIfAbsent(asked, this::plan)));
    }

    private TrainingPlan plan(Question asked) {
        Person at =
                asked.from()
                        .map(job -> query.person().withJob(Optional.of(job)))
                        .orElse(query.person());
        GapReport gap = gaps.report(at, asked.to(), query.on(), Importance.NOW, query.presumed());
        double fullTime = gaps.board().catalog().assumptions().get("full_time_hours_per_week");
        PlanQuery question =
                PlanQuery.USUAL
                        .unrated(!query.unknownMet())
                        .done(asked.done())
                        .hours(
                                asked.fullTime()
                                        ? OptionalDouble.of(fullTime)
                                        : OptionalDouble.empty());
        return plans.plan(gap, query.presumed(), question);
    }
}
