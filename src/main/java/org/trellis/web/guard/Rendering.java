package org.trellis.web.guard;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.trellis.web.guard.SamePages.Page;

/** Pages that are being rendered: whoever asks for one meanwhile waits for it, a while at most. */
final class Rendering {
    private static final int MOST_SECONDS = 5;

    private final Map<String, CompletableFuture<Optional<Page>>> begun = new ConcurrentHashMap<>();

    /** The page that another request is rendering; empty: this one has to, and then says so. */
    Optional<CompletableFuture<Optional<Page>>> await(String key) {
        var own = new CompletableFuture<Optional<Page>>();
        var others = begun.putIfAbsent(key, own);
        return Optional.ofNullable(others)
                .map(
                        page ->
                                page.copy()
                                        .completeOnTimeout(
                                                Optional.empty(), MOST_SECONDS, TimeUnit.SECONDS));
    }

    /**
     * @param page empty when there is none for everybody
     */
    void done(String key, Optional<Page> page) {
        CompletableFuture<Optional<Page>> waiting = begun.remove(key);
        if (waiting != null) {
            waiting.complete(page);
        }
    }
}
