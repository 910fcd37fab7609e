package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trellis.credential.Chain;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.rank.Ranking;
import org.trellis.gap.rank.Ranking.Ranked;
import org.trellis.model.Job;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;

/** Whether somebody asks for a gap or for a path, the same school takes the same hours and fees. */
class SameSchoolTest {
    private static final Job.Id GOAL = World.id("goal");
    private static final int WORLDS = 400;

    @Test
    void aGapAndAPathGiveOnePersonTheSameSchoolHoursAndFees() {
        int schools = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            String text = world(new Random(seed));
            World world = World.of(text);
            assertEquals(onPath(world), inGap(world), text);
            assertEquals(hoursOnPath(world), hoursInRank(world), text);
            schools += hoursOnPath(world) > 0 ? 1 : 0;
        }
        assertEquals(true, schools > WORLDS / 3, schools + " worlds with a school");
    }

    /** Of the quickest way, which is one move; of equally quick ones the cheapest. */
    private static Step onlyStep(World world) {
        return world.answer().ways().stream()
                .min(
                        Comparator.comparingDouble(CareerPath::months)
                                .thenComparingDouble(CareerPath::usd))
                .orElseThrow()
                .steps()
                .get(0);
    }

    private static double hoursOnPath(World world) {
        return onlyStep(world).schoolingHours();
    }

    private static String onPath(World world) {
        var earned = onlyStep(world).credentials();
        double usd = earned.stream().mapToDouble(each -> each.usd().getAsDouble()).sum();
        return hoursOnPath(world) + " h, $" + usd;
    }

    private static String inGap(World world) {
        GapReport report =
                new Gaps(world.catalog())
                        .report(world.person(), GOAL, World.DAY, Importance.NOW, true);
        Chain school = report.school().orElseThrow();
        return school.hours() + " h, $" + school.usd();
    }

    private static double hoursInRank(World world) {
        var gaps = new Gaps(world.catalog());
        return Ranking.nearest(gaps, world.person(), World.DAY, 9).stream()
                .filter(each -> each.job().id().equals(GOAL))
                .mapToDouble(Ranked::schoolingHours)
                .sum();
    }

    /** A job that asks for credentials alone, one move away. */
    private static String world(Random random) {
        String credentials =
                IntStream.range(0, 6)
                        .mapToObj(i -> credential(i, random))
                        .collect(Collectors.joining());
        String asks =
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(i -> "asks goal " + need(random) + " " + either(6, random))
                        .collect(Collectors.joining("\n"));
        return credentials
                + """
                job start no 30000
                job goal no 40000
                move start goal 0 0
                asks start required c%d
                %s
                person at=start holds=c%d states=c%d:%s
                to goal
                """
                        .formatted(
                                random.nextInt(6),
                                asks,
                                random.nextInt(6),
                                random.nextInt(6),
                                random.nextBoolean() ? "yes" : "no");
    }

    private static String credential(int i, Random random) {
        String text =
                "cred c%d hours=%d fee=%d kind=license"
                        .formatted(i, 10 * random.nextInt(4), 50 * random.nextInt(4));
        text += i > 0 && random.nextInt(3) == 0 ? " requires=" + either(i, random) : "";
        text += i > 0 && random.nextInt(3) == 0 ? " covers=c" + random.nextInt(i) : "";
        return text + "\n";
    }

    private static String need(Random random) {
        return new String[] {"required", "required", "varies", "preferred"}[random.nextInt(4)];
    }

    private static String either(int below, Random random) {
        int one = random.nextInt(below);
        int other = random.nextInt(below);
        return one == other || random.nextBoolean() ? "c" + one : "c" + one + "|c" + other;
    }
}
