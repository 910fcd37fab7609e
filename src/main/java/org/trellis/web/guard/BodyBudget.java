package org.trellis.web.guard;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.event.HttpRequestTerminatedEvent;
import jakarta.inject.Singleton;

/**
 * How many bytes of bodies are in memory at once, from the first byte read until the request is
 * answered or broken off. A body without a stated length counts as the largest that is taken. Large
 * bodies wait for each other alone: somebody who sends a document slowly stops no other form.
 */
@Singleton
public final class BodyBudget implements ApplicationEventListener<HttpRequestTerminatedEvent> {
    /** A body is held as it came, as text to look for its secret in, and as what it means. */
    private static final int COPIES = 4;

    private static final long LARGE = 1_048_576;
    private static final String TAKEN = "trellis.body";

    private record Share(boolean large, long bytes) {}

    private final long most;
    private long small;
    private long large;

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
        long whole = length < 0 ? largest : Math.min(length, largest);
        Share share = new Share(whole > LARGE, COPIES * whole);
        long taken = share.large() ? large : small;
        if (taken + share.bytes() > most && taken > 0) {
            return false;
        }
        add(share, 1);
        request.setAttribute(TAKEN, share);
        return true;
    }

    private void add(Share share, int sign) {
        if (share.large()) {
            large += sign * share.bytes();
        } else {
            small += sign * share.bytes();
        }
    }

    @Override
    public synchronized void onApplicationEvent(HttpRequestTerminatedEvent event) {
        event.getSource().removeAttribute(TAKEN, Share.class).ifPresent(share -> add(share, -1));
    }

    synchronized long taken() {
        return small + large;
    }
}
