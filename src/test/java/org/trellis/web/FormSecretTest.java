package org.trellis.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A post is taken only from a form that this browser was shown. */
class FormSecretTest {
    private final Browser browser = Site.open().browser();

    @Test
    void withTheSecretItIsTaken() throws Exception {
        assertTaken(browser.submit("/profile", "/faulty/post", "a", "b"));
    }

    @Test
    void withoutItIsRefused() throws Exception {
        browser.get("/profile");
        assertRefused(browser.post("/faulty/post", "a=b"));
    }

    @Test
    void sentByAnotherSiteItIsRefused() throws Exception {
        for (String site : new String[] {"cross-site", "same-site"}) {
            var request =
                    browser.request("/faulty/post")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Sec-Fetch-Site", site)
                            .header("Sec-Fetch-Mode", "navigate")
                            .POST(
                                    java.net.http.HttpRequest.BodyPublishers.ofString(
                                            "csrf=" + browser.token("/profile")));
            assertRefused(browser.send(request));
        }
    }

    @Test
    void afterFinishAndEraseFormsOfOldPagesAreRefused() throws Exception {
        String old = browser.token("/profile");
        assertTrue(browser.post("/profile/erase", "csrf=" + old).statusCode() < 400);
        assertRefused(browser.post("/faulty/post", "csrf=" + old));
    }

    @Test
    void withoutASessionItIsRefused() throws Exception {
        assertRefused(browser.post("/faulty/post", "csrf="));
    }

    @Test
    void withAWrongOneItIsRefused() throws Exception {
        browser.get("/profile");
        assertRefused(browser.post("/faulty/post", "csrf=" + "0".repeat(32)));
    }

    @Test
    void withAnotherVisitorsOneItIsRefused() throws Exception {
        browser.get("/profile");
        String others = Site.open().browser().token("/profile");
        assertRefused(browser.post("/faulty/post", "csrf=" + others));
    }

    @Test
    void inAFieldOfAnotherNameItIsRefused() throws Exception {
        assertRefused(browser.post("/faulty/post", "xcsrf=" + browser.token("/profile")));
    }

    @Test
    void aFormWithAFileNeedsItToo() throws Exception {
        assertRefused(browser.upload("/faulty/post", "0".repeat(32), new byte[3]));
        assertRefused(browser.upload("/faulty/post", "", new byte[3]));
        assertTaken(browser.upload("/faulty/post", browser.token("/profile"), new byte[3]));
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
