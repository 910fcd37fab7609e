package org.trellis.path.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.trellis.path.step.Figures;
import org.trellis.path.step.Ground;
import org.trellis.path.step.Hop;
import org.trellis.path.step.Mode;
import org.trellis.path.step.Schooling;

/**
 * Finds career paths by label setting over several criteria.
 *
 * <p>Method: Martins, "On a multicriteria shortest path problem", European Journal of Operational
 * Research 16 (1984), with the state (job, x, C and the experience served) of design section 5
 * instead of a bare node: what a step costs depends on what was gained before it, so no fixed
 * weights on moves would be right. The least label, in the final order of paths, is settled next;
 * it is extended by every hop, every set K and every mode unless {@link Frontier} or a finished
 * path shows that nothing wanted can come of it.
 *
 * <p>Preconditions: costs are not negative, and what one label counts for against another never
 * costs more later. Walks may revisit jobs; every search ends, since moves are bounded.
 *
 * <p>Cost: with L labels made, at most F kept at a job, D demands, W goal wages and g hops out of a
 * job times sets K and modes, time O(L (log L + F (D + W))) plus O(L g D) for the steps, memory O(L
 * (D + W)). L can grow exponentially with the moves allowed; after {@code label_budget} labels the
 * search stops and says what is proven.
 *
 * <p>Ties: paths equal in all criteria are all found; the least job codes come first.
 *
 * <p>Example: a helper at $30,000 wants to be a foreman at $60,000, who needs welding 2 and
 * drawings 1 (60 and 20 h, 10 h a month, no fees). Directly that is 8 months: the whole cost is 8 /
 * 12 x 30,000 = $20,000, the first raise comes after 8 months. Over rigger (welding 2, $45,000) it
 * is 6 and 2 months: no longer, first raise after 6, whole cost 15,000 + 2,500. The straight way is
 * beaten and only the ladder is shown.
 */
public final class Search {
    private static final double[] NO_GOALS = {};

    /**
     * Nothing that is missing and better takes less than this.
     *
     * @param wholeCost of the first goal; 0 when there is none
     */
    public record Bound(double months, double usd, double wholeCost, int moves) {}

    /**
     * @param paths whole paths, in order
     * @param bound empty when the search was complete
     */
    public record Found(List<Label> paths, Optional<Bound> bound) {}

    private final Ground ground;
    private final Caps caps;
    private final int through;
    private final int present;
    private final int wanted;
    private final double[] goals;
    private final double enough;
    private final Frontier frontier;
    private final PriorityQueue<Label> open;
    private final List<Label> finished = new ArrayList<>();
    private final Optional<Best> best;
    private int made;

    private Search(
            Ground ground, Caps caps, int through, int wanted, Criterion by, Optional<Best> best) {
        this.ground = ground;
        this.caps = caps;
        this.through = through;
        this.present = ground.person.job().map(ground::find).orElse(Ground.NOWHERE);
        this.wanted = wanted;
        this.best = best;
        this.goals = goals(ground);
        this.enough =
                ground.presentPay() * (1 + ground.catalog.assumptions().get("first_raise_share"));
        FinalOrder order = FinalOrder.of(by, ground.catalog.assumptions());
        this.frontier = new Frontier(ground, wanted, caps, best.map(Best::order).orElse(order));
        this.open = new PriorityQueue<>(order.comparator());
    }

    /** The wage of the target, or the different wages of all jobs that can be reached. */
    static double[] goals(Ground ground) {
        if (ground.target != Ground.NOWHERE) {
            double wage = ground.usual(ground.target);
            return Double.isNaN(wage) ? NO_GOALS : new double[] {wage};
        }
        return java.util.stream.IntStream.range(0, ground.jobs.size())
                .mapToDouble(ground::usual)
                .filter(wage -> !Double.isNaN(wage))
                .distinct()
                .sorted()
                .toArray();
    }

    /** All paths that no other beats, equal ones with them; those that need aid among them. */
    public static Found notBeaten(Ground ground, Caps caps) {
        return toTarget(ground, caps, Ground.NOWHERE, 0, Criterion.WHOLE_COST);
    }

    /** The {@code k} first paths by {@code by}, no two with the same jobs and modes. */
    public static Found first(Ground ground, Caps caps, int k, Criterion by) {
        return toTarget(ground, caps, Ground.NOWHERE, k, by);
    }

    /** The first path that passes {@code job}; {@link Ground#NOWHERE} for any path. */
    public static Found through(Ground ground, Caps caps, int job) {
        return toTarget(ground, caps, job, 1, Criterion.WHOLE_COST);
    }

    private static Found toTarget(Ground ground, Caps caps, int through, int wanted, Criterion by) {
        return new Search(ground, caps, through, wanted, by, Optional.empty()).run();
    }

    /**
     * To every job at once.
     *
     * @param ground without a target
     * @param best is shown every label, and drops those that it has no hope for
     * @return whether the search was complete
     */
    public static boolean everywhere(Ground ground, Caps caps, Best best) {
        return new Search(ground, caps, Ground.NOWHERE, 0, Criterion.MONTHS, Optional.of(best))
                .run()
                .bound()
                .isEmpty();
    }

