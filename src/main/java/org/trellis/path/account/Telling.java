package org.trellis.path.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.board.Demand;
import org.trellis.credential.CredentialRequirement;
import org.trellis.credential.CredentialSet;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.path.search.Caps;
import org.trellis.path.search.Label;
import org.trellis.path.step.Apprenticeship;
import org.trellis.path.step.Figures;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Hop;
import org.trellis.path.step.Mode;
import org.trellis.path.step.Schooling;

/** Tells the steps of one path in their order. */
final class Telling {
    private final Ground ground;
    private final Caps caps;
    private final Levels levels;

    Telling(Ground ground, Caps caps) {
        this.ground = ground;
        this.caps = caps;
        this.levels = new Levels(ground);
    }

    Step step(Label label) {
        Hop hop = label.hop();
        Label before = label.parent();
        Figures figures = figures(label);
        Job job = ground.jobs.get(hop.to());
        CredentialSet set = label.schooling().set();
        Step.Learning learning = learning(before.standpoint().owed(), figures, hop, set);
        levels.meet(job);
        boolean apprentice = label.mode() == Mode.APPRENTICESHIP;
        if (apprentice) {
            complete(hop.program().get());
        }
        return new Step(
                before.job() == Ground.NOWHERE
                        ? ground.person.job()
                        : Optional.of(ground.jobs.get(before.job()).id()),
                hop.move(),
                label.mode(),
                hop.program(),
                times(figures, hop, apprentice),
                learning,
                cost(figures, label.schooling(), apprentice),
                job.wage(),
                askFirst(job, set),
                apprentice ? List.of() : experience(hop.to(), figures));
    }

    private Step.Learning learning(double[] owed, Figures figures, Hop hop, CredentialSet set) {
        double[] schooled = figures.owedAfterSchool();
        List<Raise> taught = taught(hop.to(), owed, schooled, set);
        return new Step.Learning(
                figures.hours(),
                set.hours(),
                figures.competencyHours(),
                hop.onTheJob(),
                raises(hop.to(), schooled),
                taught,
                earned(hop.to(), set));
    }

    private List<Step.Prior> experience(int job, Figures figures) {
        Map<Job.AskedExperience, Optional<Credential>> priors =
                ground.priors(job, figures.valid(), figures.served());
        return priors.entrySet().stream()
                .map(prior -> new Step.Prior(prior.getKey(), prior.getValue()))
                .toList();
    }

    private Figures figures(Label label) {
        return Figures.of(
                ground,
                label.parent().standpoint(),
                label.hop(),
                label.schooling(),
                label.mode(),
                caps.hoursPerWeek());
    }

    private void complete(Apprenticeship program) {
        program.completion()
                .ifPresent(id -> levels.earn(ground.credentials.attests(ground.number(id))));
    }

    private Step.Times times(Figures figures, Hop hop, boolean apprentice) {
        return new Step.Times(
                figures.months(),
                apprentice || ground.unrated(hop.to()),
                figures.beforeMonths(),
                figures.trainingMonths(),
                apprentice ? 0 : hop.experienceLeft(),
                figures.programMonthsLeft(),
                figures.pay());
    }

    private static Step.Cost cost(Figures figures, Schooling schooling, boolean apprentice) {
        return new Step.Cost(
                figures.usd(),
                figures.ownUsd(),
                apprentice ? schooling.termUsd() : schooling.usd(),
                schooling.estimated(),
                schooling.atLeast());
    }

    /** Earns {@code set}, and tells what of the demands of {@code job} it teaches. */
    private List<Raise> taught(int job, double[] owed, double[] schooled, CredentialSet set) {
        List<Demand> demands = new ArrayList<>();
        List<Double> hours = new ArrayList<>();
        for (int i : ground.needs.asked(job)) {
            if (schooled[i] < owed[i]) {
                demands.add(ground.needs.demand(i));
                hours.add(owed[i] - schooled[i]);
            }
        }
        List<OptionalDouble> from = demands.stream().map(levels::of).toList();
        Arrays.stream(set.earned()).forEach(c -> levels.earn(ground.credentials.attests(c)));
        return IntStream.range(0, demands.size())
                .mapToObj(
                        i ->
                                new Raise(
                                        demands.get(i).competency(),
                                        from.get(i),
                                        levels.of(demands.get(i)),
                                        hours.get(i)))
                .toList();
    }

    private List<Raise> raises(int job, double[] owed) {
        List<Raise> raises = new ArrayList<>();
        for (int i : ground.needs.asked(job)) {
            if (owed[i] > 0) {
                Demand demand = ground.needs.demand(i);
                OptionalDouble to =
                        demand.ask() instanceof Requirement.AtLevel at
                                ? OptionalDouble.of(at.level().value())
                                : OptionalDouble.empty();
                raises.add(new Raise(demand.competency(), levels.of(demand), to, owed[i]));
            }
        }
        return raises;
    }

    private List<Earned> earned(int job, CredentialSet set) {
        return Arrays.stream(set.earned())
                .mapToObj(ground.credentials::get)
                .map(
                        c ->
                                new Earned(
                                        c,
                                        c.hours().orElse(0),
                                        Schooling.fee(c, ground.catalog.assumptions()),
                                        c.feeUsd().isEmpty(),
                                        why(job, c.id())))
                .toList();
    }

    private Why why(int job, Credential.Id id) {
        Why why = Why.PREREQUISITE;
        for (CredentialRequirement asked : ground.asked(job)) {
            if (asked.anyOf().contains(id)) {
                if (asked.need() == Job.Need.REQUIRED) {
                    return Why.REQUIRED;
                }
                why = Why.VARIES_BY_STATE;
            }
        }
        return why;
    }

    private List<Credential> askFirst(Job job, CredentialSet set) {
        Stream<Credential.Id> asked =
                job.credentials().stream()
                        .filter(row -> row.need() != Job.Need.PREFERRED)
                        .flatMap(row -> row.anyOf().stream());
        Stream<Credential.Id> required =
                Arrays.stream(set.earned())
                        .mapToObj(ground.credentials::get)
                        .flatMap(credential -> credential.requires().anyOf().stream())
                        .flatMap(List::stream);
        return Stream.concat(asked, required)
                .distinct()
                .map(ground.catalog::getCredential)
                .filter(Credential::personal)
                .toList();
    }
}
