package org.trellis.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A post is taken only from a form of the visitor's own session. */
class FormSecretTest {
    private final Browser browser = Site.open().browser();

    @Test
    void withTheSecretItIsTaken() throws Exception {
        assertTaken(browser.submit("/", "/faulty/post", "a", "b"));
    }

    @Test
    void withoutItIsRefused() throws Exception {
        browser.get("/");
        assertRefused(browser.post("/faulty/post", "a=b"));
    }

    @Test
    void withoutASessionItIsRefused() throws Exception {
        assertRefused(browser.post("/faulty/post", "csrf="));
    }

    @Test
    void withAWrongOneItIsRefused() throws Exception {
        browser.get("/");
        assertRefused(browser.post("/faulty/post", "csrf=" + "0".repeat(32)));
    }

    @Test
    void withAnotherVisitorsOneItIsRefused() throws Exception {
        browser.get("/");
        String others = Site.open().browser().token("/");
        assertRefused(browser.post("/faulty/post", "csrf=" + others));
    }

    @Test
    void inAFieldOfAnotherNameItIsRefused() throws Exception {
        assertRefused(browser.post("/faulty/post", "xcsrf=" + browser.token("/")));
    }

    @Test
    void aFormWithAFileNeedsItToo() throws Exception {
        assertRefused(browser.upload("/faulty/post", "0".repeat(32), new byte[3]));
        assertRefused(browser.upload("/faulty/post", "", new byte[3]));
        assertTaken(browser.upload("/faulty/post", browser.token("/"), new byte[3]));
    }

    private static void assertTaken(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("taken", answer.body());
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertEquals(403, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("Nothing was changed"), answer.body());
    }
}
