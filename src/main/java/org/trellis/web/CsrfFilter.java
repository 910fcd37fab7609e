package org.trellis.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableByteBody;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A post is taken only with the secret of the visitor's own session in its field {@code csrf}. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CsrfFilter {
    private final VisitBinder visits;
    private final Pages pages;

    CsrfFilter(VisitBinder visits, Pages pages) {
        this.visits = visits;
        this.pages = pages;
    }

    @RequestFilter
    CompletableFuture<Optional<HttpResponse<?>>> check(HttpRequest<?> request) {
        if (!request.getMethod().permitsRequestBody()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        Visit visit = visits.visit(request);
        String token = visit.findToken().orElse("");
        if (token.isEmpty() || !(request instanceof ServerHttpRequest<?> server)) {
            return CompletableFuture.completedFuture(Optional.of(refused(visit)));
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
                                        : Optional.<HttpResponse<?>>of(refused(visit));
                            })
                    .toCompletableFuture();
        }
    }

    /**
     * The secret is random, so that finding it as the field's value is proof in either encoding.
     */
    private static boolean carries(String body, String token) {
        return Arrays.asList(body.split("&")).contains("csrf=" + token)
                || body.contains("name=\"csrf\"\r\n\r\n" + token + "\r\n");
    }

    private MutableHttpResponse<String> refused(Visit visit) {
        return pages.show(
                HttpStatus.FORBIDDEN,
                visit,
                "error",
                Map.of("message", visit.words().say("error.form")));
    }
}
