package org.trellis.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trellis.model.catalog.Catalog;

/** Seeded random cases; a failing one prints its catalog and person as the fixture reads them. */
class GapPropertyTest {
    private static final int CASES = 2000;
    private static final double EXACT = 1e-9;
    private static final LocalDate ON = LocalDate.parse("2026-06-01");
    private static final String MAPS =
            "map t1 s1 \n map t2 s1 \n map t3 s2 \n map t4 s3 \n map t5 s3 \n"
                    + " map t6 s4 \n map t7 s5 \n";

    /**
     * A job of 1 to 6 lines, and what somebody holds of each: a level on either scale or a word.
     */
    private static final class Sample {
        final List<String> asked = new ArrayList<>();
        final List<String> held = new ArrayList<>();

        Sample(Random random) {
            int lines = 1 + random.nextInt(6);
            for (int i = 0; i < lines; i++) {
                asked.add(List.of("1", "2", "3", "4", "5", "X", "NR", "-").get(random.nextInt(8)));
                held.add(held(random));
            }
        }

        static String held(Random random) {
            int kind = random.nextInt(6);
            if (kind < 3) {
                return List.of("yes", "no", "?").get(kind);
            }
            return kind == 3 ? "t" + random.nextInt(8) : "" + (1 + random.nextInt(5));
        }

        String job() {
            var text = new StringBuilder("competency c0 rank=1 \n competency c1 rank=2 \n job");
            for (int i = 0; i < asked.size(); i++) {
                text.append(" c").append(i).append('@').append(asked.get(i));
            }
            return text.toString();
        }

        String person(int changed, String now) {
            var text = new StringBuilder();
            for (int i = 0; i < held.size(); i++) {
                text.append(" c").append(i).append('@').append(i == changed ? now : held.get(i));
            }
            return text.toString();
        }
    }

    private static Summary summary(String catalog, String person) {
        return report(Fixture.catalog(catalog), person).summary();
    }

    private static GapReport report(Catalog catalog, String person) {
        return new Gaps(catalog)
                .report(Somebody.who(person), Fixture.job("job"), ON, Importance.NOW, true);
    }

    private static double low(Summary summary) {
        return summary.readiness().map(Interval::low).orElse(0.0);
    }

    private static double high(Summary summary) {
        return summary.readiness().map(Interval::high).orElse(0.0);
    }

    /** No, then level 1 to 5 of one scale: each is more than the one before. */
    @Test
    void moreHeldNeverLowersReadinessNorAddsHours() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Sample each = new Sample(random);
            int line = random.nextInt(each.asked.size());
            int level = random.nextInt(5);
            String less = each.person(line, level == 0 ? "no" : "" + level);
            String more = each.person(line, "" + (level + 1));
            Summary before = summary(MAPS + each.job(), less);
            Summary after = summary(MAPS + each.job(), more);
            String what = each.job() + "\n" + less + "\n" + more;
            assertTrue(low(after) >= low(before) - EXACT, what);
            assertTrue(high(after) >= high(before) - EXACT, what);
            assertTrue(after.hours().low() <= before.hours().low() + EXACT, what);
            assertTrue(after.hours().high() <= before.hours().high() + EXACT, what);
        }
    }

    @Test
    void ratingWhatWasUnknownStaysInsideTheInterval() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Sample each = new Sample(random);
            int line = random.nextInt(each.asked.size());
            String unknown = each.person(line, "?");
            String rated = each.person(line, Sample.held(random));
            Summary before = summary(MAPS + each.job(), unknown);
            Summary after = summary(MAPS + each.job(), rated);
            String what = each.job() + "\n" + unknown + "\n" + rated;
            assertTrue(low(after) >= low(before) - EXACT, what);
            assertTrue(high(after) <= high(before) + EXACT, what);
            assertTrue(after.hours().low() >= before.hours().low() - EXACT, what);
            assertTrue(after.hours().high() <= before.hours().high() + EXACT, what);
        }
    }

    @Test
    void withoutAMapNumbersTurnUnknownNeverZero() {
        int turned = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Sample each = new Sample(new Random(seed));
            String person = each.person(-1, "");
            List<Line> with = report(Fixture.catalog(MAPS + each.job()), person).lines();
            List<Line> without = report(Fixture.catalog(each.job()), person).lines();
            for (int i = 0; i < with.size(); i++) {
                boolean same = with.get(i).outcome() == without.get(i).outcome();
                assertTrue(
                        same || without.get(i).outcome() == Outcome.UNKNOWN, each.job() + person);
                turned += same ? 0 : 1;
            }
        }
        assertTrue(turned > CASES / 10, "only " + turned + " lines tried it");
    }

    @Test
    void countsAndCoverageAddUp() {
        for (int seed = 0; seed < CASES; seed++) {
            Sample each = new Sample(new Random(seed));
            GapReport report = report(Fixture.catalog(each.job()), each.person(-1, ""));
            Summary summary = report.summary();
            int all = summary.met() + summary.gap() + summary.unknown();
            assertEquals(report.lines().size(), all);
            double coverage = all == 0 ? 0 : (summary.met() + summary.gap()) / (double) all;
            assertEquals(coverage, summary.coverage(), EXACT);
            assertEquals(all == 0, summary.readiness().isEmpty());
            boolean exact = summary.readiness().map(r -> r.high() - r.low() < EXACT).orElse(true);
            assertEquals(summary.unknown() == 0, exact, each.job());
        }
    }
}
