package org.trellis.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.event.HttpRequestTerminatedEvent;
import org.junit.jupiter.api.Test;

class BodyBudgetTest {
    private static final long DOCUMENT = 5_000_000;
    private final BodyBudget bodies = new BodyBudget(Budget.of(256_000_000));

    private static HttpRequest<?> request(long length) {
        return HttpRequest.POST("/", "").contentLength(length);
    }

    /** While a large document comes in slowly, forms are taken; a second document is not. */
    @Test
    void aLargeBodyStopsOnlyOtherLargeOnes() {
        HttpRequest<?> slow = request(DOCUMENT);
        assertTrue(bodies.take(slow, DOCUMENT));
        assertFalse(bodies.take(request(DOCUMENT), DOCUMENT));
        assertTrue(bodies.take(request(2_000), 1_000_000));
        bodies.onApplicationEvent(new HttpRequestTerminatedEvent(slow));
        assertTrue(bodies.take(request(DOCUMENT), DOCUMENT));
    }

    @Test
    void allIsGivenBackWhenARequestEnds() {
        HttpRequest<?> form = request(2_000);
        assertTrue(bodies.take(form, 1_000_000));
        assertEquals(8_000, bodies.taken());
        bodies.onApplicationEvent(new HttpRequestTerminatedEvent(form));
        assertEquals(0, bodies.taken());
    }

    /** Nobody knows how long it gets, so it counts as the largest. */
    @Test
    void aBodyWithoutALengthCountsAsTheLargest() {
        assertTrue(bodies.take(HttpRequest.POST("/", ""), DOCUMENT));
        assertEquals(4 * DOCUMENT, bodies.taken());
    }
}
