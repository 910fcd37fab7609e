package org.trellis.credential;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The smallest sets of the questions asked last. Many people hold the same of what a job asks, so
 * one answer serves many questions. Serves many threads.
 */
final class KnownSets {
    private static final int MOST_KEPT = 5_000;

    private record Key(int[][] asks, BitSet valid) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && valid.equals(key.valid)
                    && Arrays.deepEquals(asks, key.asks);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.deepHashCode(asks) + valid.hashCode();
        }
    }

    private final Credentials credentials;
    private final Map<Key, List<CredentialSet>> known = new ConcurrentHashMap<>();

    KnownSets(Credentials credentials) {
        this.credentials = credentials;
    }

    /** As {@link SmallestSets#of}. */
    List<CredentialSet> of(int[][] asks, BitSet valid) {
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Key(asks, (BitSet) valid.clone()),
                key -> SmallestSets.of(credentials, key.asks, key.valid));
    }
}
