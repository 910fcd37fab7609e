package org.trellis.credential;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.model.Credential;
import org.trellis.model.Job;

/**
 * What has to be earned for the jobs of one question, by their number there: the sets K. Answers
 * are kept by job and C for as long as the object lives, so it serves one thread. What no job of
 * the question names, and nothing that those require, is left out of C: it can make no difference.
 */
public final class Earning {
    private record Key(int job, BitSet valid) {}

    private final Credentials credentials;
    private final int[][][] asks;
    private final BitSet named;
    private final BitSet plain;
    private final Map<Key, List<CredentialSet>> known = new HashMap<>();

    /**
     * @param asks by job: the groups of credentials that somebody there must have one of
     */
    public Earning(Credentials credentials, List<List<List<Credential.Id>>> asks) {
        this.credentials = credentials;
        this.asks = asks.stream().map(credentials::groups).toArray(int[][][]::new);
        named = named();
        plain = plain();
    }

    /**
     * What somebody has to earn for a job: the set with the fewest known hours, of equal ones that
     * with the lowest known fees, then the first; empty when none will do.
     */
    public static Optional<CredentialSet> shortest(
            Credentials credentials, HeldCredentials held, Job job) {
        List<List<Credential.Id>> asks =
                held.asked(job).stream().map(CredentialRequirement::anyOf).toList();
        return shortest(credentials, asks, held.beforeSchool());
    }

    /** As the other, for any groups of credentials of which one each is asked. */
    public static Optional<CredentialSet> shortest(
            Credentials credentials, List<List<Credential.Id>> asks, Set<Credential.Id> held) {
        int[][] groups = credentials.groups(asks);
        return credentials.smallestSets(groups, credentials.numbers(held)).stream()
                .min(
                        Comparator.comparingDouble(CredentialSet::hours)
                                .thenComparingDouble(CredentialSet::usd));
    }

    private BitSet named() {
        BitSet found = new BitSet();
        ArrayDeque<int[]> open = new ArrayDeque<>();
        Arrays.stream(asks).forEach(groups -> open.addAll(List.of(groups)));
        while (!open.isEmpty()) {
            for (int c : open.pop()) {
                if (!found.get(c)) {
                    found.set(c);
                    open.addAll(List.of(credentials.requires(c)));
                }
            }
        }
        return found;
    }

    /** The credentials that are never one of several, cover nothing and are covered by nothing. */
    private BitSet plain() {
        BitSet found = (BitSet) named.clone();
        named.stream()
                .mapToObj(credentials::counts)
                .map(this::amongNamed)
                .filter(counts -> counts.cardinality() > 1)
                .forEach(found::andNot);
        named.stream().forEach(c -> clearAlternatives(credentials.requires(c), found));
        Arrays.stream(asks).forEach(groups -> clearAlternatives(groups, found));
        return found;
    }

    private static void clearAlternatives(int[][] groups, BitSet found) {
        for (int[] group : groups) {
            if (group.length > 1) {
                Arrays.stream(group).forEach(found::clear);
            }
        }
    }

    private BitSet amongNamed(BitSet numbers) {
        BitSet some = (BitSet) numbers.clone();
        some.and(named);
        return some;
    }

    /** The held credentials that matter here. */
    public BitSet validOf(Set<Credential.Id> held) {
        return amongNamed(credentials.numbers(held));
    }

    /**
     * Whether {@code a} is surely no worse to hold than {@code b}: a superset, and what it has on
     * top is plain and stands beside all that it requires. Not every superset will do: what is held
     * is not earned again, so what it would have attested on the way has to be learned, and an
     * alternative may have become the more expensive one.
     */
    public boolean noWorse(BitSet a, BitSet b) {
        if (a.equals(b)) {
            return true;
        }
        BitSet extra = (BitSet) a.clone();
        extra.andNot(b);
        BitSet missing = (BitSet) b.clone();
        missing.andNot(a);
        if (!missing.isEmpty() || extra.stream().anyMatch(c -> !prerequisitesIn(a, c))) {
            return false;
        }
        extra.andNot(plain);
        return extra.isEmpty();
    }

    private boolean prerequisitesIn(BitSet valid, int credential) {
        return Arrays.stream(credentials.requires(credential))
                .flatMapToInt(Arrays::stream)
                .allMatch(valid::get);
    }

    /** The sets K for {@code job}; one empty set when nothing is missing. */
    public List<CredentialSet> options(int job, BitSet valid) {
        return known.computeIfAbsent(
                new Key(job, valid),
                key ->
                        credentials.smallestSets(asks[job], valid).stream()
                                .map(this::withNamedOnly)
                                .toList());
    }

    private CredentialSet withNamedOnly(CredentialSet set) {
        return new CredentialSet(
                set.earned(),
                amongNamed(set.valid()),
                set.hours(),
                set.usd(),
                set.usdAtLeast(),
                set.kinds());
    }
}
