package org.trellis.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.filter.ServerFilterPhase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A post is taken only with the secret of the visitor's own session in its field {@code csrf}. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CsrfFilter implements Ordered {
    private static final Set<HttpMethod> HARMLESS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    /** The field in an ordinary form, or as a part of one that carries a file. */
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?:(?:^|&)csrf=|name=\"csrf\"\r\n\r\n)([0-9a-f]{" + Visit.TOKEN_LENGTH + "})");

    private final VisitBinder visits;
    private final ErrorPages pages;

    CsrfFilter(VisitBinder visits, ErrorPages pages) {
        this.visits = visits;
        this.pages = pages;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.order();
    }

    @RequestFilter
    CompletableFuture<Optional<HttpResponse<?>>> check(HttpRequest<?> request) {
        if (HARMLESS.contains(request.getMethod())) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        String token = visits.visit(request).findToken().orElse("");
        if (token.isEmpty() || !(request instanceof ServerHttpRequest<?> server)) {
            return CompletableFuture.completedFuture(Optional.of(refused(request)));
        }
        try (CloseableByteBody copy =
                server.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST)) {
            return copy.buffer()
                    .thenApply(
                            body -> {
                                String text = body.toString(StandardCharsets.ISO_8859_1);
                                body.close();
                                return carries(text, token)
                                        ? Optional.<HttpResponse<?>>empty()
                                        : Optional.<HttpResponse<?>>of(refused(request));
                            })
                    .toCompletableFuture();
        }
    }

    private static boolean carries(String body, String token) {
        Matcher field = FIELD.matcher(body);
        return field.find()
                && MessageDigest.isEqual(
                        field.group(1).getBytes(StandardCharsets.US_ASCII),
                        token.getBytes(StandardCharsets.US_ASCII));
    }

    private HttpResponse<?> refused(HttpRequest<?> request) {
        return pages.page(request, HttpStatus.FORBIDDEN);
    }
}