    private Found run() {
        int budget = (int) ground.catalog.assumptions().get("label_budget");
        List<Label> paths = new ArrayList<>();
        if (best.isPresent() || caps.mayEnd(ground, ground.target)) {
            extend(Label.start(ground, goals, through == Ground.NOWHERE));
        }
        while (!open.isEmpty() && (wanted == 0 || paths.size() < wanted)) {
            if (made > budget) {
                return new Found(paths, Optional.of(proven()));
            }
            Label label = open.poll();
            if (hopeless(label) || beaten(label) || !frontier.admit(label)) {
                continue;
            }
            if (label.ends()) {
                add(paths, label);
            } else {
                extend(label);
            }
        }
        return new Found(paths, Optional.empty());
    }

    /** Of k best paths no two go the same way; elsewhere they may, with other credentials. */
    private void add(List<Label> paths, Label label) {
        if (wanted == 0 || paths.stream().noneMatch(path -> path.sameRoute(label))) {
            paths.add(label);
        }
    }

    private boolean beaten(Label label) {
        if (wanted == 0 && !finished.isEmpty()) {
            Totals atLeast = label.totalsAtLeast();
            for (Label path : finished) {
                if (path.totals().beats(atLeast)
                        && (!caps.hasBudget() || path.ownUsd() <= label.ownUsd() + Totals.EQUAL)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hopeless(Label label) {
        return best.isPresent() && !best.get().hopes(label);
    }

    /** Whether {@code hop} is the last, and no best way. */
    private boolean hopeless(Label label, Hop hop) {
        return best.isPresent() && isLast(label, hop) && !best.get().hopes(label, hop);
    }

    private boolean isLast(Label label, Hop hop) {
        return ground.trails.ends(label.job(), hop);
    }

    private void extend(Label label) {
        for (Hop hop : ground.trails.from(label.job())) {
            boolean near = isNear(label, hop);
            if (near && caps.mayEnter(ground, hop.to()) && !hopeless(label, hop)) {
                for (Schooling schooling : ground.schoolings(hop.to(), label.valid())) {
                    if (caps.mayEarn(schooling)) {
                        extend(label, hop, schooling);
                    }
                }
            }
        }
    }

    /** Whether the goal is not too many moves away behind {@code hop}. */
    private boolean isNear(Label label, Hop hop) {
        return label.moves() + 1 + ground.trails.movesLeft(hop.to()) <= caps.maxMoves();
    }

    private void extend(Label label, Hop hop, Schooling schooling) {
        for (Hop stay : ground.stays(hop, label.job(), label.served())) {
            take(label, stay, schooling);
        }
    }

    private void take(Label label, Hop hop, Schooling schooling) {
        for (Mode mode : Figures.modes(ground, hop, schooling, label.skills().held())) {
            if (caps.mayChoose(mode, schooling, ground)) {
                Figures step =
                        Figures.of(
                                ground,
                                label.standpoint(),
                                hop,
                                schooling,
                                mode,
                                caps.hoursPerWeek());
                if (ground.admits(hop, step) && caps.mayTake(step, ground, label.job())) {
                    offer(next(label, hop, schooling, step));
                }
            }
        }
    }

    private void offer(Label next) {
        if (!caps.mayGoOn(next) || beaten(next)) {
            return;
        }
        if (next.job() == ground.target) {
            if (!next.passed()) {
                return;
            }
            finished.add(next);
        }
        best.ifPresent(found -> found.see(next));
        if (best.isPresent() && isSpent(next)) {
            return;
        }
        made++;
        open.add(next);
    }

    /** Whether a label that was seen leads no further, and so is no longer needed. */
    private boolean isSpent(Label label) {
        return label.ends() || label.moves() >= caps.maxMoves();
    }

    private Label next(Label label, Hop hop, Schooling schooling, Figures step) {
        int to = hop.to();
        int[] route = Arrays.copyOf(label.route(), label.route().length + 1);
        route[route.length - 1] = Label.step(to, step.mode());
        Ledger ledger = new Ledger(label, ground, enough);
        ledger.take(step, hop);
        return new Label(
                to,
                label,
                hop,
                schooling,
                step.mode(),
                route,
                label.months() + step.months(),
                label.usd() + step.usd(),
                label.ownUsd() + step.ownUsd(),
                ledger.raised(),
                goals,
                ledger.wholeCost(),
                goals.length == 0 ? 0 : ledger.wholeCost().at(goals[0]),
                ledger.lowestPay(),
                step.skills(),
                step.valid(),
                step.served(),
                label.passed() || to == through,
                label.entered(to),
                label.circles() || label.entered(to) || to == present,
                label.changed() || ground.fields.changes(label.job(), to),
                isLast(label, hop),
                route.length + ground.trails.movesLeft(to),
                label.monthsAtLeast() || ground.unrated(to) || step.mode() == Mode.APPRENTICESHIP);
    }

    /** Every path that is not finished begins like an open label, and costs at least as much. */
    private Bound proven() {
        return new Bound(
                open.stream().mapToDouble(Label::months).min().orElse(0),
                open.stream().mapToDouble(Label::usd).min().orElse(0),
                open.stream().mapToDouble(Label::firstCost).min().orElse(0),
                open.stream().mapToInt(Label::movesAtLeast).min().orElse(0));
    }
}
