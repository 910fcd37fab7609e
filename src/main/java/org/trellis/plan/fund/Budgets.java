package org.trellis.plan.fund;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trellis.plan.cover.Measure;

/**
 * What each payer has for a plan.
 *
 * @param cents those above 0
 */
public record Budgets(Map<Payer, Long> cents) {
    public static final Budgets NONE = new Budgets(Map.of());

    public Budgets {
        Map<Payer, Long> some = new EnumMap<>(Payer.class);
        cents.forEach((payer, amount) -> some.put(payer, Math.max(0, amount)));
        some.values().removeIf(amount -> amount == 0);
        cents = Collections.unmodifiableMap(some);
    }

    /** To the nearest. */
    public static long cents(double usd) {
        return Math.round(usd * 100);
    }

    public Budgets without(Payer payer) {
        Map<Payer, Long> others = new EnumMap<>(Payer.class);
        others.putAll(cents);
        others.remove(payer);
        return new Budgets(others);
    }

    public boolean none() {
        return cents.isEmpty();
    }

    public long of(Payer payer) {
        return cents.getOrDefault(payer, 0L);
    }

    /**
     * What is left for the person where everybody else pays the most that can be. By the cut of
     * least capacity: of all groups of payers the one that leaves most, the fees that only they may
     * pay less what they have. Two to the power of the payers.
     *
     * @param fees in cents
     * @param may who may pay each of them
     */
    public Measure own(long[] fees, List<Set<Payer>> may) {
        List<Measure.Sum> sums = new ArrayList<>();
        for (Set<Payer> group : groups()) {
            long[] of = new long[fees.length];
            for (int i = 0; i < of.length; i++) {
                Set<Payer> others = EnumSet.noneOf(Payer.class);
                others.addAll(may.get(i));
                others.retainAll(cents.keySet());
                of[i] = group.containsAll(others) ? fees[i] : 0;
            }
            sums.add(new Measure.Sum(of, group.stream().mapToLong(this::of).sum()));
        }
        return new Measure(sums);
    }

    private List<Set<Payer>> groups() {
        List<Payer> payers = List.copyOf(cents.keySet());
        List<Set<Payer>> groups = new ArrayList<>();
        for (int mask = 0; mask < 1 << payers.size(); mask++) {
            Set<Payer> group = EnumSet.noneOf(Payer.class);
            for (int p = 0; p < payers.size(); p++) {
                if ((mask >> p & 1) == 1) {
                    group.add(payers.get(p));
                }
            }
            groups.add(group);
        }
        return groups;
    }
}
