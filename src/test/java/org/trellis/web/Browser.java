package org.trellis.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One visitor with a cookie jar and no JavaScript; every request ends within half a minute. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");
    private static final String EDGE = "----edge-of-a-part";

    private final String site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .connectTimeout(Duration.ofSeconds(15))
                    .build();

    public Browser(String site) {
        this.site = site;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** A file as it comes. */
    public HttpResponse<byte[]> bytes(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(
                request.timeout(Duration.ofSeconds(30)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(
                request.timeout(Duration.ofSeconds(30)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path.substring(1)));
    }

    /** The secret in the forms of a page. */
    public String token(String page) throws IOException, InterruptedException {
        Matcher found = TOKEN.matcher(get(page).body());
        if (!found.find()) {
            throw new AssertionError(page + " has no form that posts");
        }
        return found.group(1);
    }

    /** Sends a form of {@code page}: name, value, name, value ... with its secret. */
    public HttpResponse<String> submit(String page, String action, String... fields)
            throws IOException, InterruptedException {
        return post(action, "csrf=" + token(page) + (fields.length > 0 ? "&" : "") + form(fields));
    }

    public HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> upload(String path, String token, byte[] file)
            throws IOException, InterruptedException {
        byte[] start =
                (part("csrf\"\r\n\r\n" + token)
                                + part(
                                        "file\"; filename=\"me.yaml\"\r\n"
                                                + "Content-Type: text/yaml\r\n\r\n"))
                        .replaceFirst("\r\n$", "")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofByteArray(start),
                                        BodyPublishers.ofByteArray(file),
                                        BodyPublishers.ofByteArray(end))));
    }

    /** A form with files, none of which is chosen: name, value, name, value ... */
    public HttpResponse<String> sendParts(String path, String... fields)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(part(fields[i] + "\"\r\n\r\n" + fields[i + 1]));
        }
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .POST(BodyPublishers.ofString(body + "--" + EDGE + "--\r\n")));
    }

    private static String part(String content) {
        return "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + content + "\r\n";
    }

    public static String form(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i > 0 ? "&" : "").append(encoded(fields[i]));
            form.append('=').append(encoded(fields[i + 1]));
        }
        return form.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
