package org.trellis.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/**
 * A page that is the same for everybody is rendered once; a page of somebody's own never is kept.
 */
class SamePagesTest {
    private static final String PAGE = "/ladders/nursing-long-term-care";

    private final Browser browser = Site.open().browser();

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void aPageForEverybodyHasATagAndIsNotSentTwice() throws Exception {
        var first = browser.get(PAGE);
        String tag = header(first, "ETag");
        assertTrue(tag.matches("\"[0-9a-f]{24}\""), tag);
        assertEquals("public, no-cache", header(first, "Cache-Control"));
        assertEquals("", header(first, "Set-Cookie"));
        var again = browser.send(browser.request(PAGE).header("If-None-Match", tag).GET());
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        var other = Site.open().browser().get(PAGE);
        assertEquals(first.body(), other.body());
        assertEquals(tag, header(other, "ETag"));
        assertEquals(header(first, "Content-Type"), header(other, "Content-Type"));
    }

    @Test
    void eachLanguageIsAPageOfItsOwn() throws Exception {
        var english = browser.get(PAGE);
        var spanish = browser.send(browser.request(PAGE).header("Accept-Language", "es").GET());
        assertTrue(spanish.body().contains("lang=\"es\""));
        assertNotEquals(header(english, "ETag"), header(spanish, "ETag"));
    }

    /** A kept page must not swallow the cookie of somebody who chooses a language with it. */
    @Test
    void aChosenLanguageStaysChosenForEachVisitor() throws Exception {
        for (int i = 0; i < 3; i++) {
            Browser visitor = Site.open().browser();
            visitor.get("/about?lang=es");
            visitor.get("/about?lang=es");
            assertTrue(visitor.get("/about").body().contains("lang=\"es\""), "visitor " + i);
        }
    }

    @Test
    void whoAsksMeanwhileWaitsForTheOneThatRenders() throws Exception {
        Rendering rendering = new Rendering();
        assertTrue(rendering.await("a").isEmpty());
        var waiting = rendering.await("a").orElseThrow();
        assertFalse(waiting.isDone());
        SamePages.Page page = page(10);
        rendering.done("a", java.util.Optional.of(page));
        assertEquals(page, waiting.get().orElseThrow());
        assertTrue(rendering.await("a").isEmpty(), "the next one renders again");
    }

    @Test
    void aPrivateComputerKeepsItsPagesToItself() throws Exception {
        var page = Site.own().browser().get(PAGE);
        assertEquals("private, no-cache", header(page, "Cache-Control"));
    }

    @Test
    void somebodysOwnPageIsNeverKept() throws Exception {
        browser.submit("/profile", "/profile", "id", "a", "do", "keep");
        for (String page : new String[] {"/", PAGE, "/explore", "/profile"}) {
            assertEquals("no-store", header(browser.get(page), "Cache-Control"), page);
        }
        var stranger = Site.open().browser().get("/");
        assertFalse(stranger.body().contains("/profile/erase"));
    }

    /** The page is rendered once, and yet each visitor's form is their own. */
    @Test
    void aPageWithAFormThatPostsHasEachVisitorsOwnSecret() throws Exception {
        var form = browser.get("/schedules/new");
        assertEquals("no-store", header(form, "Cache-Control"));
        assertEquals("", header(form, "ETag"));
        assertFalse(header(form, "Set-Cookie").isEmpty());
        String own = browser.token("/schedules/new");
        assertEquals(own, browser.token("/schedules/new"));
        Browser other = Site.open().browser();
        String others = other.token("/schedules/new");
        assertNotEquals(own, others);
        assertEquals(200, browser.post("/faulty/post", "csrf=" + own).statusCode());
        assertEquals(200, other.post("/faulty/post", "csrf=" + others).statusCode());
        assertEquals(403, browser.post("/faulty/post", "csrf=" + others).statusCode());
    }

    /** A foreign page that loads addresses of ours over and over takes nobody's place. */
    @Test
    void readingMakesNoVisit() throws Exception {
        int before = Site.open().bean(VisitStore.class).visits().size();
        for (String page : new String[] {"/", "/profile", "/schedules/new", "/explore?lang=es"}) {
            Site.open().browser().get(page);
        }
        assertEquals(before, Site.open().bean(VisitStore.class).visits().size());
    }

    @Test
    void theOneNobodyAskedForLongestGoesFirst() {
        PageShelf shelf = new PageShelf(10_000);
        for (String key : new String[] {"a", "b", "c", "d"}) {
            shelf.put(key, page(1_900));
            shelf.find("a");
        }
        assertTrue(shelf.find("a").isPresent() && shelf.find("d").isPresent());
        shelf.put("e", page(1_900));
        assertTrue(shelf.find("b").isEmpty() && shelf.bytes() <= 10_000);
        shelf.put("too large", page(5_000));
        assertTrue(shelf.find("too large").isEmpty());
    }

    private static SamePages.Page page(int bytes) {
        return new SamePages.Page(
                new byte[bytes],
                "text/html",
                java.util.Optional.empty(),
                java.util.Optional.of("\"t\""));
    }
}
