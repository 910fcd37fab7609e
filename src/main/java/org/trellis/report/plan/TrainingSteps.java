package org.trellis.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.gap.employment.PlanStep;
import org.trellis.gap.employment.PlanStep.Listed;
import org.trellis.gap.employment.ProposedPlan;
import org.trellis.gap.employment.SkillRise;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.training.TrainingCourse;
import org.trellis.plan.PlanItem;
import org.trellis.plan.PlanItem.What;
import org.trellis.plan.PlanQuery;
import org.trellis.plan.Plans;
import org.trellis.plan.TrainingPlan;
import org.trellis.plan.Wanted;
import org.trellis.report.Words;

/**
 * The lines of an Individual Employment Plan that a training plan gives. Of an invented course no
 * provider goes onto a paper that people sign: somebody fills it in. Its fee does, as a planning
 * figure, so that the paper adds up to what the plan does.
 */
public final class TrainingSteps {
    private final PlanWords said;
    private final Words words;

    private TrainingSteps(Catalog catalog, Words words) {
        this.words = words;
        this.said = new PlanWords(catalog, words);
    }

    /**
     * While nobody has said what a person holds there is nothing to date: then the gap alone
     * speaks.
     */
    public static EmploymentPlan proposed(
            Plans plans, GapReport report, boolean presumed, Catalog catalog, Words words) {
        boolean unsaid =
                report.gates().stream().anyMatch(gate -> gate.state() == Gate.State.UNKNOWN);
        if (unsaid) {
            return ProposedPlan.of(report, catalog);
        }
        TrainingPlan plan = plans.plan(report, presumed, PlanQuery.USUAL);
        var training = new TrainingSteps(catalog, words).of(plan);
        return ProposedPlan.of(report, catalog, training);
    }

    private ProposedPlan.Training of(TrainingPlan plan) {
        Set<Competency.Id> open =
                plan.open().stream()
                        .flatMap(each -> skill(each).stream())
                        .collect(Collectors.toSet());
        Set<Competency.Id> closed =
                plan.gap().lines().stream()
                        .map(line -> line.competency().id())
                        .filter(id -> !open.contains(id))
                        .collect(Collectors.toSet());
        return new ProposedPlan.Training(
                plan.items().stream().map(this::step).toList(),
                plan.items().stream().flatMap(item -> item.credential().stream()).toList(),
                closed);
    }

    private static Optional<Competency.Id> skill(Wanted wanted) {
        return wanted instanceof Wanted.Skill skill
                ? Optional.of(skill.line().competency().id())
                : Optional.empty();
    }

    private PlanStep step(PlanItem item) {
        Optional<TrainingCourse> offered = item.course().filter(course -> !course.invented());
        String aid = said.aid(item);
        return new PlanStep(
                action(item),
                closes(item),
                offered.map(TrainingCourse::provider).map(Words::clean).orElse(""),
                offered.map(TrainingSteps::listed)
                        .or(() -> item.credential().map(ProposedPlan::listed))
                        .orElse(Listed.UNKNOWN),
                aid.isEmpty() ? "" : words.say("plan.step.ask", aid),
                OptionalDouble.of(item.hours()),
                Optional.of(item.start()),
                Optional.of(item.end()),
                item.usd(),
                Message.of("employment.who.client"),
                item.credential().map(Credential::id));
    }

    private static Message action(PlanItem item) {
        if (item.what() instanceof What.Taken taken) {
            String key = taken.course().invented() ? "plan.step.like" : "plan.step.take";
            return Message.of(key, taken.course().title());
        }
        What.Earned earned = (What.Earned) item.what();
        String key = earned.renewal() ? "renew" : "earn";
        return Message.of("employment.step." + key, earned.credential().name());
    }

    private static Listed listed(TrainingCourse course) {
        return switch (course.etpl()) {
            case YES -> Listed.YES;
            case NO -> Listed.NO;
            case UNKNOWN -> Listed.UNKNOWN;
        };
    }

    /** Without the credential that the step itself earns. */
    private static List<Message> closes(PlanItem item) {
        List<Message> closes = new ArrayList<>();
        for (Wanted wanted : item.closes()) {
            if (wanted instanceof Wanted.Skill skill) {
                closes.add(SkillRise.of(skill.line()));
            } else if (wanted instanceof Wanted.MustHave mustHave) {
                Credential first = mustHave.anyOf().get(0);
                boolean itself = item.credential().filter(mustHave.anyOf()::contains).isPresent();
                if (!itself) {
                    closes.add(Message.of("employment.skill", first.name()));
                }
            }
        }
        return closes;
    }
}
