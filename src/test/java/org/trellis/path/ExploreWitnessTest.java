package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.EveryWalk.Walk;
import org.trellis.path.account.CareerPath;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Explored;
import org.trellis.path.explore.Filter;
import org.trellis.path.search.Criterion;
import org.trellis.path.terrain.Traveler;

/** One search to every job against every walk to each, on seeded small lattices. */
class ExploreWitnessTest {
    private static final int CASES = Integer.getInteger("trellis.exploreCases", 500);
    private static final int YEARS = 2;

    @Test
    void eachJobHasItsBestWay() {
        int reached = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            String text = RandomWorld.of(seed + 50_000);
            try {
                reached += check(World.of(text));
            } catch (Throwable wrong) {
                throw new AssertionError("seed " + seed + "\n" + text + wrong.getMessage(), wrong);
            }
        }
        assertTrue(reached > CASES, "jobs reached: " + reached);
    }

    private static int check(World world) {
        Catalog catalog = world.catalog();
        PathQuery question = world.query();
        var traveler =
                new Traveler(
                        question.person(), World.DAY, question.presumed(), question.unknownMet());
        Criterion by = question.by() == Criterion.WAGE ? Criterion.WHOLE_COST : question.by();
        var query = new ExploreQuery(traveler, Filter.NONE, by, OptionalInt.of(YEARS));
        Explored found = new Explore(catalog, new Lattice(catalog), world.programs()).find(query);
        assertTrue(found.complete());
        for (Job job : catalog.jobs().toList()) {
            if (question.person().job().equals(Optional.of(job.id()))) {
                continue;
            }
            PathQuery to = PathQuery.of(question.person(), job.id(), World.DAY);
            to = to.assuming(question.presumed(), question.unknownMet());
            Optional<String> best =
                    found.reached().stream()
                            .filter(each -> each.job().id().equals(job.id()))
                            .map(each -> figure(each.best(), by))
                            .findFirst();
            assertEquals(expected(world, to, by), best, job.id().toString());
        }
        return found.reached().size();
    }

    private static String figure(CareerPath path, Criterion by) {
        if (by == Criterion.FIRST_RAISE) {
            boolean circles = Set.copyOf(path.jobs()).size() < path.jobs().size();
            double raise = path.firstRaiseMonths().orElse(Double.POSITIVE_INFINITY);
            return straight(circles, path.againUsd(), raise, path.earnedUsd(YEARS).orElse(-1));
        }
        double figure =
                switch (by) {
                    case WHOLE_COST -> path.earnedUsd(YEARS).orElse(-1);
                    case MONTHS -> path.months();
                    case USD -> path.usd();
                    case MOVES -> path.moves();
                    case FIRST_RAISE -> throw new IllegalArgumentException();
                    case WAGE -> path.lowestUsdPerYear().orElse(0);
                };
        return World.number(figure);
    }

    private static Optional<String> expected(World world, PathQuery to, Criterion by) {
        EveryAnswer witness = new EveryAnswer(world.catalog(), world.programs(), to);
        if (EveryStep.unrated(world.catalog().getJob(to.to()))) {
            return Optional.empty();
        }
        List<Walk> walks = witness.fit();
        double wage =
                world.catalog().getJob(to.to()).wage().map(Job.Wage::usdPerYear).orElse(Double.NaN);
        if (by == Criterion.FIRST_RAISE) {
            return walks.stream()
                    .min(
                            witness.inSteps(by)
                                    .thenComparing(
                                            walk -> figure(walk, Criterion.WHOLE_COST, wage)))
                    .map(walk -> straight(witness, walk, wage));
        }
        return walks.stream()
                .map(walk -> figure(walk, by, wage))
                .min(Comparator.comparingDouble(each -> each))
                .map(least -> World.number(said(least, by)));
    }

    private static String straight(EveryAnswer witness, Walk walk, double wage) {
        double raise = witness.presentUnknown() ? Double.POSITIVE_INFINITY : walk.raise();
        double earned = figure(walk, Criterion.WHOLE_COST, wage);
        return straight(
                witness.circles(walk),
                walk.again(),
                raise,
                Double.isInfinite(earned) ? -1 : -earned);
    }

    /** What one criterion that goes straight compares: no detours, steps of months, earnings. */
    private static String straight(boolean circles, double again, double raise, double earned) {
        double step = EveryAnswer.step(raise, 6);
        return circles + " " + World.number(again) + " " + step + " " + Math.rint(earned);
    }

    private static double said(double least, Criterion by) {
        if (by == Criterion.WHOLE_COST) {
            return Double.isInfinite(least) ? -1 : -least;
        }
        return by == Criterion.WAGE ? Math.abs(least) : least;
    }

    private static double figure(Walk walk, Criterion by, double wage) {
        return switch (by) {
            case WHOLE_COST ->
                    Double.isNaN(wage) || walk.months() > 12 * YEARS
                            ? Double.POSITIVE_INFINITY
                            : walk.whole() - YEARS * wage;
            case MONTHS -> walk.months();
            case USD -> walk.usd();
            case MOVES -> walk.moves();
            case FIRST_RAISE -> throw new IllegalArgumentException();
            case WAGE -> Double.isNaN(walk.lowest()) ? 0 : -walk.lowest();
        };
    }
}
