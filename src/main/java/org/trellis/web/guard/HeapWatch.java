package org.trellis.web.guard;

import io.micronaut.context.annotation.Context;
import jakarta.annotation.PreDestroy;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process when its heap does: when after three looks in a row, five seconds apart, the
 * last collection left less than 2 % of the heap, or when memory runs out while a request is
 * answered. What is saved is safe; a supervisor can start the program again.
 */
@Context
public final class HeapWatch {
    /** The exit code. */
    public static final int OUT_OF_MEMORY = 3;

    private static final Logger LOG = LoggerFactory.getLogger(HeapWatch.class);
    private static final double FULL = 0.98;
    private static final int LOOKS = 3;
    private static final int SECONDS = 5;

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    task -> {
                        Thread thread = new Thread(task, "heap-watch");
                        thread.setDaemon(true);
                        return thread;
                    });
    private int looks;

    HeapWatch() {
        oldest().ifPresent(
                        pool ->
                                clock.scheduleAtFixedRate(
                                        () -> look(pool), SECONDS, SECONDS, TimeUnit.SECONDS));
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    /** The largest part of the heap that tells what a collection left. */
    private static Optional<MemoryPoolMXBean> oldest() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .filter(pool -> pool.getCollectionUsage() != null)
                .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()));
    }

    private void look(MemoryPoolMXBean pool) {
        looks = isFull(pool) ? looks + 1 : 0;
        if (looks >= LOOKS) {
            end();
        }
    }

    private static boolean isFull(MemoryPoolMXBean pool) {
        long most = pool.getUsage().getMax();
        return most > 0 && pool.getCollectionUsage().getUsed() > FULL * most;
    }

    /** Ends the process at once if {@code fault} says that memory ran out. */
    public static void check(Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof OutOfMemoryError) {
                end();
            }
        }
    }

    private static void end() {
        try {
            LOG.error("out of memory: the program ends, and what is saved is safe");
        } finally {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        }
    }
}
