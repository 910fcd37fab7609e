package org.trellis.web.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.trellis.web.guard.Full;

class SearchTurnsTest {
    private static final long MEGABYTE = 1_000_000;

    /** A few long questions neither take all memory nor keep everybody waiting for ever. */
    @Test
    void whoseTurnDoesNotComeIsRefusedAndNothingIsLost() throws Exception {
        var turns = new SearchTurns(1, Duration.ofMillis(50));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> turns.of(() -> held(begun, end)));
        begun.await();
        Full full = assertThrows(Full.class, () -> turns.of(() -> "second"));
        assertEquals(HttpStatus.SERVICE_UNAVAILABLE, full.status());
        end.countDown();
        assertEquals("first", first.get());
        assertEquals("second", turns.of(() -> "second"));
    }

    private static String held(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "first";
    }

    @Test
    void aSearchThatFailsGivesItsTurnBack() {
        var turns = new SearchTurns(1, Duration.ofMillis(50));
        assertThrows(
                IllegalStateException.class,
                () ->
                        turns.of(
                                () -> {
                                    throw new IllegalStateException();
                                }));
        assertEquals("next", turns.of(() -> "next"));
    }

    @Test
    void asManyAsThereAreProcessorsAndMemoryFor() {
        assertEquals(1, SearchTurns.atOnce(128 * MEGABYTE, 8));
        assertEquals(1, SearchTurns.atOnce(256 * MEGABYTE, 8));
        assertEquals(4, SearchTurns.atOnce(700 * MEGABYTE, 8));
        assertEquals(2, SearchTurns.atOnce(4_000 * MEGABYTE, 2));
    }
}
