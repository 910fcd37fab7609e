package org.trellis.credential;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Diplomas;

/**
 * All credentials of a catalog, numbered in the order of their codes. To callers it never changes,
 * so one serves all questions and threads; callers must not change the sets it hands out.
 */
public final class Credentials {
    private final List<Credential> all;
    private final Map<Credential.Id, Integer> index = new HashMap<>();
    private final BitSet[] counts;
    private final int[][][] requires;
    private final List<List<Credential.Attests>> attests;
    private final Credentials unrenewed;
    private final KnownSets sets = new KnownSets(this);

    public Credentials(Catalog catalog) {
        all = List.copyOf(new TreeMap<>(catalog.credentials()).values());
        all.forEach(credential -> index.put(credential.id(), index.size()));
        counts = all.stream().map(this::counted).toArray(BitSet[]::new);
        requires = all.stream().map(c -> groups(c.requires().anyOf())).toArray(int[][][]::new);
        attests = java.util.Arrays.stream(counts).map(this::shown).toList();
        unrenewed = this;
    }

    private Credentials(
            Credentials other,
            List<Credential> all,
            Map<Credential.Id, Integer> index,
            int[][][] requires,
            boolean renewed) {
        this.all = List.copyOf(all);
        this.index.putAll(index);
        this.requires = requires;
        counts = other.counts;
        attests = other.attests;
        unrenewed = renewed ? other : this;
    }

    /** As they are for somebody who has to renew {@code expired}, not earn them from nothing. */
    public Credentials renewed(Collection<Credential.Id> expired) {
        BitSet numbers = numbers(expired);
        if (numbers.isEmpty()) {
            return this;
        }
        List<Credential> others = new ArrayList<>(all);
        int[][][] first = requires.clone();
        numbers.stream()
                .forEach(
                        number -> {
                            others.set(number, all.get(number).renewed());
                            first[number] = new int[0][];
                        });
        return new Credentials(this, others, index, first, true);
    }

    /** As they are for everybody; what they show, and their numbers, are the same. */
    public Credentials unrenewed() {
        return unrenewed;
    }

    /**
     * As they are for somebody with a diploma from another country: where others earn the high
     * school diploma, it is evaluated.
     */
    public Credentials evaluated() {
        Integer diploma = index.get(Diplomas.HIGH_SCHOOL);
        Integer evaluation = index.get(Diplomas.EVALUATION);
        if (diploma == null || evaluation == null) {
            return this;
        }
        List<Credential> others = new ArrayList<>(all);
        others.set(diploma, all.get(evaluation));
        Map<Credential.Id, Integer> places = new HashMap<>(index);
        places.put(Diplomas.EVALUATION, diploma);
        return new Credentials(this, others, places, requires, false);
    }

    private BitSet counted(Credential credential) {
        BitSet found = new BitSet();
        ArrayDeque<Credential.Id> open = new ArrayDeque<>(List.of(credential.id()));
        while (!open.isEmpty()) {
            int next = index.get(open.pop());
            if (!found.get(next)) {
                found.set(next);
                open.addAll(all.get(next).covers());
            }
        }
        return found;
    }

    private List<Credential.Attests> shown(BitSet counted) {
        List<Credential.Attests> found = new ArrayList<>();
        counted.stream().forEach(c -> found.addAll(all.get(c).attests()));
        return List.copyOf(found);
    }

    /**
     * The sets K for {@code asks}, of which one of each group is asked; see {@link SmallestSets}.
     */
    List<CredentialSet> smallestSets(int[][] asks, BitSet valid) {
        return sets.of(asks, valid);
    }

    public int size() {
        return all.size();
    }

    public Credential get(int number) {
        return all.get(number);
    }

    /**
     * Whether anybody could go for it; a diploma is evaluated only where there is one to evaluate.
     */
    public boolean offered(int number) {
        Integer diploma = index.get(Diplomas.HIGH_SCHOOL);
        return !all.get(number).id().equals(Diplomas.EVALUATION)
                || diploma != null && diploma == number;
    }

    /** The numbers of {@code ids}; those that the catalog does not have are left out. */
    public BitSet numbers(Collection<Credential.Id> ids) {
        BitSet found = new BitSet();
        ids.stream().filter(index::containsKey).forEach(id -> found.set(index.get(id)));
        return found;
    }

    /**
     * Groups of alternatives as numbers, in their order.
     *
     * @throws NullPointerException when the catalog lacks one of them
     */
    public int[][] groups(List<List<Credential.Id>> groups) {
        return groups.stream()
                .map(group -> group.stream().mapToInt(index::get).toArray())
                .toArray(int[][]::new);
    }

    /** What holding it counts as: itself and what it covers, however many steps away. */
    public BitSet counts(int number) {
        return counts[number];
    }

    /** What must be held first: any one of each group. */
    int[][] requires(int number) {
        return requires[number];
    }

    /** What it shows that somebody has, and what all that it counts as shows. */
    public List<Credential.Attests> attests(int number) {
        return attests.get(number);
    }
}
