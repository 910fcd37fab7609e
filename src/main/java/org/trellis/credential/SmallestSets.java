package org.trellis.credential;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sets K for what one job asks.
 *
 * <p>U is everything asked that is not held, with everything that requires in turn. K is every
 * inclusion-minimal subset of U that can be earned in some order, each prerequisite before what
 * asks for it, and then meets the job. What K covers counts like what C covers, so somebody who
 * takes the bridge to a license does not take the degree it stands for as well.
 *
 * <p>Sets are tried smallest first. A set that lacks something grows by each credential of U that
 * could supply it; one that contains a K already found is dropped. Exponential in |U| at worst; |U|
 * is about ten in the shipped data.
 */
final class SmallestSets {
    private final Credentials credentials;
    private final int[][] asks;
    private final BitSet valid;
    private final BitSet universe = new BitSet();

    private SmallestSets(Credentials credentials, int[][] asks, BitSet valid) {
        this.credentials = credentials;
        this.asks = asks;
        this.valid = valid;
        ArrayDeque<int[]> open = new ArrayDeque<>(List.of(asks));
        while (!open.isEmpty()) {
            int[] group = open.pop();
            if (!met(group, valid)) {
                for (int c : group) {
                    if (!universe.get(c)) {
                        universe.set(c);
                        open.addAll(List.of(credentials.requires(c)));
                    }
                }
            }
        }
    }

    /** In the order of the codes earned; one empty set when nothing is missing. */
    static List<CredentialSet> of(Credentials credentials, int[][] asks, BitSet valid) {
        return new SmallestSets(credentials, asks, valid).all();
    }

    private List<CredentialSet> all() {
        List<BitSet> found = new ArrayList<>();
        List<BitSet> level = List.of(new BitSet());
        while (!level.isEmpty()) {
            Set<BitSet> larger = new HashSet<>();
            for (BitSet set : level) {
                if (found.stream().anyMatch(k -> contains(set, k))) {
                    continue;
                }
                BitSet wanted = wanted(set);
                if (wanted == null) {
                    found.add(set);
                } else {
                    wanted.stream().forEach(c -> larger.add(with(set, c)));
                }
            }
            level = List.copyOf(larger);
        }
        return found.stream()
                .map(this::inOrder)
                .sorted(Comparator.comparing(CredentialSet::earned, Arrays::compare))
                .toList();
    }

    /** What could supply something that {@code set} lacks; null when it lacks nothing. */
    private BitSet wanted(BitSet set) {
        BitSet held = (BitSet) valid.clone();
        int[] earned = earn(held, set);
        BitSet all = (BitSet) held.clone();
        set.stream().forEach(c -> all.or(credentials.counts(c)));
        for (int[] group : asks) {
            if (!met(group, all)) {
                return suppliers(group, set);
            }
        }
        if (earned.length == set.cardinality()) {
            return null;
        }
        BitSet stuck = (BitSet) set.clone();
        Arrays.stream(earned).forEach(stuck::clear);
        BitSet wanted = new BitSet();
        stuck.stream().forEach(c -> wanted.or(suppliers(firstUnmet(c, held), set)));
        return wanted;
    }

    private int[] firstUnmet(int credential, BitSet held) {
        for (int[] group : credentials.requires(credential)) {
            if (!met(group, held)) {
                return group;
            }
        }
        throw new IllegalStateException(credentials.get(credential).id().code());
    }

    private BitSet suppliers(int[] group, BitSet set) {
        BitSet found = new BitSet();
        universe.stream()
                .filter(c -> !set.get(c) && met(group, credentials.counts(c)))
                .forEach(found::set);
        return found;
    }

    /** Earns what can be earned of {@code set}, adds it to {@code held} and gives the order. */
    private int[] earn(BitSet held, BitSet set) {
        List<Integer> order = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            for (int c = set.nextSetBit(0); c >= 0 && !more; c = set.nextSetBit(c + 1)) {
                if (!order.contains(c) && metAll(credentials.requires(c), held)) {
                    order.add(c);
                    held.or(credentials.counts(c));
                    more = true;
                }
            }
        }
        return order.stream().mapToInt(c -> c).toArray();
    }

    private CredentialSet inOrder(BitSet set) {
        BitSet held = (BitSet) valid.clone();
        int[] order = earn(held, set);
        held.andNot(valid);
        return CredentialSet.of(credentials, order, held);
    }

    private static boolean metAll(int[][] groups, BitSet held) {
        for (int[] group : groups) {
            if (!met(group, held)) {
                return false;
            }
        }
        return true;
    }

    private static boolean met(int[] group, BitSet held) {
        for (int c : group) {
            if (held.get(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(BitSet set, BitSet part) {
        BitSet missing = (BitSet) part.clone();
        missing.andNot(set);
        return missing.isEmpty();
    }

    private static BitSet with(BitSet set, int credential) {
        BitSet larger = (BitSet) set.clone();
        larger.set(credential);
        return larger;
    }
}
