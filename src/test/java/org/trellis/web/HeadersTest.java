package org.trellis.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.store.database.Database;
import org.trellis.web.guard.Cookies;

class HeadersTest {
    private final Browser browser = Site.open().browser();

    @Test
    void nothingInlineMayRun() throws Exception {
        for (String page : new String[] {"/", "/nowhere", "/faulty/throws"}) {
            var answer = browser.get(page);
            String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.startsWith("default-src 'none'"), page + ": " + policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertFalse(answer.body().matches("(?s).*(<script>|<style|\\sstyle=|\\son[a-z]+=).*"));
            String cache = answer.headers().firstValue("Cache-Control").orElse("");
            assertEquals(page.equals("/") ? "public, no-cache" : "no-store", cache, page);
        }
    }

    /**
     * What is no request passes no filter: a line without a version, two lengths, a long address.
     */
    @Test
    void whatIsNoRequestIsAnsweredAsSafely() throws Exception {
        for (String sent :
                new String[] {
                    "GET /\r\n\r\n",
                    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 1\r\n\r\n",
                    "GET /find?q=" + "a".repeat(9000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"
                }) {
            String answer = answer(sent);
            for (String name : new String[] {"Content-Security-Policy", "X-Frame-Options"}) {
                assertEquals(2, answer.split("\r\n" + name + ": ").length, name + "\n" + answer);
            }
            assertTrue(answer.contains("no-store"), answer);
        }
    }

    private static String answer(String sent) throws Exception {
        try (var socket = new Socket("127.0.0.1", Site.open().port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(sent.getBytes());
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes());
        }
    }

    /** A page about a missing file names the visitor and holds their secret, as every page does. */
    @Test
    void nothingButAFileIsKeptByCaches() throws Exception {
        for (String path : new String[] {"/static/nowhere.css", "/lib/nowhere.js", "/static/"}) {
            assertEquals("no-store", cache(path), path);
        }
        assertEquals("public, max-age=3600", cache("/static/trellis.css"));
    }

    private String cache(String path) throws Exception {
        return browser.get(path).headers().firstValue("Cache-Control").orElse("");
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites() throws Exception {
        var shown = browser.get("/profile?lang=es");
        var kept = browser.submit("/profile", "/profile", "id", "a", "do", "keep");
        List<String> cookies = new ArrayList<>(shown.headers().allValues("Set-Cookie"));
        cookies.addAll(kept.headers().allValues("Set-Cookie"));
        assertEquals(3, cookies.size(), cookies.toString());
        for (String cookie : cookies) {
            assertTrue(cookie.contains("HTTPOnly"), cookie);
            assertTrue(cookie.contains("SameSite=Lax"), cookie);
        }
        assertTrue(cookies.get(2).contains("Max-Age=1800"), cookies.get(2));
    }

    /** So that a neighboring host can plant none. */
    @Test
    void behindTlsCookiesBelongToThisHostAlone() {
        var served = new ServerOptions(0, "0.0.0.0", true, true, Database.at(Path.of("none.db")));
        var settings = Server.settings(served);
        assertEquals("__Host-trellis", settings.get("micronaut.session.http.cookie-name"));
        assertEquals("__Host-trellis-form", Cookies.name("trellis-form", true));
        assertEquals("trellis-form", Cookies.name("trellis-form", false));
    }

    @Test
    void aPrivateComputerAnswersOnlyToItsOwnName() throws Exception {
        assertEquals("200", status("localhost:8080"));
        assertEquals("200", status("[::1]"));
        assertEquals("421", status("evil.example"));
        assertEquals("421", status("127.0.0.1.evil.example:80"));
    }

    /** A link from elsewhere works; an image, a script or a frame of another site does not. */
    @Test
    void noForeignPageLoadsAPartFromHere() throws Exception {
        assertEquals(200, from("cross-site", "navigate", "document"));
        assertEquals(200, from("same-origin", "no-cors", "image"));
        assertEquals(200, from("none", "navigate", "document"));
        assertEquals(403, from("cross-site", "no-cors", "image"));
        assertEquals(403, from("same-site", "no-cors", "script"));
        assertEquals(403, from("cross-site", "cors", "empty"));
        assertEquals(403, from("cross-site", "navigate", "iframe"));
    }

    private static int from(String site, String mode, String into) throws Exception {
        var visitor = Site.own().browser();
        return visitor.send(
                        visitor.request("/about")
                                .header("Sec-Fetch-Site", site)
                                .header("Sec-Fetch-Mode", mode)
                                .header("Sec-Fetch-Dest", into)
                                .GET())
                .statusCode();
    }

    private static String status(String host) throws Exception {
        try (var socket = new Socket("127.0.0.1", Site.own().port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET / HTTP/1.0\r\nHost: " + host + "\r\n\r\n").getBytes());
            String answer = new String(socket.getInputStream().readAllBytes());
            return answer.substring(9, 12);
        }
    }

    @Test
    void onlyThePublicModeListensToTheWorld() {
        Path nowhere = Path.of("trellis.db");
        assertThrows(
                IllegalArgumentException.class,
                () -> new ServerOptions(8080, "0.0.0.0", false, nowhere));
        assertEquals("0.0.0.0", new ServerOptions(8080, "0.0.0.0", true, nowhere).host());
    }

    @Test
    void stylesAndScriptsComeFromTheProgramItself() throws Exception {
        assertEquals(200, browser.get("/static/trellis.css").statusCode());
        assertEquals(200, browser.get("/static/trellis.svg").statusCode());
        assertEquals(200, browser.get("/lib/htmx.min.js").statusCode());
    }
}
