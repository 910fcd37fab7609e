package org.trellis.web.guard;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.event.HttpRequestTerminatedEvent;
import jakarta.inject.Singleton;

/**
 * How many bytes of bodies are in memory at once, from the first byte read until the request is
 * answered or broken off. A body without a stated length counts as the largest that is taken.
 */
@Singleton
public final class BodyBudget implements ApplicationEventListener<HttpRequestTerminatedEvent> {
    /** A body is held as it came, as text to look for its secret in, and as what it means. */
    private static final int COPIES = 4;

    private static final String TAKEN = "trellis.body";

    private final long most;
    private long taken;

    BodyBudget(Budget budget) {
        this.most = budget.inFlightBytes();
    }

    /**
     * Whether the body of this request may be read now.
     *
     * @param largest bytes that it may have
     * @return false: nothing was taken, and the request has to be refused
     */
    public synchronized boolean take(HttpRequest<?> request, long largest) {
        long length = request.getContentLength();
        long bytes = COPIES * (length < 0 ? largest : Math.min(length, largest));
        if (taken + bytes > most && taken > 0) {
            return false;
        }
        taken += bytes;
        request.setAttribute(TAKEN, bytes);
        return true;
    }

    @Override
    public synchronized void onApplicationEvent(HttpRequestTerminatedEvent event) {
        event.getSource().removeAttribute(TAKEN, Long.class).ifPresent(bytes -> taken -= bytes);
    }

    synchronized long taken() {
        return taken;
    }
}
