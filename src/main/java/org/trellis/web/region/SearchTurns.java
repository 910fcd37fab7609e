package org.trellis.web.region;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.trellis.web.guard.Full;

/**
 * As many ways are searched for at once as there are processors, and memory for what a search keeps
 * until it ends; the others wait their turn, a while at most.
 */
public final class SearchTurns {
    /** What the program itself needs, and what the partial paths of one search take, measured. */
    private static final long OWN_BYTES = 150_000_000;

    private static final long SEARCH_BYTES = 120_000_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Semaphore turns;
    private final Duration longestWait;

    SearchTurns(int atOnce, Duration longestWait) {
        this.turns = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
    }

    static SearchTurns ofThisProcess() {
        Runtime process = Runtime.getRuntime();
        int most = atOnce(process.maxMemory(), process.availableProcessors());
        return new SearchTurns(most, LONGEST_WAIT);
    }

    static int atOnce(long heapBytes, int processors) {
        long held = (heapBytes - OWN_BYTES) / SEARCH_BYTES;
        return (int) Math.max(1, Math.min(processors, held));
    }

    /**
     * What {@code search} answers, when it is its turn.
     *
     * @throws Full when its turn does not come in time
     */
    public <T> T of(Supplier<T> search) {
        if (!turnComes()) {
            throw Full.busy();
        }
        try {
            return search.get();
        } finally {
            turns.release();
        }
    }

    private boolean turnComes() {
        try {
            return turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
