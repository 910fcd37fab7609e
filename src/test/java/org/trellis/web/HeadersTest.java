package org.trellis.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
            assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        }
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        String cookie = browser.get("/").headers().firstValue("Set-Cookie").orElse("");
        assertTrue(cookie.contains("HTTPOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
        assertTrue(cookie.contains("Max-Age=1800"), cookie);
    }

    @Test
    void aPrivateComputerAnswersOnlyToItsOwnName() throws Exception {
        assertEquals("200", status("localhost:8080"));
        assertEquals("200", status("[::1]"));
        assertEquals("421", status("evil.example"));
        assertEquals("421", status("127.0.0.1.evil.example:80"));
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
