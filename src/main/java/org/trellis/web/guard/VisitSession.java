package org.trellis.web.guard;

import io.micronaut.session.InMemorySession;
import java.time.Duration;

/** What is kept of one visitor, and how heavy it is. */
final class VisitSession extends InMemorySession {
    private long bytes;

    VisitSession(String id, Duration rest) {
        super(id, rest);
    }

    boolean holdsNothing() {
        return names().isEmpty();
    }

    long bytes() {
        return bytes;
    }

    void weigh(long counted) {
        bytes = counted;
    }
}
