package org.trellis.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.trellis.web.guard.Full;

/**
 * Files that visitors hand in are read two at a time, so that pages are answered meanwhile; each
 * file is bounded ({@link org.trellis.files.table.Bounds}), and so is the wait of the next.
 */
@Singleton
public final class Uploads {
    private static final int AT_ONCE = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Duration longestWait;

    @Inject
    Uploads() {
        this(LONGEST_WAIT);
    }

    Uploads(Duration longestWait) {
        this.longestWait = longestWait;
    }

    /**
     * What {@code reading} answers, when it is its turn.
     *
     * @throws Full when its turn does not come in time
     */
    public <T> T read(Supplier<T> reading) {
        if (!turnComes()) {
            throw Full.busy();
        }
        try {
            return reading.get();
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
