package org.trellis.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.trellis.credential.CredentialSet;

/**
 * Finds career paths by label setting over several criteria.
 *
 * <p>Method: Martins, "On a multicriteria shortest path problem", European Journal of Operational
 * Research 16 (1984), with the state (job, x, C) of design section 5 instead of a bare node: what a
 * step costs depends on what was gained before it, so no fixed weights on moves would be right. The
 * least label, in the final order of paths, is settled next; it is extended by every move and every
 * set K unless {@link Frontier} or a finished path shows that nothing wanted can come of it.
 *
 * <p>Preconditions: costs are not negative, and what one label counts for against another never
 * costs more later. Walks may revisit jobs; every search ends, since moves are bounded.
 *
 * <p>Cost: with L labels made, at most F kept at a job, D demands and g moves out of a job times
 * sets K, time O(L (log L + F D)) plus O(L g D) for the steps, memory O(L D). L can grow
 * exponentially with the moves allowed; after {@code label_budget} labels the search stops and says
 * what is proven.
 *
 * <p>Ties: paths equal in all criteria are all found; the least job codes come first.
 *
 * <p>Example: a helper wants to be a foreman, who needs welding 2 and drawings 1 (60 and 20 h, 10 h
 * a month). Directly that is 80 h, 8 months. Over rigger (welding 2, 6 months) and inspector
 * (drawings 1, 2 months) it is 6 + 2 + 0 = 8 months as well, in three moves: it is kept only if its
 * lowest wage beats the foreman's own, which it cannot, so one path is shown.
 */
final class Search {
    /**
     * @param paths whole paths, in order
     * @param bound empty when the search was complete
     */
    record Found(List<Label> paths, Optional<PathAnswer.Bound> bound) {}

    private final Terrain terrain;
    private final Caps caps;
    private final int through;
    private final int wanted;
    private final Frontier frontier;
    private final PriorityQueue<Label> open;
    private final List<Label> finished = new ArrayList<>();
    private int made;

    private Search(Terrain terrain, Caps caps, int through, int wanted, Criterion by) {
        this.terrain = terrain;
        this.caps = caps;
        this.through = through;
        this.wanted = wanted;
        this.frontier = new Frontier(terrain, wanted);
        this.open = new PriorityQueue<>(Label.order(by));
    }

    /** All paths that no other beats, equal ones with them, by months. */
    static Found notDominated(Terrain terrain, Caps caps) {
        Search search = new Search(terrain, caps, Terrain.NOWHERE, 0, Criterion.MONTHS);
        Found found = search.run();
        List<Label> best =
                found.paths.stream()
                        .filter(
                                path ->
                                        found.paths.stream()
                                                .noneMatch(o -> o.totals().beats(path.totals())))
                        .toList();
        return new Found(best, found.bound);
    }

    /** The {@code k} first paths by {@code by}, no two over the same jobs. */
    static Found first(Terrain terrain, Caps caps, int k, Criterion by) {
        return new Search(terrain, caps, Terrain.NOWHERE, k, by).run();
    }

    /** The first path by months that passes {@code job}; {@link Terrain#NOWHERE} for any path. */
    static Found through(Terrain terrain, Caps caps, int job) {
        return new Search(terrain, caps, job, 1, Criterion.MONTHS).run();
    }

    private Found run() {
        int budget = (int) terrain.catalog.assumptions().get("label_budget");
        List<Label> paths = new ArrayList<>();
        extend(start());
        while (!open.isEmpty() && (wanted == 0 || paths.size() < wanted)) {
            if (made > budget) {
                return new Found(paths, Optional.of(proven()));
            }
            Label label = open.poll();
            if (beaten(label) || !frontier.admit(label)) {
                continue;
            }
            if (label.job() == terrain.target) {
                add(paths, label);
            } else {
                extend(label);
            }
        }
        return new Found(paths, Optional.empty());
    }

    /** Of k best paths no two go over the same jobs; elsewhere they may, with other credentials. */
    private void add(List<Label> paths, Label label) {
        if (wanted == 0 || paths.stream().noneMatch(path -> path.sameRoute(label))) {
            paths.add(label);
        }
    }

    private boolean beaten(Label label) {
        if (wanted == 0) {
            Totals atLeast = label.totalsAtLeast();
            for (Label path : finished) {
                if (path.totals().beats(atLeast)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Label start() {
        boolean passed = through == Terrain.NOWHERE;
        return new Label(
                terrain.start,
                null,
                null,
                null,
                new int[0],
                0,
                0,
                Double.POSITIVE_INFINITY,
                terrain.owed,
                terrain.valid,
                passed,
                0);
    }

    private void extend(Label label) {
        for (Terrain.Hop hop : terrain.hops(label.job())) {
            if (caps.mayEnter(terrain.jobs.get(hop.to()))) {
                for (CredentialSet option : terrain.earning.options(hop.to(), label.valid())) {
                    if (caps.mayEarn(option.kinds())) {
                        offer(label, hop, option);
                    }
                }
            }
        }
    }

    private void offer(Label label, Terrain.Hop hop, CredentialSet option) {
        StepCost cost = StepCost.of(terrain, label.owed(), hop, option);
        Label next = next(label, hop, option, cost);
        if (!caps.mayTake(cost.months()) || !caps.mayGoOn(next) || beaten(next)) {
            return;
        }
        if (hop.to() == terrain.target) {
            if (!next.through()) {
                return;
            }
            finished.add(next);
        }
        made++;
        open.add(next);
    }

    private Label next(Label label, Terrain.Hop hop, CredentialSet option, StepCost cost) {
        int[] route = java.util.Arrays.copyOf(label.route(), label.route().length + 1);
        route[route.length - 1] = hop.to();
        BitSet valid = label.valid();
        if (!option.valid().isEmpty()) {
            valid = (BitSet) valid.clone();
            valid.or(option.valid());
        }
        return new Label(
                hop.to(),
                label,
                hop,
                option,
                route,
                label.months() + cost.months(),
                label.usd() + cost.usd(),
                Math.min(label.lowestWage(), terrain.wage(hop.to())),
                cost.owed(),
                valid,
                label.through() || hop.to() == through,
                route.length + terrain.movesLeft(hop.to()));
    }

    /** Every path that is not finished begins like an open label, and costs at least as much. */
    private PathAnswer.Bound proven() {
        return new PathAnswer.Bound(
                open.stream().mapToDouble(Label::months).min().orElseThrow(),
                open.stream().mapToDouble(Label::usd).min().orElseThrow(),
                open.stream().mapToInt(Label::movesAtLeast).min().orElseThrow());
    }
}
