package org.trellis.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Catalog;

/**
 * What has to be earned for a job: the sets K.
 *
 * <p>U is everything the job names that is not held, with everything that names in turn. K is every
 * inclusion-minimal subset of U that can be earned in some order, each prerequisite before what
 * asks for it, and then meets the job. What K covers counts like what C covers, so somebody who
 * takes the bridge to a license does not take the degree it stands for as well.
 *
 * <p>Sets are tried smallest first. A set that lacks something grows by each credential of U that
 * could supply it; one that contains a K already found is dropped. Exponential in |U| at worst; |U|
 * is about ten in the shipped data. Answers are kept by job and C for as long as the object lives.
 */
final class Earning {
    /**
     * One set K.
     *
     * @param earned in an order in which it can be earned; among those possible, by code
     * @param valid what counts as held afterwards, as far as K adds to it
     */
    record Option(
            int[] earned,
            BitSet valid,
            double hours,
            double usd,
            boolean usdAtLeast,
            Set<Credential.Kind> kinds) {}

    private record Key(int job, BitSet valid) {}

    private final List<Credential> credentials;
    private final Map<Credential.Id, Integer> index = new HashMap<>();
    private final BitSet[] counts;
    private final int[][][] requires;
    private final int[][][] asks;
    private final BitSet plain;
    private final Map<Key, List<Option>> known = new HashMap<>();

    /**
     * @param asks by job: the groups of credentials that somebody there must have one of
     */
    Earning(Catalog catalog, List<List<List<Credential.Id>>> asks) {
        credentials = named(catalog, asks);
        credentials.forEach(credential -> index.put(credential.id(), index.size()));
        counts = credentials.stream().map(c -> counted(catalog, c)).toArray(BitSet[]::new);
        requires =
                credentials.stream().map(c -> groups(c.requires().anyOf())).toArray(int[][][]::new);
        this.asks = asks.stream().map(this::groups).toArray(int[][][]::new);
        plain = plain();
    }

    private static List<Credential> named(Catalog catalog, List<List<List<Credential.Id>>> asks) {
        Set<Credential.Id> found = new TreeSet<>();
        ArrayDeque<Credential.Id> open = new ArrayDeque<>();
        asks.forEach(groups -> groups.forEach(open::addAll));
        while (!open.isEmpty()) {
            Credential.Id id = open.pop();
            if (found.add(id)) {
                catalog.getCredential(id).requires().anyOf().forEach(open::addAll);
            }
        }
        return found.stream().map(catalog::getCredential).toList();
    }

    private BitSet counted(Catalog catalog, Credential credential) {
        Set<Credential.Id> found = new TreeSet<>();
        ArrayDeque<Credential.Id> open = new ArrayDeque<>(List.of(credential.id()));
        while (!open.isEmpty()) {
            Credential.Id id = open.pop();
            if (found.add(id)) {
                open.addAll(catalog.getCredential(id).covers());
            }
        }
        return validOf(found);
    }

    private int[][] groups(List<List<Credential.Id>> groups) {
        return groups.stream()
                .map(group -> group.stream().mapToInt(index::get).toArray())
                .toArray(int[][]::new);
    }

    /** The credentials that are never one of several, cover nothing and are covered by nothing. */
    private BitSet plain() {
        BitSet found = new BitSet();
        found.set(0, credentials.size());
        for (int c = 0; c < counts.length; c++) {
            if (counts[c].cardinality() > 1) {
                found.andNot(counts[c]);
            }
        }
        for (int[][][] lists : List.of(requires, asks)) {
            for (int[][] groups : lists) {
                for (int[] group : groups) {
                    if (group.length > 1) {
                        java.util.Arrays.stream(group).forEach(found::clear);
                    }
                }
            }
        }
        return found;
    }

    List<Credential> credentials() {
        return credentials;
    }

    /** The held credentials that matter here. */
    BitSet validOf(Set<Credential.Id> held) {
        BitSet valid = new BitSet();
        held.stream().filter(index::containsKey).forEach(id -> valid.set(index.get(id)));
        return valid;
    }

    boolean asksNothing(int job) {
        return asks[job].length == 0;
    }

