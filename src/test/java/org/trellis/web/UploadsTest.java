package org.trellis.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trellis.web.guard.Full;

@Timeout(30)
class UploadsTest {
    private final Uploads uploads = new Uploads(Duration.ofMillis(100));

    private CompletableFuture<String> reading(CountDownLatch begun, CountDownLatch end) {
        return CompletableFuture.supplyAsync(
                () ->
                        uploads.read(
                                () -> {
                                    begun.countDown();
                                    hold(end);
                                    return "read";
                                }));
    }

    private static void hold(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The third file of three waits a little, is refused, and is read when another has ended. */
    @Test
    void twoAreReadAtOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch end = new CountDownLatch(1);
        var first = reading(begun, end);
        var second = reading(begun, end);
        begun.await();
        Full full = assertThrows(Full.class, () -> uploads.read(() -> "third"));
        assertEquals(HttpStatus.SERVICE_UNAVAILABLE, full.status());
        end.countDown();
        assertEquals("read read", first.get() + " " + second.get());
        assertEquals("third", uploads.read(() -> "third"));
    }

    /** Of a file's path only the end is shown, and no more of it than fits a line. */
    @Test
    void aFileIsNamedByTheEndOfItsPath() {
        assertEquals("a.docx", Uploads.fileName("C:\\Users\\me\\a.docx"));
        assertEquals("a.docx", Uploads.fileName("../../etc/a.docx"));
        assertEquals("file", Uploads.fileName("x/"));
        assertEquals(80, Uploads.fileName("w".repeat(500)).length());
    }

    /** A file that cannot be read gives its turn back. */
    @Test
    void aFaultEndsATurn() {
        for (int i = 0; i < 5; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            uploads.read(
                                    () -> {
                                        throw new IllegalStateException();
                                    }));
        }
        assertEquals("read", uploads.read(() -> "read"));
    }
}
