package org.trellis.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.trellis.web.guard.Full;

/**
 * Every answer that is an error is a plain page in the visitor's language; where pages cannot be
 * rendered at all, its sentence alone.
 */
@Singleton
@Primary
final class ErrorPages implements ErrorResponseProcessor<String> {
    private static final MediaType PLAIN = MediaType.of("text/plain;charset=utf-8");

    private final Pages pages;
    private final VisitBinder visits;

    ErrorPages(Pages pages, VisitBinder visits) {
        this.pages = pages;
        this.visits = visits;
    }

    @Override
    public MutableHttpResponse<String> processResponse(
            ErrorContext context, MutableHttpResponse<?> response) {
        return page(context.getRequest(), response.status());
    }

    MutableHttpResponse<String> page(HttpRequest<?> request, HttpStatus status) {
        String key =
                switch (status) {
                    case NOT_FOUND -> "error.not-found";
                    case REQUEST_ENTITY_TOO_LARGE -> "error.too-large";
                    case METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE ->
                            "error.method";
                    case FORBIDDEN -> "error.form";
                    default -> "error.bad";
                };
        return page(request, status, key);
    }

    MutableHttpResponse<String> page(HttpRequest<?> request, HttpStatus status, String key) {
        Visit visit = visits.visit(request);
        return page(visit, status, visit.words().say(key), List.of());
    }

    /** As much is being read as the server may read at once. */
    MutableHttpResponse<String> busy(HttpRequest<?> request) {
        return full(visits.visit(request), Full.busy());
    }

    MutableHttpResponse<String> full(Visit visit, Full full) {
        String message = visit.words().say(full.said());
        MutableHttpResponse<String> page = page(visit, full.status(), message, List.of());
        return full.status() == HttpStatus.SERVICE_UNAVAILABLE
                ? page.header("Retry-After", "60")
                : page;
    }

    MutableHttpResponse<String> page(
            Visit visit, HttpStatus status, String message, List<Missing.Suggestion> suggestions) {
        try {
            return pages.show(
                    status, visit, "error", Map.of("message", message, "suggestions", suggestions));
        } catch (RuntimeException | LinkageError e) {
            return HttpResponse.<String>status(status).contentType(PLAIN).body(message);
        }
    }
}