    /**
     * Whether {@code a} is surely no worse to hold than {@code b}: a superset, and what it has on
     * top is plain. Not every superset will do: what is held is not earned again, so what it would
     * have attested on the way has to be learned, and an alternative may have become the dearer
     * one.
     */
    boolean noWorse(BitSet a, BitSet b) {
        if (a.equals(b)) {
            return true;
        }
        BitSet extra = (BitSet) a.clone();
        extra.andNot(b);
        BitSet missing = (BitSet) b.clone();
        missing.andNot(a);
        extra.andNot(plain);
        return missing.isEmpty() && extra.isEmpty();
    }

    /** The sets K for {@code job}; one empty set when nothing is missing. */
    List<Option> options(int job, BitSet valid) {
        return known.computeIfAbsent(new Key(job, valid), key -> smallest(job, valid));
    }

    private List<Option> smallest(int job, BitSet valid) {
        BitSet universe = universe(job, valid);
        List<BitSet> found = new ArrayList<>();
        List<BitSet> level = List.of(new BitSet());
        while (!level.isEmpty()) {
            Set<BitSet> larger = new HashSet<>();
            for (BitSet set : level) {
                if (found.stream().anyMatch(k -> contains(set, k))) {
                    continue;
                }
                BitSet wanted = wanted(job, valid, set, universe);
                if (wanted == null) {
                    found.add(set);
                } else {
                    wanted.stream().forEach(c -> larger.add(with(set, c)));
                }
            }
            level = List.copyOf(larger);
        }
        return found.stream()
                .map(set -> option(valid, set))
                .sorted(Comparator.comparing(Option::earned, java.util.Arrays::compare))
                .toList();
    }

    private BitSet universe(int job, BitSet valid) {
        BitSet universe = new BitSet();
        ArrayDeque<int[]> open = new ArrayDeque<>(List.of(asks[job]));
        while (!open.isEmpty()) {
            int[] group = open.pop();
            if (!met(group, valid)) {
                for (int c : group) {
                    if (!universe.get(c)) {
                        universe.set(c);
                        open.addAll(List.of(requires[c]));
                    }
                }
            }
        }
        return universe;
    }

    /** What could supply something that {@code set} lacks; null when it lacks nothing. */
    private BitSet wanted(int job, BitSet valid, BitSet set, BitSet universe) {
        BitSet held = (BitSet) valid.clone();
        int[] earned = earn(held, set);
        BitSet all = (BitSet) held.clone();
        set.stream().forEach(c -> all.or(counts[c]));
        for (int[] group : asks[job]) {
            if (!met(group, all)) {
                return suppliers(group, set, universe);
            }
        }
        if (earned.length == set.cardinality()) {
            return null;
        }
        BitSet stuck = (BitSet) set.clone();
        java.util.Arrays.stream(earned).forEach(stuck::clear);
        BitSet wanted = new BitSet();
        stuck.stream().forEach(c -> wanted.or(suppliers(firstUnmet(c, held), set, universe)));
        return wanted;
    }

    private int[] firstUnmet(int credential, BitSet held) {
        for (int[] group : requires[credential]) {
            if (!met(group, held)) {
                return group;
            }
        }
        throw new IllegalStateException(credentials.get(credential).id() + " lacks nothing");
    }

    private BitSet suppliers(int[] group, BitSet set, BitSet universe) {
        BitSet found = new BitSet();
        universe.stream().filter(c -> !set.get(c) && met(group, counts[c])).forEach(found::set);
        return found;
    }

    /** Earns what can be earned of {@code set}, adds it to {@code held} and gives the order. */
    private int[] earn(BitSet held, BitSet set) {
        List<Integer> order = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            for (int c = set.nextSetBit(0); c >= 0 && !more; c = set.nextSetBit(c + 1)) {
                if (!order.contains(c) && metAll(requires[c], held)) {
                    order.add(c);
                    held.or(counts[c]);
                    more = true;
                }
            }
        }
        return order.stream().mapToInt(c -> c).toArray();
    }

    private Option option(BitSet valid, BitSet set) {
        BitSet held = (BitSet) valid.clone();
        int[] order = earn(held, set);
        held.andNot(valid);
        double hours = 0;
        double usd = 0;
        boolean atLeast = false;
        Set<Credential.Kind> kinds = new TreeSet<>();
        for (int c : order) {
            Credential credential = credentials.get(c);
            hours += credential.hours().orElse(0);
            usd += credential.feeUsd().orElse(0);
            atLeast |= credential.feeUsd().isEmpty();
            kinds.add(credential.kind());
        }
        return new Option(order, held, hours, usd, atLeast, kinds);
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
