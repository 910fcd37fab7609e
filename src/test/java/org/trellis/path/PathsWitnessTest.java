package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.model.Job;
import org.trellis.path.EveryWalk.Walk;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Earned;
import org.trellis.path.account.Raise;
import org.trellis.path.account.Step;
import org.trellis.path.search.Criterion;
import org.trellis.path.search.LimitName;
import org.trellis.path.step.Mode;
import org.trellis.path.terrain.Pay;

/**
 * The search against every walk of seeded small lattices. A failing case prints itself: paste it
 * into {@code World.of("""…""")}.
 */
class PathsWitnessTest {
    private static final int CASES = Integer.getInteger("trellis.pathCases", 600);

    /** Of fewer cases, not every kind need be among them. */
    private static final int ALL_KINDS = 600;

    /** Non-dominated, k best, relaxations and reasons, all as brute force says. */
    @Test
    void agreesWithEveryWalk() {
        int[] seen = new int[WhyNot.Reason.values().length + 8];
        for (long seed = 1; seed <= CASES; seed++) {
            String text = RandomWorld.of(seed);
            try {
                check(World.of(text), seen);
            } catch (Throwable wrong) {
                throw new AssertionError("seed " + seed + "\n" + text + wrong.getMessage(), wrong);
            }
        }
        if (CASES >= ALL_KINDS) {
            checkKinds(seen);
        }
    }

    private static void checkKinds(int[] seen) {
        for (WhyNot.Reason reason : WhyNot.Reason.values()) {
            boolean never = reason == WhyNot.Reason.NOT_DECIDED;
            assertTrue(never || seen[reason.ordinal()] > 0, "no case with " + reason);
        }
        int n = WhyNot.Reason.values().length;
        assertTrue(seen[n] > CASES / 20, "cases with several best paths: " + seen[n]);
        assertTrue(seen[n + 1] > 10, "cases with equal paths: " + seen[n + 1]);
        assertTrue(seen[n + 2] > 25, "cases with relaxations: " + seen[n + 2]);
        assertTrue(seen[n + 3] > 2, "cases where aid matters: " + seen[n + 3]);
        assertTrue(seen[n + 7] > 4, "cases where the field changes again: " + seen[n + 7]);
        for (Mode mode : Mode.values()) {
            assertTrue(seen[n + 4 + mode.ordinal()] > 25, "ways with a step " + mode);
        }
    }

    /** The goal of one criterion: the first of all walks in its order, and no other is listed. */
    @Test
    void theOneBestIsTheFirstOfEveryWalkByItsCriterion() {
        int found = 0;
        int sooner = 0;
        for (long seed = 1; seed <= CASES / 4; seed++) {
            World world = World.of(RandomWorld.of(seed));
            EveryAnswer witness = new EveryAnswer(world.catalog(), world.programs(), world.query());
            for (Criterion by : Criterion.values()) {
                PathAnswer answer = world.answer(world.query().onlyBy(by));
                if (!answer.alreadyThere()) {
                    List<String> first =
                            witness.sorted(Set.of(), by).stream()
                                    .limit(1)
                                    .map(witness::text)
                                    .toList();
                    List<String> told =
                            answer.ways().stream().map(PathsWitnessTest::plain).toList();
                    assertEquals(lines(first), lines(told), "seed " + seed + " by " + by);
                    assertTrue(answer.complete() && answer.kBest().isEmpty());
                    found += told.size();
                    sooner += by == Criterion.FIRST_RAISE && isRaisedSooner(witness) ? 1 : 0;
                }
            }
        }
        assertTrue(found > CASES / 4, "answers: " + found);
        assertTrue(sooner > 0, "cases where the soonest raise is not the best: " + sooner);
    }

    private static boolean isRaisedSooner(EveryAnswer witness) {
        List<Walk> walks = witness.sorted(Set.of(), Criterion.FIRST_RAISE);
        return walks.stream().anyMatch(walk -> walk.raise() < walks.get(0).raise() - 1e-6);
    }

    private static void check(World world, int[] seen) {
        PathAnswer answer = world.answer();
        PathQuery query = answer.query();
        int n = WhyNot.Reason.values().length;
        seen[answer.whyNot().orElseThrow().reason().ordinal()]++;
        if (query.traveller().job().equals(Optional.of(query.to()))) {
            assertTrue(answer.alreadyThere() && answer.best().isEmpty());
            return;
        }
        EveryAnswer witness = new EveryAnswer(world.catalog(), world.programs(), query);
        assertTrue(answer.complete());
        List<CareerPath> ways = new ArrayList<>(answer.best());
        ways.addAll(answer.more());
        List<String> best = told(ways);
        List<String> expected = witness.best(false);
        assertEquals(sorted(expected), sorted(best), "best");
        assertEquals(lines(witness.best(true)), lines(told(answer.ifAidPays())), "if aid pays");
        assertEquals(
                lines(kBest(witness, query)),
                lines(answer.kBest().stream().map(PathsWitnessTest::plain).toList()),
                "k");
        Map<Set<LimitName>, String> relax = new LinkedHashMap<>();
        answer.relax().forEach(each -> relax.put(each.dropped(), plain(each.path())));
        boolean none = ways.isEmpty() && answer.ifAidPays().isEmpty();
        assertEquals(none ? witness.relax(Optional.empty()) : Map.of(), relax, "relax");
        answer.ways().forEach(PathsWitnessTest::sums);
        checkWhyNot(witness, answer);
        seen[n] += best.size() > 1 ? 1 : 0;
        seen[n + 1] += ways.stream().anyMatch(path -> !path.equals().isEmpty()) ? 1 : 0;
        seen[n + 2] += relax.isEmpty() ? 0 : 1;
        seen[n + 7] += changesAgain(answer) ? 1 : 0;
        seen[n + 3] += answer.ifAidPays().isEmpty() ? 0 : 1;
        for (CareerPath way : ways) {
            way.modes().stream().distinct().forEach(mode -> seen[n + 4 + mode.ordinal()]++);
        }
    }

