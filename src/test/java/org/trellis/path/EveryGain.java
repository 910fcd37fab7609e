package org.trellis.path;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;

/** What is learned and what it costs, with all that is held kept beside each other. */
final class EveryGain {
    private final Catalog catalog;
    private final boolean unknownMet;

    EveryGain(Catalog catalog, boolean unknownMet) {
        this.catalog = catalog;
        this.unknownMet = unknownMet;
    }

    void attested(Map<Competency.Id, Set<Held>> held, Credential credential) {
        credential.attests().forEach(each -> gain(held, each.competency(), each.held()));
    }

    void met(Map<Competency.Id, Set<Held>> held, Job job) {
        for (Requirement requirement : job.requirements().values()) {
            if (requirement.ask() instanceof Requirement.AtLevel at) {
                gain(held, requirement.competency(), new Held.AtLevel(at.level()));
            } else if (requirement.ask() instanceof Requirement.Needed) {
                gain(held, requirement.competency(), new Held.Has());
            }
        }
    }

    /** A gain also stands under every other name of the competency. */
    private void gain(Map<Competency.Id, Set<Held>> to, Competency.Id id, Held held) {
        Set<Competency.Id> names = new HashSet<>(Set.of(id));
        boolean grown = true;
        while (grown) {
            Set<Competency.Id> more = new HashSet<>(names);
            names.forEach(
                    name -> more.addAll(catalog.sameAs().getOrDefault(name, java.util.List.of())));
            grown = names.addAll(more);
        }
        for (Competency.Id name : names) {
            Set<Held> all = new HashSet<>(to.getOrDefault(name, Set.of()));
            all.add(held);
            to.put(name, all);
        }
    }

    double cost(Job job, Map<Competency.Id, Set<Held>> held) {
        return job.requirements().values().stream()
                .mapToDouble(each -> cost(each, held.get(each.competency())))
                .sum();
    }

    double fromNothing(Job job) {
        return job.requirements().values().stream()
                .mapToDouble(each -> cost(each, Set.of(new Held.Lacks())))
                .sum();
    }

    private double cost(Requirement required, Collection<Held> held) {
        double least =
                held.stream().mapToDouble(each -> cost(required.ask(), each)).min().orElseThrow();
        return least * times(required.competency());
    }

    private double times(Competency.Id id) {
        CompetencyModel model = catalog.models().get(id.model());
        if (model == null || !model.competencies().containsKey(id)) {
            return 1;
        }
        return WorldModel.TIMES[model.competencies().get(id).kind().ordinal()];
    }

    private double cost(Requirement.Ask ask, Held held) {
        double unstated = catalog.assumptions().get("unstated_level_hours");
        boolean unknown = held instanceof Held.NotAssessed;
        if (ask instanceof Requirement.Needed) {
            boolean has = held instanceof Held.AtLevel || held instanceof Held.Has;
            return has || unknown && unknownMet ? 0 : unstated;
        }
        if (!(ask instanceof Requirement.AtLevel at)) {
            return 0;
        }
        double all = reach(at.level());
        if (held instanceof Held.Lacks) {
            return all;
        }
        if (held instanceof Held.AtLevel have) {
            Optional<Level> same = catalog.scales().on(have.level(), at.level().scale());
            if (same.isPresent()) {
                return Math.max(0, all - reach(same.get()));
            }
            return unknownMet ? 0 : all;
        }
        double counted = held instanceof Held.Has ? unstated : 0;
        return unknownMet ? 0 : Math.max(0, all - counted);
    }

    private double reach(Level level) {
        return catalog.scales().hoursToReach(level).orElseThrow();
    }
}
