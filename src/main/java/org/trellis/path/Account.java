package org.trellis.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.credential.Asked;
import org.trellis.credential.CredentialSet;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Requirement;

/** Tells a finished label line by line; the lines sum exactly to the totals. */
final class Account {
    private final Terrain terrain;

    Account(Terrain terrain) {
        this.terrain = terrain;
    }

    /** Merges equal paths: the first, which has the least job codes, lists the others. */
    List<CareerPath> merged(List<Label> paths) {
        List<CareerPath> told = new ArrayList<>();
        for (Label path : paths) {
            List<Label> equal = paths.stream().filter(other -> equal(other, path)).toList();
            if (equal.get(0) == path) {
                List<List<Job.Id>> others =
                        equal.stream()
                                .filter(other -> !other.sameRoute(path))
                                .map(this::jobs)
                                .distinct()
                                .toList();
                told.add(CareerPath.of(jobs(path), steps(path), others));
            }
        }
        return told;
    }

    private static boolean equal(Label a, Label b) {
        return a.totals().asGood(b.totals()) && b.totals().asGood(a.totals());
    }

    CareerPath alone(Label path) {
        return CareerPath.of(jobs(path), steps(path), List.of());
    }

    private List<Job.Id> jobs(Label path) {
        List<Job.Id> jobs = new ArrayList<>();
        if (terrain.start != Terrain.NOWHERE) {
            jobs.add(terrain.jobs.get(terrain.start).id());
        }
        Arrays.stream(path.route()).forEach(job -> jobs.add(terrain.jobs.get(job).id()));
        return jobs;
    }

    private List<Step> steps(Label path) {
        Deque<Label> labels = new ArrayDeque<>();
        for (Label label = path; label.parent() != null; label = label.parent()) {
            labels.push(label);
        }
        List<Step> steps = new ArrayList<>();
        Levels levels = new Levels(terrain);
        for (Label label : labels) {
            steps.add(step(label, levels));
        }
        return steps;
    }

    private Step step(Label label, Levels levels) {
        Terrain.Hop hop = label.hop();
        Label before = label.parent();
        StepCost cost = StepCost.of(terrain, before.owed(), hop, label.option());
        Job job = terrain.jobs.get(hop.to());
        Optional<Job.Id> from = Optional.empty();
        if (before.job() != Terrain.NOWHERE) {
            from = Optional.of(terrain.jobs.get(before.job()).id());
        }
        Arrays.stream(label.option().earned())
                .mapToObj(terrain.credentials::attests)
                .forEach(levels::earn);
        List<Raise> raises = raises(hop.to(), cost.owedAfterSchool(), levels);
        levels.meet(job);
        return new Step(
                from,
                job.id(),
                hop.kind(),
                hop.move(),
                cost.months(),
                cost.hours(),
                cost.schoolingHours(),
                cost.competencyHours(),
                cost.usd(),
                label.option().usdAtLeast(),
                hop.experienceLeft(),
                cost.programMonthsLeft(),
                job.wage(),
                raises,
                earned(hop.to(), label.option()));
    }

    private List<Raise> raises(int job, double[] owed, Levels levels) {
        List<Raise> raises = new ArrayList<>();
        for (int i : terrain.needs.asked(job)) {
            if (owed[i] > 0) {
                Needs.Demand demand = terrain.needs.demand(i);
                OptionalInt to =
                        demand.ask() instanceof Requirement.AtLevel at
                                ? OptionalInt.of(at.level().value())
                                : OptionalInt.empty();
                raises.add(new Raise(demand.competency(), levels.of(demand), to, owed[i]));
            }
        }
        return raises;
    }

    private List<Earned> earned(int job, CredentialSet option) {
        return Arrays.stream(option.earned())
                .mapToObj(terrain.credentials::get)
                .map(c -> new Earned(c, c.hours().orElse(0), c.feeUsd(), why(job, c.id())))
                .toList();
    }

    private Why why(int job, Credential.Id id) {
        Why why = Why.PREREQUISITE;
        for (Asked asked : terrain.asked(job)) {
            if (asked.anyOf().contains(id)) {
                if (asked.need() == Job.Need.REQUIRED) {
                    return Why.REQUIRED;
                }
                why = Why.VARIES_BY_STATE;
            }
        }
        return why;
    }
}
