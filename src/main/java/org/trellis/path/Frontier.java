package org.trellis.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trellis.credential.Earning;

/**
 * The labels kept at each job, and the dominance between them.
 *
 * <p>Label a counts against b at the same job when it is as good in moves, months, usd and lowest
 * wage, owes nothing more, has credentials that are no worse ({@link Earning#noWorse}) and, where a
 * job must be passed, has passed it if b has. Whatever b can do next a can do at no greater cost.
 *
 * <p>b goes if a came the same way. Else, where all non-dominated paths are wanted, it goes if one
 * a counts against it that is strictly better in moves, months or usd: only these add up, so only
 * these cannot be made level later, and equal paths all survive to be listed. Where k paths are
 * wanted it goes if k such a, with different jobs on the way, come before it in the final order
 * whatever follows; there the lesser job codes decide too.
 */
final class Frontier {
    private final Terrain terrain;
    private final int wanted;
    private final List<List<Label>> kept = new ArrayList<>();

    /**
     * @param wanted the k of k best; 0 for all that are not dominated
     */
    Frontier(Terrain terrain, int wanted) {
        this.terrain = terrain;
        this.wanted = wanted;
        terrain.jobs.forEach(job -> kept.add(new ArrayList<>()));
    }

    /** Keeps {@code label} unless it goes; labels come in their final order. */
    boolean admit(Label label) {
        List<Label> here = kept.get(label.job());
        List<int[]> against = new ArrayList<>();
        for (Label other : here) {
            if (counts(other, label)) {
                if (other.sameRoute(label)) {
                    return false;
                }
                if (before(other, label) && isNew(against, other.route())) {
                    against.add(other.route());
                }
                if (against.size() >= Math.max(1, wanted)) {
                    return false;
                }
            }
        }
        here.add(label);
        return true;
    }

    private boolean counts(Label a, Label b) {
        return a.totals().asGood(b.totals())
                && (a.through() || !b.through())
                && Needs.covers(a.owed(), b.owed())
                && terrain.earning.noWorse(a.valid(), b.valid());
    }

    private boolean before(Label a, Label b) {
        return a.totals().ahead(b.totals())
                || wanted > 0 && Arrays.compare(a.route(), b.route()) < 0;
    }

    private static boolean isNew(List<int[]> routes, int[] route) {
        return routes.stream().noneMatch(each -> Arrays.equals(each, route));
    }
}
