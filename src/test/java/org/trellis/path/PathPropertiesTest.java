package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.trellis.path.account.CareerPath;

/** What must hold between two questions, on seeded small lattices. */
class PathPropertiesTest {
    private static final int CASES = 400;

    /** The least of each of the four over all ways; infinite when there is none. */
    private record Least(double months, double usd, double raise, double whole) {
        static Least of(String text) {
            List<CareerPath> ways = World.of(text).answer().ways();
            double none = Double.POSITIVE_INFINITY;
            return new Least(
                    ways.stream().mapToDouble(CareerPath::months).min().orElse(none),
                    ways.stream().mapToDouble(CareerPath::usd).min().orElse(none),
                    ways.stream()
                            .mapToDouble(way -> way.firstRaiseMonths().orElse(none))
                            .min()
                            .orElse(none),
                    ways.stream().mapToDouble(w -> w.wholeCostUsd().orElse(0)).min().orElse(none));
        }

        boolean noWorse(Least other, boolean withRaise) {
            return months <= other.months + 1e-6
                    && usd <= other.usd + 1e-6
                    && whole <= other.whole + 1e-6
                    && (!withRaise || raise <= other.raise + 1e-6);
        }
    }

    private static List<String> worlds() {
        return LongStream.rangeClosed(1, CASES)
                .mapToObj(seed -> RandomWorld.of(seed + 90_000))
                .map(text -> without(text, "unknown met"))
                .toList();
    }

    private static String without(String text, String pattern) {
        return text.lines()
                .map(line -> line.replaceAll(pattern, ""))
                .filter(line -> !line.isBlank() && !line.strip().equals("limits"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String plain(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("cred ") && !line.startsWith("asks "))
                .map(line -> line.replaceAll(" (holds|states|gives)=[^ ]*", ""))
                .map(line -> line.replaceAll("^(experience [^ ]+ [^ ]+ [^ ]+) .*", "$1"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void better(List<String> worlds, UnaryOperator<String> more, boolean raise) {
        int changed = 0;
        for (String text : worlds) {
            String other = more.apply(text);
            Least before = Least.of(text);
            Least after = Least.of(other);
            assertTrue(
                    after.noWorse(before, raise),
                    text + "\n" + before + "\nbecomes\n" + other + "\n" + after);
            changed += after.equals(before) ? 0 : 1;
        }
        assertTrue(changed > 0, "worlds in which it matters: " + changed);
    }

    /** Without credentials, of which an alternative may spare one that would have taught. */
    @Test
    void aJobHeldIsNeverWorseThanNone() {
        List<String> worlds =
                worlds().stream()
                        .map(PathPropertiesTest::plain)
                        .map(text -> without(text, "from [a-z]+|pay=[0-9]+|living=[0-9]+"))
                        .filter(text -> text.contains("at=a"))
                        .toList();
        int changed = 0;
        for (String text : worlds) {
            String none = text.replaceAll("at=a months=[0-9]+", "");
            Least with = Least.of(text);
            Least without = Least.of(none);
            assertTrue(with.noWorse(without, false), text + with + "\nwithout\n" + without);
            changed += with.equals(without) ? 0 : 1;
        }
        assertTrue(changed > 0, "worlds in which it matters: " + changed);
    }

    /** Of one who rated nothing and of whom nothing is presumed. */
    @Test
    void moreHeldNeverCostsMore() {
        List<String> worlds =
                worlds().stream()
                        .map(PathPropertiesTest::plain)
                        .map(text -> without(text, "rated=[^ ]+") + "no-presumed\n")
                        .toList();
        better(worlds, text -> text.replace("person ", "person rated=p@3,q@2 "), false);
    }

    @Test
    void fullTimeStudyAllowedNeverWorsensAnything() {
        List<String> worlds = worlds().stream().map(text -> without(text, "kept=[0-9]+")).toList();
        better(worlds, text -> text.replace("person ", "person kept=50 "), true);
    }

    @Test
    void anApprenticeshipMoreNeverWorsensAnything() {
        List<String> worlds = worlds().stream().map(text -> without(text, "program .*")).toList();
        better(worlds, text -> text + "program b months=10\n", true);
    }

    @Test
    void aLimitLessNeverWorsensAnything() {
        for (String limit : List.of("months", "step", "usd", "living", "goal", "wage", "jobs")) {
            String pattern = "(?<=limits.{0,99}) " + limit + "=[^ ]+";
            List<String> worlds =
                    worlds().stream()
                            .filter(text -> !without(text, pattern).equals(without(text, "#")))
                            .toList();
            better(worlds, text -> without(text, pattern), true);
        }
    }
}
