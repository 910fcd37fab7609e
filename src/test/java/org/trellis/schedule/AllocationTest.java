package org.trellis.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.model.Text;
import org.trellis.report.Words;
import org.trellis.schedule.Allocation.Conflict;
import org.trellis.schedule.Allocation.Part;
import org.trellis.schedule.Allocation.Shares;

class AllocationTest {
    /** {@code "1 2:0-3 1"}: weights, with bounds where given. */
    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        for (String word : text.split(" ")) {
            String[] cells = word.split("[:-]");
            String name = String.valueOf((char) ('A' + parts.size()));
            int min = cells.length > 1 ? Integer.parseInt(cells[1]) : 0;
            int max = cells.length > 1 ? Integer.parseInt(cells[2]) : 100_000;
            parts.add(new Part(Text.of(name), Double.parseDouble(cells[0]), min, max));
        }
        return parts;
    }

    private static String hours(int total, String text) {
        Shares shares = assertInstanceOf(Shares.class, Allocation.of(total, parts(text)));
        return shares.shares().stream()
                .map(s -> s.hours() + (s.held() == Allocation.Held.BY_WEIGHT ? "" : "*"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void hoursFollowTheWeights() {
        assertEquals("1600 3200 3200", hours(8000, "1 2 2"));
    }

    @Test
    void theHourThatIsLeftGoesToTheLargestRemainder() {
        assertEquals("1 3 6", hours(10, "0.14 0.28 0.58"));
    }

    @Test
    void ofEqualRemaindersTheEarlierPartGetsTheHour() {
        assertEquals("4 3 3", hours(10, "1 1 1"));
        assertEquals("1 1 5", hours(7, "0.3 0.3 1.5"));
        assertEquals("1 0", hours(1, "0.1 0.1"));
    }

    @Test
    void whatABoundTakesIsSharedAmongTheOthers() {
        assertEquals("2* 4 4", hours(10, "1:0-2 1 1"));
        assertEquals("6* 2 2", hours(10, "1:6-9 1 1"));
        assertEquals("5* 5", hours(10, "1:5-5 9"));
    }

    @Test
    void minimumsAboveTheTotalAreNamed() {
        Conflict conflict =
                assertInstanceOf(Conflict.class, Allocation.of(10, parts("1:1-9 1:6-9 1:7-9")));
        assertEquals(
                "The minimum hours of C (7), B (6) add up to 13; there are 10 to share. "
                        + "Lower one of them or raise the total.",
                Words.of("en").say(conflict.message()));
    }

    @Test
    void maximumsBelowTheTotalAreNamed() {
        Conflict conflict =
                assertInstanceOf(Conflict.class, Allocation.of(10, parts("1:0-2 1:0-3")));
        assertEquals(
                "Las horas máximas de A (2), B (3) suman solo 5; hay 10 para repartir. "
                        + "Suba una de ellas o baje el total.",
                Words.of("es").say(conflict.message()));
    }

    @Test
    void everyHourCanBeTracedToItsWeight() {
        Shares shares = (Shares) Allocation.of(10, parts("1 1 1"));
        assertEquals(1 / 3.0, shares.shares().get(0).share(), 1e-12);
        assertEquals(10 / 3.0, shares.shares().get(0).quota(), 1e-12);
    }

    @Test
    void aWeightOfNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Part(Text.of("A"), 0, 0, 1));
    }

    @Test
    void equalsBruteForce() {
        Random random = new Random(29);
        for (int round = 0; round < 3000; round++) {
            int n = 1 + random.nextInt(4);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < n; i++) {
                int min = random.nextInt(4);
                int max = min + random.nextInt(7);
                text.append(i == 0 ? "" : " ")
                        .append(1 + random.nextInt(9))
                        .append(random.nextBoolean() ? ".5" : "");
                text.append(":").append(min).append("-").append(max);
            }
            int total = random.nextInt(22);
            List<Part> parts = parts(text.toString());
            int[] best = bruteForce(total, parts);
            String failing = "hours(" + total + ", \"" + text + "\")";
            if (Allocation.of(total, parts) instanceof Shares shares) {
                int[] hours = shares.shares().stream().mapToInt(Allocation.Share::hours).toArray();
                assertArrayEquals(best, hours, failing);
            } else {
                assertEquals(null, best, failing);
            }
        }
    }

    /** Null when the bounds leave no answer. */
    private static int[] bruteForce(int total, List<Part> parts) {
        double[] quotas = quotas(total, parts);
        int[][] best = new int[1][];
        if (quotas != null) {
            everyWay(total, parts, quotas, new int[parts.size()], 0, best);
        }
        return best[0];
    }

    /**
     * Tries every split of the parts into at-minimum, at-maximum and free; least objective wins.
     */
    private static double[] quotas(int total, List<Part> parts) {
        double[] best = null;
        for (int pattern = 0; pattern < Math.pow(3, parts.size()); pattern++) {
            double[] tried = quotas(total, parts, pattern);
            if (tried != null
                    && (best == null || objective(tried, parts) < objective(best, parts))) {
                best = tried;
            }
        }
        return best;
    }

    private static double[] quotas(int total, List<Part> parts, int pattern) {
        double[] quotas = new double[parts.size()];
        double free = total;
        double weights = 0;
        for (int i = 0, rest = pattern; i < quotas.length; i++, rest /= 3) {
            Part part = parts.get(i);
            quotas[i] = rest % 3 == 0 ? part.min() : rest % 3 == 1 ? part.max() : -1;
            free -= Math.max(0, quotas[i]);
            weights += quotas[i] < 0 ? part.weight() : 0;
        }
        double sum = 0;
        for (int i = 0; i < quotas.length; i++) {
            quotas[i] = quotas[i] < 0 ? free * parts.get(i).weight() / weights : quotas[i];
            sum += quotas[i];
            if (quotas[i] < parts.get(i).min() - 1e-9 || quotas[i] > parts.get(i).max() + 1e-9) {
                return null;
            }
        }
        return Math.abs(sum - total) < 1e-6 ? quotas : null;
    }

    private static double objective(double[] quotas, List<Part> parts) {
        double sum = 0;
        for (int i = 0; i < quotas.length; i++) {
            sum += quotas[i] * quotas[i] / parts.get(i).weight();
        }
        return sum;
    }

    /** Visits larger first hours first, so of equals the one that favours earlier parts stays. */
    private static void everyWay(
            int left, List<Part> parts, double[] quotas, int[] hours, int i, int[][] best) {
        if (i == hours.length) {
            if (left == 0
                    && (best[0] == null
                            || distance(hours, quotas) < distance(best[0], quotas) - 1e-6)) {
                best[0] = hours.clone();
            }
            return;
        }
        for (int h = Math.min(left, parts.get(i).max()); h >= parts.get(i).min(); h--) {
            hours[i] = h;
            everyWay(left - h, parts, quotas, hours, i + 1, best);
        }
    }

    private static double distance(int[] hours, double[] quotas) {
        double sum = 0;
        for (int i = 0; i < hours.length; i++) {
            sum += (hours[i] - quotas[i]) * (hours[i] - quotas[i]);
        }
        return sum;
    }
}
