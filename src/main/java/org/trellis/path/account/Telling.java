package org.trellis.path.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.board.Demand;
import org.trellis.credential.CredentialSet;
import org.trellis.credential.Fees;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.path.search.Caps;
import org.trellis.path.search.Label;
import org.trellis.path.step.Figures;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Hop;
import org.trellis.path.step.Mode;
import org.trellis.path.step.Needs;
import org.trellis.path.step.Schooling;
import org.trellis.path.terrain.Apprenticeship;

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
        Step.Learning learning = learning(before.standpoint().held(), figures, hop, set);
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
                cost(label, figures),
                job.wage(),
                askFirst(job, set),
                apprentice ? List.of() : experience(hop.to(), figures));
    }

    private Step.Learning learning(double[] held, Figures figures, Hop hop, CredentialSet set) {
        double[] schooled = figures.heldAfterSchool();
        List<Raise> taught = taught(hop, held, schooled, set);
        return new Step.Learning(
                figures.hours(),
                set.hours(),
                figures.competencyHours(),
                hop.onTheJob(),
                raises(hop, schooled),
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
                .filter(id -> ground.number(id) >= 0)
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

    private Step.Cost cost(Label label, Figures figures) {
        Schooling schooling = label.schooling();
        boolean apprentice = label.mode() == Mode.APPRENTICESHIP;
        Label before = label.parent();
        return new Step.Cost(
                figures.usd(),
                ground.fields.againUsd(before.job(), label.hop(), before.changed()),
                figures.ownUsd(),
                apprentice ? schooling.termUsd() : schooling.usd(),
                schooling.estimated(),
                schooling.atLeast());
    }

    /** Earns {@code set}, and tells what of the demands it teaches. */
    private List<Raise> taught(Hop hop, double[] held, double[] schooled, CredentialSet set) {
        List<Demand> demands = new ArrayList<>();
        List<Double> hours = new ArrayList<>();
        for (Needs.Line line : ground.needs.asked(hop)) {
            if (line.owed(schooled) < line.owed(held)) {
                demands.add(line.demand());
                hours.add(line.owed(held) - line.owed(schooled));
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

    private List<Raise> raises(Hop hop, double[] held) {
        List<Raise> raises = new ArrayList<>();
        for (Needs.Line line : ground.needs.asked(hop)) {
            double owed = line.owed(held);
            if (owed > 0) {
                Demand demand = line.demand();
                OptionalDouble to =
                        demand.ask() instanceof Requirement.AtLevel at
                                ? OptionalDouble.of(at.level().value())
                                : OptionalDouble.empty();
                raises.add(new Raise(demand.competency(), levels.of(demand), to, owed));
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
                                        Fees.usd(c, ground.catalog.assumptions()),
                                        c.feeUsd().isEmpty(),
                                        why(job, c.id())))
                .toList();
    }

    private Why why(int job, Credential.Id id) {
        return ground.asked(job).stream()
                .filter(asked -> asked.anyOf().contains(id))
                .map(asked -> why(asked.need()))
                .min(Comparator.naturalOrder())
                .orElse(Why.PREREQUISITE);
    }

    private static Why why(Job.Need need) {
        return switch (need) {
            case REQUIRED -> Why.REQUIRED;
            case TYPICAL -> Why.TYPICAL;
            case VARIES_BY_STATE, PREFERRED -> Why.VARIES_BY_STATE;
        };
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
