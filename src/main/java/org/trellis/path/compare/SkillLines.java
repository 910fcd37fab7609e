package org.trellis.path.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Competency;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.path.step.Figures;

/**
 * What several things ask, skill by skill. A skill that another model calls otherwise is one with
 * it where the models are said to mean the same.
 *
 * <p>The first is held against each of the others; of several differences the line has the first
 * that applies: new, dropped, raised, lowered. What nobody has rated is never a difference: a line
 * with nothing but that is unknown. So is one whose levels do not compare, or where one side states
 * no level and another does.
 */
final class SkillLines {
    /** The assumption: levels between steps that are nearer than this count as one. */
    static final String LEAST_DIFFERENCE = "onet_level_difference_least";

    private final Catalog catalog;
    private final List<Side> sides;

    SkillLines(Catalog catalog, List<Side> sides) {
        this.catalog = catalog;
        this.sides = sides;
    }

    List<SkillLine> list() {
        Map<Competency.Id, List<Optional<Requirement.Ask>>> table = new LinkedHashMap<>();
        for (int i = 0; i < sides.size(); i++) {
            int side = i;
            sides.get(i)
                    .asks()
                    .forEach((id, asked) -> row(table, id).set(side, asked(asked.ask())));
        }
        return table.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(SkillLines::isRated))
                .map(each -> line(each.getKey(), each.getValue()))
                .sorted(
                        Comparator.comparing(
                                each -> each.competency().kind() == Competency.Kind.FOUNDATION))
                .toList();
    }

    private List<Optional<Requirement.Ask>> row(
            Map<Competency.Id, List<Optional<Requirement.Ask>>> table, Competency.Id id) {
        return catalog.listSame(id).stream()
                .filter(table::containsKey)
                .findFirst()
                .map(table::get)
                .orElseGet(() -> table.computeIfAbsent(id, key -> blank()));
    }

    private List<Optional<Requirement.Ask>> blank() {
        List<Optional<Requirement.Ask>> asks = new ArrayList<>();
        for (Side side : sides) {
            asks.add(side.isRated() ? Optional.empty() : Optional.of(new Requirement.NotRated()));
        }
        return asks;
    }

    private static Optional<Requirement.Ask> asked(Requirement.Ask ask) {
        return ask instanceof Requirement.NotNeeded ? Optional.empty() : Optional.of(ask);
    }

    private static boolean isRated(Optional<Requirement.Ask> ask) {
        return ask.isPresent() && !(ask.get() instanceof Requirement.NotRated);
    }

    private SkillLine line(Competency.Id id, List<Optional<Requirement.Ask>> asks) {
        return new SkillLine(catalog.getCompetency(id), asks, change(asks));
    }

    private Change change(List<Optional<Requirement.Ask>> asks) {
        List<Change> changes =
                asks.stream().skip(1).map(other -> change(asks.get(0), other)).toList();
        return List.of(
                        Change.NEW,
                        Change.DROPPED,
                        Change.RAISED,
                        Change.LOWERED,
                        Change.UNKNOWN,
                        Change.SHARED)
                .stream()
                .filter(changes::contains)
                .findFirst()
                .orElse(Change.SHARED);
    }

    private Change change(Optional<Requirement.Ask> first, Optional<Requirement.Ask> other) {
        if (first.isEmpty() || other.isEmpty()) {
            return isRated(other) ? Change.NEW : isRated(first) ? Change.DROPPED : Change.UNKNOWN;
        }
        if (first.get() instanceof Requirement.AtLevel low
                && other.get() instanceof Requirement.AtLevel high) {
            return change(low.level(), high.level());
        }
        return first.equals(other) ? Change.SHARED : Change.UNKNOWN;
    }

    private Change change(Level first, Level other) {
        Optional<Double> more =
                catalog.scales()
                        .on(first, other.scale())
                        .map(level -> other.value() - level.value())
                        .or(
                                () ->
                                        catalog.scales()
                                                .on(other, first.scale())
                                                .map(level -> level.value() - first.value()));
        if (more.isEmpty()) {
            return Change.UNKNOWN;
        }
        double least =
                first.scale().equals(National.SCALE)
                        ? catalog.assumptions().get(LEAST_DIFFERENCE) - Figures.ROUNDING
                        : Figures.ROUNDING;
        return Math.abs(more.get()) < least
                ? Change.SHARED
                : more.get() > 0 ? Change.RAISED : Change.LOWERED;
    }
}
