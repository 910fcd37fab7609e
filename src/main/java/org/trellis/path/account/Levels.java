package org.trellis.path.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.board.Demand;
import org.trellis.gap.Subtraction;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.path.step.Ground;

/** What is held on the way, as levels, for the account of a path. */
final class Levels {
    private final Ground ground;
    private final Map<Competency.Id, List<Held>> gained = new HashMap<>();

    Levels(Ground ground) {
        this.ground = ground;
    }

    void earn(List<Credential.Attests> attests) {
        attests.forEach(each -> add(each.competency(), each.held()));
    }

    void meet(Job job) {
        job.requirements()
                .values()
                .forEach(each -> add(each.competency(), Subtraction.granted(each.ask())));
    }

    private void add(Competency.Id competency, Held held) {
        gained.computeIfAbsent(competency, id -> new ArrayList<>()).add(held);
    }

    /**
     * The highest level held on the scale of the demand; 0 when the competency is known to be
     * lacking, empty when no level is known.
     */
    OptionalDouble of(Demand demand) {
        List<Held> held = new ArrayList<>();
        held.add(ground.holdings.standing(demand.competency()).held());
        ground.catalog.listSame(demand.competency()).forEach(id -> held.addAll(of(id)));
        if (demand.ask() instanceof Requirement.AtLevel asked) {
            OptionalDouble highest =
                    held.stream()
                            .flatMap(each -> on(each, asked.level().scale()).stream())
                            .mapToDouble(Level::value)
                            .max();
            if (highest.isPresent()) {
                return highest;
            }
        }
        boolean lacking =
                held.get(0) instanceof Held.Lacks
                        && held.stream().noneMatch(each -> each instanceof Held.Has);
        return lacking ? OptionalDouble.of(0) : OptionalDouble.empty();
    }

    private List<Held> of(Competency.Id id) {
        return gained.getOrDefault(id, List.of());
    }

    private Optional<Level> on(Held held, String scale) {
        return held instanceof Held.AtLevel at
                ? ground.catalog.scales().on(at.level(), scale)
                : Optional.empty();
    }
}
