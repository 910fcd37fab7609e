package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trellis.model.Job;

/**
 * The search against every walk of seeded small lattices. A failing case prints itself: paste it
 * into {@code World.of("""…""")}.
 */
class PathsWitnessTest {
    private static final int CASES = Integer.getInteger("trellis.pathCases", 1200);

    /** Non-dominated, k best, relaxations and reasons, all as brute force says. */
    @Test
    void agreesWithEveryWalk() {
        int[] seen = new int[WhyNot.Reason.values().length + 3];
        for (long seed = 1; seed <= CASES; seed++) {
            String text = RandomWorld.of(seed);
            try {
                check(World.of(text), seen);
            } catch (Throwable wrong) {
                throw new AssertionError("seed " + seed + "\n" + text + wrong.getMessage(), wrong);
            }
        }
        for (WhyNot.Reason reason : WhyNot.Reason.values()) {
            boolean never = reason == WhyNot.Reason.NOT_DECIDED;
            assertTrue(never || seen[reason.ordinal()] > 0, "no case with " + reason);
        }
        int n = WhyNot.Reason.values().length;
        assertTrue(seen[n] > CASES / 20, "cases with several best paths: " + seen[n]);
        assertTrue(seen[n + 1] > 20, "cases with equal paths: " + seen[n + 1]);
        assertTrue(seen[n + 2] > 50, "cases with relaxations: " + seen[n + 2]);
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
        EveryAnswer witness = new EveryAnswer(world.catalog(), query);
        assertTrue(answer.complete());
        List<String> best =
                answer.best().stream()
                        .map(
                                path ->
                                        plain(path)
                                                + " "
                                                + path.equals().stream().map(World::text).toList())
                        .toList();
        assertEquals(lines(witness.best()), lines(best), "best");
        assertEquals(
                lines(kBest(witness, query)),
                lines(answer.kBest().stream().map(PathsWitnessTest::plain).toList()),
                "k");
        Map<Set<LimitName>, String> relax = new LinkedHashMap<>();
        answer.relax().forEach(each -> relax.put(each.dropped(), plain(each.path())));
        assertEquals(best.isEmpty() ? witness.relax(Optional.empty()) : Map.of(), relax, "relax");
        answer.best().forEach(PathsWitnessTest::sums);
        checkWhyNot(witness, answer);
        seen[n] += best.size() > 1 ? 1 : 0;
        seen[n + 1] += answer.best().stream().anyMatch(path -> !path.equals().isEmpty()) ? 1 : 0;
        seen[n + 2] += relax.isEmpty() ? 0 : 1;
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static List<String> kBest(EveryAnswer witness, PathQuery query) {
        return witness.sorted(Set.of(), query.by()).stream()
                .limit(query.k().orElseThrow())
                .map(EveryAnswer::text)
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
        for (Step step : path.steps()) {
            double learned = 0;
            for (Raise raise : step.raises()) {
                learned += raise.hours();
            }
            double schooled = 0;
            for (Earned earned : step.credentials()) {
                schooled += earned.hours();
            }
            assertEquals(step.competencyHours(), learned);
            assertEquals(step.schoolingHours(), schooled);
            assertEquals(step.hours(), Math.max(learned, schooled));
            months += step.months();
            hours += step.hours();
            usd += step.usd();
        }
        assertEquals(path.months(), months);
        assertEquals(path.hours(), hours);
        assertEquals(path.usd(), usd);
    }

    private static void checkWhyNot(EveryAnswer witness, PathAnswer answer) {
        WhyNot why = answer.whyNot().orElseThrow();
        Job.Id job = why.job();
        List<EveryWalk.Walk> passing =
                witness.walks().stream().filter(walk -> walk.entered().contains(job)).toList();
        List<EveryWalk.Walk> fit =
                witness.sorted(Set.of(), Criterion.MONTHS).stream()
                        .filter(passing::contains)
                        .toList();
        Optional<String> path = why.path().map(PathsWitnessTest::plain);
        switch (why.reason()) {
            case SHOWN, EQUAL, DOMINATED -> {
                CareerPath other = answer.best().get(why.other().orElseThrow());
                boolean equal = other.equals().stream().anyMatch(jobs -> jobs.contains(job));
                assertEquals(why.reason() == WhyNot.Reason.EQUAL, equal && !passes(answer, job));
                assertEquals(why.reason() == WhyNot.Reason.SHOWN, passes(answer, job));
                if (why.reason() != WhyNot.Reason.SHOWN) {
                    assertEquals(Optional.of(EveryAnswer.text(fit.get(0))), path, "why not");
                }
            }
            case BREAKS_LIMITS -> {
                assertTrue(fit.isEmpty());
                assertEquals(witness.relax(Optional.of(job)).get(why.limits()), path.orElseThrow());
            }
            case UNREACHABLE, TOO_FAR -> assertTrue(passing.isEmpty());
            case START -> assertEquals(answer.query().traveller().job(), Optional.of(job));
            default -> throw new AssertionError(why.reason());
        }
    }

    private static boolean passes(PathAnswer answer, Job.Id job) {
        return answer.best().stream()
                .flatMap(path -> path.steps().stream())
                .anyMatch(step -> step.to().equals(job));
    }
}
