package org.trellis.path.account;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.trellis.model.Competency;
import org.trellis.model.catalog.Catalog;

/**
 * A competency to learn in one step, or one that its school teaches.
 *
 * @param from level held on the scale of the requirement, 0 when it is known to be lacking; empty
 *     when no level is known
 * @param to level required, or the one that the school leads to; empty when there is none
 * @param hours learning hours, above 0
 */
public record Raise(
        Competency.Id competency, OptionalDouble from, OptionalDouble to, double hours) {
    /**
     * What needs a license first, then the trade, then leading others, then what every job asks; of
     * each the upper tiers first, else in the order given.
     */
    public static List<Raise> tradeFirst(List<Raise> raises, Catalog catalog) {
        Comparator<Raise> rank = Comparator.comparing(raise -> rank(raise.in(catalog)));
        Comparator<Raise> tier = Comparator.comparing(raise -> raise.in(catalog).tier());
        return raises.stream().sorted(rank.thenComparing(tier.reversed())).toList();
    }

    private Competency in(Catalog catalog) {
        return catalog.getCompetency(competency);
    }

    private static int rank(Competency competency) {
        return switch (competency.kind()) {
            case LICENSED -> 0;
            case TECHNICAL -> competency.tier() == Competency.Tier.MANAGEMENT ? 2 : 1;
            case FOUNDATION -> 3;
        };
    }
}
