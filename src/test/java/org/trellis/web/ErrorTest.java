package org.trellis.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, the visitor sees a plain page and never the inside of the program. */
class ErrorTest {
    private final Browser browser = Site.own().browser();

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404",
        "/faulty/throws, 500",
        "/faulty/template, 500",
        "/faulty/number, 400",
        "/faulty/number?n=many, 400",
        "/faulty/missing, 404",
        "/faulty/post, 405",
        "/static/nowhere.css, 404",
        "/static/../application.yml, 404",
        "/static/%2e%2e/application.yml, 404",
    })
    void isAPlainPage(String path, int status) throws Exception {
        HttpResponse<String> answer = browser.get(path);
        assertEquals(status, answer.statusCode(), answer.body());
        assertPlain(answer.body());
    }

    private static void assertPlain(String body) {
        assertTrue(body.startsWith("<!DOCTYPE html>"), body);
        assertTrue(body.contains("<h1>That did not work</h1>"), body);
        for (String inside :
                new String[] {"Exception", "java.", "org.trellis", "_links", "123-45"}) {
            assertFalse(body.contains(inside), body);
        }
    }

    @ParameterizedTest
    @CsvSource({"text/html", "application/json", "image/png", "nonsense"})
    void whateverTheBrowserLikes(String accept) throws Exception {
        var answer = browser.send(browser.request("/nowhere").header("Accept", accept));
        assertEquals(404, answer.statusCode());
        assertPlain(answer.body());
        var home = browser.send(browser.request("/").header("Accept", accept));
        if (home.statusCode() != 200) {
            assertPlain(home.body());
        }
    }

    @Test
    void aBrowserThatWantsPagesGetsThem() throws Exception {
        var answer = browser.send(browser.request("/").header("Accept", "text/html"));
        assertEquals(200, answer.statusCode());
        assertEquals("text/html;charset=utf-8", answer.headers().firstValue("Content-Type").get());
    }

    @Test
    void anAddressThatIsTooLongIsNotCalledAFile() throws Exception {
        var answer = browser.get("/explore?q=" + "a".repeat(6_000));
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("This address is too long."), answer.body());
    }

    @Test
    void aFileWithoutANameInTheFormIsNone() throws Exception {
        String part = "--edge\r\nContent-Disposition: form-data; ";
        String token = browser.token("/profile/upload");
        String form =
                part
                        + "name=\"csrf\"\r\n\r\n"
                        + token
                        + "\r\n"
                        + part
                        + "name=\"\"; filename=\"me.yaml\"\r\n\r\nid: a\r\n--edge--\r\n";
        var answer =
                browser.send(
                        browser.request("/profile/upload")
                                .header("Content-Type", "multipart/form-data; boundary=edge")
                                .POST(BodyPublishers.ofString(form)));
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("No file was chosen"), answer.body());
    }

    /** {@code *}{@code /*} is what many programs send. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/schedules", "/schedules/new", "/profile", "/explore", "/models"})
    void aProgramThatTakesAnythingGetsThePage(String path) throws Exception {
        var answer = browser.send(browser.request(path).header("Accept", "*/*"));
        assertEquals(200, answer.statusCode(), path);
    }

    @Test
    void speaksSpanish() throws Exception {
        var answer =
                browser.send(
                        browser.request("/nowhere").header("Accept-Language", "es-MX,es;q=.9"));
        assertTrue(answer.body().contains("<html lang=\"es\">"), answer.body());
        assertTrue(answer.body().contains("Eso no funcionó"), answer.body());
    }

    @Test
    void aMissingNameIsShownAsTextWithSuggestions() throws Exception {
        String body = browser.get("/faulty/missing").body();
        assertTrue(body.contains("&lt;b&gt;can&lt;/b&gt;"), body);
        assertTrue(body.contains("<a href=\"/\">Nursing assistant</a>"), body);
    }

    @ParameterizedTest
    @CsvSource({"HEAD, 200", "OPTIONS, 405", "TRACE, 405", "PUT, 405", "DELETE, 405", "BREW, 405"})
    void otherMethods(String method, int status) throws Exception {
        var answer = browser.send(browser.request("/").method(method, BodyPublishers.noBody()));
        assertEquals(status, answer.statusCode(), answer.body());
        if (method.equals("HEAD")) {
            assertEquals("", answer.body());
        } else {
            assertPlain(answer.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "TRACE"})
    void aFileIsOnlyRead(String method) throws Exception {
        String file = "/static/trellis.css";
        assertEquals(200, browser.get(file).statusCode());
        var answer = browser.send(browser.request(file).method(method, BodyPublishers.noBody()));
        assertEquals(405, answer.statusCode());
        assertPlain(answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "GET /%zz HTTP/1.1, 400",
        "GET /?lang=%zz HTTP/1.1, 400",
        "NONSENSE, 400",
        "GET /a b HTTP/1.1, 400",
    })
    void brokenRequestLines(String line, int status) throws Exception {
        String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.matches("(?s)HTTP/1\\.[01] " + status + " .*"), answer);
        assertFalse(answer.contains("Exception"), answer);
        assertFalse(answer.contains("_embedded"), answer);
    }

    @Test
    void aHeaderWithoutEndIsRefused() throws Exception {
        String line = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: ";
        String answer = raw(line + "x".repeat(20_000) + "\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        assertFalse(answer.contains("Exception"), answer);
    }

    /** What is not a form is the visitor's slip, also where the reader of forms falls over it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary",
                "multipart/form-data; boundary=\"",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundary=x; charset=nope",
                "multipart/form-data;;boundary=x",
                "multipart/mixed; boundary=x",
            })
    void bodiesThatAreNoForm(String type) throws Exception {
        String page = "/schedules/new";
        String part = "Content-Disposition: form-data; name=\"csrf\"\r\n\r\n";
        String body = "--x\r\n" + part + browser.token(page) + "\r\n--x--\r\n";
        var answer =
                browser.send(
                        browser.request(page + "/file")
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString(body)));
        assertTrue(answer.statusCode() / 100 == 4, answer.statusCode() + " " + answer.body());
    }

    private static String raw(String request) throws Exception {
        try (var socket = new Socket("127.0.0.1", Site.own().port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var all = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(all);
            } catch (java.net.SocketException e) {
                all.write(new byte[0]);
            }
            return all.toString(StandardCharsets.UTF_8);
        }
    }

    /** A page that has no such file names the ones it has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ladders/nursing-long-term-care?format=png | svg, dot, graphml, json, text",
                "/gap?job=nursing-long-term-care/cna&format=png | text, csv, json",
                "/paths?to=nursing-long-term-care/cna&format=png | text, json",
            })
    void anUnknownFormatNamesTheKnownOnes(String path, String known) throws Exception {
        HttpResponse<String> answer = browser.get(path);
        assertEquals(400, answer.statusCode(), answer.body());
        assertPlain(answer.body());
        assertTrue(answer.body().contains("Use one of these formats: " + known), answer.body());
    }
}
