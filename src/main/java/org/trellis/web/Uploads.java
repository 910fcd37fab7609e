package org.trellis.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.multipart.CompletedFileUpload;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.report.Words;
import org.trellis.web.guard.Full;

/**
 * Files that visitors hand in are read two at a time, so that pages are answered meanwhile; each
 * file is bounded ({@link org.trellis.files.table.Bounds}), and so is the wait of the next.
 */
@Singleton
public final class Uploads {
    private static final int AT_ONCE = 2;
    private static final int LONGEST_NAME = 80;
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

    /**
     * Whether nothing came: no file was chosen, or there is nothing in it.
     *
     * @param field what the form calls the file
     */
    public static Optional<Issue> missing(@Nullable CompletedFileUpload file, String field) {
        if (file != null && file.getSize() > 0) {
            return Optional.empty();
        }
        boolean empty = isEmpty(file);
        Issue.Place place = new Issue.Place(empty ? fileName(file) : field, 0, 0);
        Message told = Message.of(empty ? "upload.empty" : "upload.none");
        return Optional.of(Issue.error(place, told, Message.none(), Message.none()));
    }

    /** Whether a file was chosen in which there is nothing. */
    public static boolean isEmpty(@Nullable CompletedFileUpload file) {
        return file != null
                && file.getSize() == 0
                && file.getFilename() != null
                && !file.getFilename().isEmpty();
    }

    /** How messages name a file: the end of its path, and nothing that could act. */
    public static String fileName(CompletedFileUpload upload) {
        return fileName(upload.getFilename() == null ? "" : upload.getFilename());
    }

    /** As above, of a path. */
    public static String fileName(String path) {
        String end = Words.clean(path).replaceFirst("^.*[/\\\\]", "");
        return end.isEmpty() ? "file" : end.substring(0, Math.min(LONGEST_NAME, end.length()));
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
