package org.trellis.web.guard;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/**
 * How much of the heap visitors may take.
 *
 * @param visitBytes one visit
 * @param allBytes all visits together
 * @param mostVisits visits at once
 * @param inFlightBytes bodies of requests that are being read
 * @param cacheBytes pages kept because they are the same for everybody
 */
record Budget(long visitBytes, long allBytes, int mostVisits, long inFlightBytes, long cacheBytes) {
    /** What the program itself needs with its data loaded, as measured, with room to work in. */
    private static final long OWN = 150_000_000;

    private static final long MEGABYTE = 1_000_000;

    static Budget of(long heapBytes) {
        long free = Math.max(24 * MEGABYTE, heapBytes - OWN);
        return new Budget(
                6 * MEGABYTE, free / 3, 5_000, free / 6, Math.min(16 * MEGABYTE, free / 8));
    }

    /** Measures the heap of this process. */
    @Factory
    static final class Measured {
        @Singleton
        Budget budget() {
            return of(Runtime.getRuntime().maxMemory());
        }
    }
}
