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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.web.client.FormVersion;
import org.trellis.web.client.TypedForm;
import org.trellis.web.guard.BodyBudget;
import org.trellis.web.guard.FormSecret;
import org.trellis.web.problem.BodyLimit;
import org.trellis.web.problem.Problem;

/**
 * A post is taken only from a page of ours: with the visitor's secret in its field {@code csrf},
 * and not when the browser says that another site sends it. A question to the API changes nothing
 * and needs no secret. Files to be imported are not held here: their secret stands first in the
 * form, and who takes them asks for it before the rest is read.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CsrfFilter implements Ordered {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** No page and no file answers these. */
    private static final Set<HttpMethod> UNKNOWN = Set.of(HttpMethod.OPTIONS, HttpMethod.TRACE);

    /** The field in an ordinary form, or as a part of one that carries a file. */
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?:(?:^|&)csrf=|name=\"csrf\"\r\n\r\n)([0-9a-f]{"
                            + FormSecret.LENGTH
                            + "})((?:[0-9a-f]{"
                            + FormVersion.LENGTH
                            + "})?)(?![0-9a-f])");

    private final VisitBinder visits;
    private final ErrorPages pages;
    private final BodyBudget bodies;

    CsrfFilter(VisitBinder visits, ErrorPages pages, BodyBudget bodies) {
        this.visits = visits;
        this.pages = pages;
        this.bodies = bodies;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.order();
    }

    @RequestFilter
    CompletableFuture<Optional<HttpResponse<?>>> check(HttpRequest<?> request) {
        if (READING.contains(request.getMethod())) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        Optional<HttpResponse<?>> unread = refusedUnread(request);
        if (unread.isPresent() || !(request instanceof ServerHttpRequest<?> server)) {
            return CompletableFuture.completedFuture(unread);
        }
        boolean api = Problem.isDue(request);
        if (BodyLimit.isImport(request) || api && request.getContentLength() >= 0) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        try (CloseableByteBody copy =
                server.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST)) {
            return copy.buffer()
                    .thenApply(
                            body -> {
                                String text = body.toString(StandardCharsets.ISO_8859_1);
                                body.close();
                                return refusal(request, text, api);
                            })
                    .toCompletableFuture();
        }
    }

    /** What is refused before its body is read. */
    private Optional<HttpResponse<?>> refusedUnread(HttpRequest<?> request) {
        if (UNKNOWN.contains(request.getMethod())) {
            return Optional.of(pages.notAllowed(request));
        }
        if (pages.isOnlyRead(request)) {
            return Optional.of(pages.notAllowed(request));
        }
        if (LoopbackFilter.isFromElsewhere(request) || !(request instanceof ServerHttpRequest<?>)) {
            return Optional.of(refused(request));
        }
        if (request.getContentLength() > BodyLimit.of(request)) {
            return Optional.of(tooLarge(request));
        }
        if (BodyLimit.isImport(request)) {
            return request.getContentLength() < 0
                    ? Optional.of(refused(request))
                    : Optional.empty();
        }
        return bodies.take(request, BodyLimit.atMost(request))
                ? Optional.empty()
                : Optional.of(pages.busy(request));
    }

    private Optional<HttpResponse<?>> refusal(HttpRequest<?> request, String body, boolean api) {
        if (BodyLimit.isExceeded(request, body)) {
            return Optional.of(tooLarge(request));
        }
        return api || carries(request, body) ? Optional.empty() : Optional.of(refused(request));
    }

    private boolean carries(HttpRequest<?> request, String body) {
        Matcher field = FIELD.matcher(body);
        boolean ours = field.find() && visits.visit(request).accepts(field.group(1));
        if (ours) {
            FormVersion.parse(field.group(2)).keep(request);
            TypedForm.keep(request, body);
        }
        return ours;
    }

    /** A document that is too large is named as such. */
    private HttpResponse<?> tooLarge(HttpRequest<?> request) {
        return BodyLimit.isDocument(request)
                ? pages.page(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, "intake.large")
                : pages.page(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE);
    }

    private HttpResponse<?> refused(HttpRequest<?> request) {
        return pages.page(request, HttpStatus.FORBIDDEN);
    }
}