    /** Ways that are shown and the others are each in order; together they may interleave. */
    private static String sorted(List<String> lines) {
        return lines.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static List<String> told(List<CareerPath> paths) {
        return paths.stream()
                .map(
                        path ->
                                plain(path)
                                        + " "
                                        + path.equals().stream()
                                                .map(e -> World.text(e.jobs(), e.modes()))
                                                .toList())
                .toList();
    }

    private static boolean changesAgain(PathAnswer answer) {
        return Stream.concat(answer.ways().stream(), answer.kBest().stream())
                .anyMatch(path -> path.againUsd() > 0);
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static List<String> kBest(EveryAnswer witness, PathQuery query) {
        return witness.sorted(Set.of(), query.by()).stream()
                .limit(query.k().orElseThrow())
                .map(witness::text)
                .toList();
    }

    private static String plain(CareerPath path) {
        return World.text(path).replace("+ usd", " usd");
    }

    /** Lines add up to steps and steps to totals, to the last bit. */
    private static void sums(CareerPath path) {
        double months = 0;
        double hours = 0;
        double usd = 0;
        double whole = 0;
        for (Step step : path.steps()) {
            double learned = 0;
            for (Raise raise : step.raises()) {
                learned += raise.hours();
            }
            double schooled = 0;
            double fees = 0;
            for (Earned earned : step.credentials()) {
                schooled += earned.hours();
                fees += earned.usd().orElse(0);
            }
            assertEquals(step.competencyHours(), learned);
            assertEquals(step.schoolingHours(), schooled);
            if (step.mode() != Mode.APPRENTICESHIP) {
                double before = step.learning().onTheJob() ? 0 : learned;
                assertEquals(step.hours(), Math.max(before, schooled));
                assertEquals(step.cost().feesUsd(), fees);
                assertEquals(step.usd(), Math.max(fees, before));
            }
            assertEquals(step.months(), step.times().before() + step.times().training());
            double paid = step.times().pay().stream().mapToDouble(Pay::months).sum();
            assertEquals(step.months(), paid, 1e-9);
            months += step.months();
            hours += step.hours();
            usd += step.usd();
            whole += step.wholeCostUsd(path.goalUsdPerYear().orElse(0));
        }
        assertEquals(path.months(), months);
        assertEquals(path.hours(), hours);
        assertEquals(path.usd(), usd);
        assertEquals(path.wholeCostUsd().orElse(whole), whole);
    }

    private static void checkWhyNot(EveryAnswer witness, PathAnswer answer) {
        WhyNot why = answer.whyNot().orElseThrow();
        Job.Id job = why.job();
        List<EveryWalk.Walk> passing =
                witness.walks().stream().filter(walk -> walk.entered().contains(job)).toList();
        List<EveryWalk.Walk> fit =
                witness.sorted(Set.of(), Criterion.WHOLE_COST).stream()
                        .filter(walk -> walk.entered().contains(job))
                        .toList();
        Optional<String> path = why.path().map(PathsWitnessTest::plain);
        switch (why.reason()) {
            case SHOWN, EQUAL, DOMINATED -> {
                CareerPath other = answer.ways().get(why.other().orElseThrow());
                boolean equal = other.equals().stream().anyMatch(o -> passes(o, answer, job));
                assertEquals(why.reason() == WhyNot.Reason.EQUAL, equal && !passes(answer, job));
                assertEquals(why.reason() == WhyNot.Reason.SHOWN, passes(answer, job));
                if (why.reason() != WhyNot.Reason.SHOWN) {
                    assertEquals(Optional.of(witness.text(fit.get(0))), path, "why not");
                }
            }
            case BREAKS_LIMITS -> {
                assertTrue(fit.isEmpty());
                assertEquals(witness.relax(Optional.of(job)).get(why.limits()), path.orElseThrow());
            }
            case UNREACHABLE, TOO_FAR, EXPERIENCE -> assertTrue(passing.isEmpty());
            case START -> assertEquals(answer.query().traveller().job(), Optional.of(job));
            default -> throw new AssertionError(why.reason());
        }
    }

    private static boolean passes(PathAnswer answer, Job.Id job) {
        return answer.ways().stream()
                .flatMap(path -> path.steps().stream())
                .anyMatch(step -> step.to().equals(job));
    }

    private static boolean passes(CareerPath.Equal way, PathAnswer answer, Job.Id job) {
        int before = way.jobs().size() - way.modes().size();
        return way.jobs().subList(before, way.jobs().size()).contains(job);
    }
}
