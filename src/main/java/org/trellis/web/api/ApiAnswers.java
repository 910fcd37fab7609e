package org.trellis.web.api;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.trellis.report.Json;

/**
 * Writes the records that the API answers with as the commands do, each with an ETag, so that a
 * program which holds the same answer gets 304 and no body.
 */
@ServerFilter("/api/v1" + ServerFilter.MATCH_ALL_PATTERN)
final class ApiAnswers implements Ordered {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final String scope;

    ApiAnswers(@Value("${trellis.open:false}") boolean open) {
        scope = open ? "public" : "private";
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.LAST.order();
    }

    @ResponseFilter
    void write(HttpRequest<?> request, MutableHttpResponse<Object> response) {
        if (response.status() != HttpStatus.OK) {
            return;
        }
        boolean head = request.getMethod() == HttpMethod.HEAD;
        Object body =
                head
                        ? response.getAttribute(HttpAttributes.HEAD_BODY).orElse(null)
                        : response.body();
        if (body instanceof Record answer) {
            response.contentType(MediaType.APPLICATION_JSON_TYPE);
            body = Json.text(answer);
        }
        if (head) {
            response.setAttribute(HttpAttributes.HEAD_BODY, body);
        } else {
            response.body(body);
        }
        if (READING.contains(request.getMethod()) && body instanceof String text) {
            tag(request, response, "\"" + digest(text) + "\"");
        }
    }

    /** A cache asks each time whether the answer is still the same. */
    private void tag(HttpRequest<?> request, MutableHttpResponse<?> response, String tag) {
        response.header("ETag", tag);
        response.header("Cache-Control", scope + ", no-cache");
        response.header("Vary", "Accept-Language");
        String held = request.getHeaders().get("If-None-Match", String.class).orElse("");
        if (held.strip().equals("*") || held.contains(tag)) {
            response.status(HttpStatus.NOT_MODIFIED);
            response.body(null);
            response.getHeaders().remove("Content-Type");
        }
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
