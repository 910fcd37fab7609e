package org.trellis.schedule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Text;

/**
 * Whole hours shared out by weight within bounds: bounded proportional shares, then the method of
 * largest remainder (Hamilton).
 *
 * <p>Objective. Let T be the total, w the weights, l and u the bounds. The quotas q are the real
 * numbers with sum T and l(i) <= q(i) <= u(i) that minimise the sum of q(i)^2 / w(i): there is one
 * lambda with q(i) = lambda w(i), cut off at the bounds. The hours h are the whole numbers with sum
 * T and l(i) <= h(i) <= u(i) that minimise the sum of (h(i) - q(i))^2; of several such, the one
 * that gives an hour to the earlier part. Remainders that differ by less than 1e-9 are equal.
 *
 * <p>Bounds are whole, so h(i) is q(i) rounded down or up. Time O(n^2), memory O(n), for n parts.
 *
 * <p>Example: 10 hours over weights 1, 1, 1, the first at most 2: quotas 2, 4, 4. Without the bound
 * quotas are 3.33 each, and the hour that is left goes to the first: 4, 3, 3.
 */
public final class Allocation {

    /** Bounds that a message names. */
    private static final int MOST_NAMED = 8;

    /**
     * @param name as messages name it
     * @param weight above 0
     * @param min least hours, 0 or more
     * @param max most hours, at least {@code min}
     */
    public record Part(Text name, double weight, int min, int max) {
        public Part {
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new InvalidValue(Message.of("schedule.share.weight", name, weight));
            }
            if (min < 0 || max < min) {
                throw new InvalidValue(Message.of("schedule.share.bounds", name, min, max));
            }
        }
    }

    /** Which bound cut a quota off. */
    public enum Held {
        BY_WEIGHT,
        AT_MINIMUM,
        AT_MAXIMUM
    }

    /**
     * What one part gets, with all that leads there.
     *
     * @param share weight over the sum of weights, 0 to 1
     * @param quota hours before rounding
     * @param hours after rounding; {@code hours - quota} is the rounding, above -1 and below 1
     */
    public record Share(Part part, double share, double quota, int hours, Held held) {}

    /** Shares in the order of the parts, or the bounds that leave no answer. */
    public sealed interface Answer {}

    public record Shares(int total, List<Share> shares) implements Answer {
        public Shares {
            shares = List.copyOf(shares);
        }

        public int hours(int part) {
            return shares.get(part).hours();
        }
    }

    /**
     * @param parts those whose bounds alone leave no answer: the fewest minimums that exceed the
     *     total, or all parts where the maximums fall short of it
     * @param sum of these minimums or maximums
     */
    public record Conflict(int total, Held held, List<Part> parts, long sum) implements Answer {
        public Conflict {
            parts = List.copyOf(parts);
        }

        /** The bounds, {@link #MOST_NAMED} at most, and what to change. */
        public Message message() {
            Message named =
                    parts.stream()
                            .limit(MOST_NAMED)
                            .map(part -> Message.of("conflict.part", part.name(), bound(part)))
                            .reduce((a, b) -> Message.of("schedule.items", a, b))
                            .orElse(Message.none());
            return Message.of(
                    held == Held.AT_MINIMUM ? "conflict.minimums" : "conflict.maximums",
                    parts.size() > MOST_NAMED ? Message.of("conflict.rest", named) : named,
                    BigDecimal.valueOf(sum),
                    BigDecimal.valueOf(total));
        }

        private BigDecimal bound(Part part) {
            return BigDecimal.valueOf(held == Held.AT_MINIMUM ? part.min() : part.max());
        }
    }

    private Allocation() {}

    /**
     * @param total whole hours, 0 or more
     * @throws IllegalArgumentException when there are no parts
     */
    public static Answer of(int total, List<Part> parts) {
        if (parts.isEmpty()) {
            throw new InvalidValue(Message.of("schedule.share.nothing"));
        }
        long least = parts.stream().mapToLong(Part::min).sum();
        long most = parts.stream().mapToLong(Part::max).sum();
        if (least > total) {
            return tooMuch(total, parts);
        }
        if (most < total) {
            return new Conflict(total, Held.AT_MAXIMUM, parts, most);
        }
        return new Shares(total, rounded(total, parts, quotas(total, parts)));
    }

    private static Conflict tooMuch(int total, List<Part> parts) {
        List<Part> fewest = new ArrayList<>();
        long sum = 0;
        for (Part part : parts.stream().sorted(Comparator.comparingInt(p -> -p.min())).toList()) {
            fewest.add(part);
            sum += part.min();
            if (sum > total) {
                break;
            }
        }
        return new Conflict(total, Held.AT_MINIMUM, fewest, sum);
    }

    /** Walks the points where a bound starts or stops to hold; between two the sum is linear. */
    private static double[] quotas(int total, List<Part> parts) {
        double[] bends =
                parts.stream()
                        .flatMapToDouble(
                                p ->
                                        java.util.stream.DoubleStream.of(
                                                p.min() / p.weight(), p.max() / p.weight()))
                        .sorted()
                        .toArray();
        int low = 0;
        int high = bends.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (sum(parts, bends[middle]) <= total) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double below = sum(parts, bends[low]);
        double above = sum(parts, bends[high]);
        double part = above > below ? (total - below) / (above - below) : 0;
        double lambda = bends[low] + part * (bends[high] - bends[low]);
        return parts.stream().mapToDouble(p -> cut(p, lambda)).toArray();
    }

    private static double sum(List<Part> parts, double lambda) {
        return parts.stream().mapToDouble(p -> cut(p, lambda)).sum();
    }

    private static double cut(Part part, double lambda) {
        return Math.min(part.max(), Math.max(part.min(), lambda * part.weight()));
    }

    private static List<Share> rounded(int total, List<Part> parts, double[] quotas) {
        int[] hours = new int[quotas.length];
        int left = total;
        for (int i = 0; i < quotas.length; i++) {
            hours[i] = Tolerance.floor(quotas[i]);
            left -= hours[i];
        }
        IntStream.range(0, quotas.length)
                .boxed()
                .filter(i -> Tolerance.more(quotas[i], hours[i]))
                .sorted(
                        Comparator.comparingLong(
                                i -> -Math.round((quotas[i] - hours[i]) / Tolerance.EPSILON)))
                .limit(left)
                .forEach(i -> hours[i]++);
        double weights = parts.stream().mapToDouble(Part::weight).sum();
        return IntStream.range(0, quotas.length)
                .mapToObj(
                        i ->
                                share(
                                        parts.get(i),
                                        parts.get(i).weight() / weights,
                                        quotas[i],
                                        hours[i]))
                .toList();
    }

    private static Share share(Part part, double share, double quota, int hours) {
        Held held =
                !Tolerance.less(quota, part.max())
                        ? Held.AT_MAXIMUM
                        : !Tolerance.more(quota, part.min()) && part.min() > 0
                                ? Held.AT_MINIMUM
                                : Held.BY_WEIGHT;
        return new Share(part, share, quota, hours, held);
    }
}
