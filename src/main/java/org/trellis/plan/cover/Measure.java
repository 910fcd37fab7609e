package org.trellis.plan.cover;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What some offers come to: of several sums over them, each less a constant, the greatest. Dollars
 * are one sum; dollars that nobody else pays are a sum for each group of payers.
 *
 * @param sums at least one
 */
public record Measure(List<Sum> sums) {
    /**
     * @param of what each offer adds, 0 or more, in whole numbers
     * @param less taken off
     */
    public record Sum(long[] of, long less) {
        long value(BitSet some) {
            return some.stream().mapToLong(i -> of[i]).sum() - less;
        }
    }

    public Measure {
        sums = List.copyOf(sums);
    }

    public static Measure sum(long[] of) {
        return new Measure(List.of(new Sum(of, 0)));
    }

    public long value(BitSet some) {
        return sums.stream().mapToLong(sum -> sum.value(some)).max().orElseThrow();
    }

    /**
     * No set that has these and closes the open targets comes to less: each of the others shares
     * its part evenly among the targets that it closes.
     */
    public double atLeast(BitSet some, List<BitSet> open, List<BitSet> gives) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (Sum sum : sums) {
            double[] parts = new double[gives.size()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = some.get(i) ? 0 : sum.of()[i];
            }
            greatest = Math.max(greatest, sum.value(some) + shared(parts, open, gives));
        }
        return greatest;
    }

    /** The least that closes all that are open, where each part may be shared among them. */
    public static double shared(double[] parts, List<BitSet> open, List<BitSet> gives) {
        double[] least = new double[open.size()];
        Arrays.fill(least, Double.MAX_VALUE);
        for (int i = 0; i < parts.length; i++) {
            BitSet given = gives.get(i);
            long closes = open.stream().filter(given::intersects).count();
            for (int t = 0; closes > 0 && t < least.length; t++) {
                if (given.intersects(open.get(t))) {
                    least[t] = Math.min(least[t], parts[i] / closes);
                }
            }
        }
        return Arrays.stream(least).sum();
    }
}
