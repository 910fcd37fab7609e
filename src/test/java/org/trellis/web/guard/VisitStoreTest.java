package org.trellis.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.HttpStatus;
import io.micronaut.session.Session;
import io.micronaut.session.SessionConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Nobody loses work because others come. */
class VisitStoreTest {
    private final AtomicInteger made = new AtomicInteger();
    private final SessionConfiguration settings = new SessionConfiguration();

    private VisitStore store(int mostVisits, long visitBytes, long allBytes) {
        Budget budget = new Budget(visitBytes, allBytes, mostVisits, 0, 0);
        return new VisitStore(() -> "v" + made.incrementAndGet(), settings, budget);
    }

    private static Session with(VisitStore store, String text) {
        Session visit = store.newSession();
        store.put(visit, "text", text);
        return visit;
    }

    private static boolean holds(VisitStore store, Session visit) {
        return store.findSession(visit.getId()).join().isPresent();
    }

    @Test
    void anEmptyVisitGoesBeforeOneWithWork() {
        VisitStore store = store(2, 10_000, 10_000);
        Session worker = with(store, "work");
        Session empty = store.save(store.newSession()).join();
        Session third = with(store, "more work");
        assertTrue(holds(store, worker) && holds(store, third) && !holds(store, empty));
    }

    @Test
    void aVisitThatEndedGoesFirst() {
        settings.setMaxInactiveInterval(Duration.ofMinutes(30));
        VisitStore store = store(2, 10_000, 10_000);
        Session ended = with(store, "old");
        Session empty = store.save(store.newSession()).join();
        ended.setLastAccessedTime(Instant.now().minusSeconds(1_801));
        with(store, "new");
        assertTrue(holds(store, empty) && !holds(store, ended));
    }

    @Test
    void whereAllHoldWorkANewVisitorIsRefused() {
        VisitStore store = store(2, 10_000, 10_000);
        Session one = with(store, "one");
        Session two = with(store, "two");
        Full full = assertThrows(Full.class, () -> with(store, "three"));
        assertEquals(HttpStatus.SERVICE_UNAVAILABLE, full.status());
        assertTrue(holds(store, one) && holds(store, two));
    }

    @Test
    void whatDoesNotFitLeavesTheVisitAsItWas() {
        VisitStore store = store(9, 1_500, 100_000);
        Session visit = with(store, "kept");
        Full full = assertThrows(Full.class, () -> store.put(visit, "text", "x".repeat(2_000)));
        assertEquals(HttpStatus.REQUEST_ENTITY_TOO_LARGE, full.status());
        assertEquals("kept", visit.get("text", String.class).orElse(""));
        assertThrows(Full.class, () -> store.put(visit, "other", "x".repeat(2_000)));
        assertTrue(visit.get("other", String.class).isEmpty());
    }

    @Test
    void allVisitsTogetherStayWithinTheirBytes() {
        VisitStore store = store(99, 1_500, 10_000);
        assertThrows(
                Full.class,
                () -> {
                    for (int i = 0; i < 99; i++) {
                        with(store, "x".repeat(1_000) + i);
                    }
                });
        assertTrue(store.bytes() > 6_000 && store.bytes() <= 10_000, "" + store.bytes());
    }

    @Test
    void whatIsErasedMakesRoom() {
        VisitStore store = store(99, 3_000, 3_000);
        Session one = with(store, "x".repeat(1_500));
        assertThrows(Full.class, () -> with(store, "y".repeat(1_500)));
        store.deleteSession(one.getId());
        assertTrue(store.bytes() < 500, "" + store.bytes());
        with(store, "z".repeat(1_500));
    }

    @Test
    void lessAlwaysFits() {
        VisitStore store = store(99, 3_000, 3_000);
        Session one = with(store, "x".repeat(1_500));
        store.put(one, "text", "less");
        assertEquals("less", one.get("text", String.class).orElse(""));
    }
}
