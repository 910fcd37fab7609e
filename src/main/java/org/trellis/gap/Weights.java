package org.trellis.gap;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.trellis.model.Catalog;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;

/**
 * How much each competency counts, from importance only. Rank r of N ranked competencies of a model
 * weighs (N + 1 - r) / N; one that is not ranked weighs as little as the last ranked one; in a
 * model without ranks all weigh 1. Where a model has no ranks for the future, today's serve.
 */
final class Weights {
    private final Map<Competency.Id, Double> byId = new HashMap<>();

    Weights(Catalog catalog, Importance importance) {
        for (CompetencyModel model : catalog.models().values()) {
            boolean future =
                    importance == Importance.FUTURE
                            && model.competencies().values().stream()
                                    .anyMatch(each -> each.importanceFuture().isPresent());
            add(model, future ? Competency::importanceFuture : Competency::importanceNow);
        }
    }

    private void add(CompetencyModel model, Function<Competency, OptionalInt> rank) {
        int[] ranks =
                model.competencies().values().stream()
                        .map(rank)
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt)
                        .toArray();
        int last = java.util.Arrays.stream(ranks).max().orElse(1);
        int count = Math.max(last, ranks.length);
        for (Competency competency : model.competencies().values()) {
            int place = rank.apply(competency).orElse(last);
            byId.put(competency.id(), (count + 1 - place) / (double) count);
        }
    }

    /** Above 0, at most 1. */
    double of(Competency.Id id) {
        return byId.getOrDefault(id, 1.0);
    }
}
