package org.trellis.web.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.trellis.web.Site;

class HealthTest {
    @Test
    void answersWithStatusAndVersionAndStartsNoSession() throws Exception {
        var answer = Site.open().browser().get("/health");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"status\" : \"up\""), answer.body());
        assertTrue(answer.body().contains("\"version\""), answer.body());
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    }
}
