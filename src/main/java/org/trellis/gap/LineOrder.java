package org.trellis.gap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;

/**
 * How much each competency counts, and the order of the lines of a job.
 *
 * <p>Weights come from importance only. Rank r of N ranked competencies of a model weighs (N + 1 -
 * r) / N; one that is not ranked weighs as little as the last ranked one; in a model without ranks
 * all weigh 1. Where a model has no ranks for the future, today's serve.
 *
 * <p>The order: tiers from the foundation up; within a tier prerequisites before what needs them,
 * also through competencies that the job does not ask for; among those that are free to come next
 * the heaviest first, then the order of the file.
 *
 * <p>Kahn's algorithm, taking the first free line each time; O(n^2) for n lines of a tier. Where
 * prerequisites run in a circle, the first line of those left is taken as free. Same input, same
 * order.
 */
final class LineOrder {
    private final Catalog catalog;
    private final Map<Competency.Id, Set<Competency.Id>> before = new HashMap<>();
    private final Map<Competency.Id, Double> weights = new HashMap<>();

    LineOrder(Catalog catalog, Importance importance) {
        this.catalog = catalog;
        catalog.models().values().forEach(model -> weigh(model, importance));
        catalog.models().values().stream()
                .flatMap(model -> model.competencies().values().stream())
                .filter(competency -> !competency.requires().isEmpty())
                .forEach(competency -> before.put(competency.id(), prerequisites(competency)));
    }

    private void weigh(CompetencyModel model, Importance importance) {
        boolean future =
                importance == Importance.FUTURE
                        && model.competencies().values().stream()
                                .anyMatch(each -> each.importanceFuture().isPresent());
        Function<Competency, OptionalInt> rank =
                future ? Competency::importanceFuture : Competency::importanceNow;
        int[] ranks =
                model.competencies().values().stream()
                        .map(rank)
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt)
                        .toArray();
        int last = Arrays.stream(ranks).max().orElse(1);
        int count = Math.max(last, ranks.length);
        for (Competency each : model.competencies().values()) {
            weights.put(each.id(), (count + 1 - rank.apply(each).orElse(last)) / (double) count);
        }
    }

    /** Above 0, at most 1. */
    double weight(Competency.Id id) {
        return weights.getOrDefault(id, 1.0);
    }

    /** Everything that comes before, however many steps away; not the competency itself. */
    private Set<Competency.Id> prerequisites(Competency competency) {
        Set<Competency.Id> found = new HashSet<>();
        Deque<Competency.Id> open = new ArrayDeque<>(competency.requires());
        while (!open.isEmpty()) {
            Competency.Id next = open.poll();
            if (!next.equals(competency.id()) && found.add(next)) {
                catalog.findCompetency(next).ifPresent(each -> open.addAll(each.requires()));
            }
        }
        return found;
    }

    List<Requirement> sorted(Collection<Requirement> requirements) {
        List<Requirement> left = new ArrayList<>(requirements);
        left.sort(
                Comparator.comparing(this::tier).thenComparing(each -> -weight(each.competency())));
        List<Requirement> done = new ArrayList<>();
        Set<Competency.Id> waiting = new HashSet<>();
        left.forEach(each -> waiting.add(each.competency()));
        while (!left.isEmpty()) {
            Requirement next = left.remove(nextFree(left, waiting));
            waiting.remove(next.competency());
            done.add(next);
        }
        return done;
    }

    private int nextFree(List<Requirement> left, Set<Competency.Id> waiting) {
        Competency.Tier tier = tier(left.get(0));
        for (int i = 0; i < left.size() && tier(left.get(i)) == tier; i++) {
            if (isFree(left.get(i).competency(), tier, waiting)) {
                return i;
            }
        }
        return 0;
    }

    private boolean isFree(Competency.Id id, Competency.Tier tier, Set<Competency.Id> waiting) {
        for (Competency.Id each : before.getOrDefault(id, Set.of())) {
            if (waiting.contains(each) && catalog.getCompetency(each).tier() == tier) {
                return false;
            }
        }
        return true;
    }

    private Competency.Tier tier(Requirement requirement) {
        return catalog.getCompetency(requirement.competency()).tier();
    }
}
