package org.trellis.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.web.guard.Full;
import org.trellis.web.guard.SecurityHeaders;
import org.trellis.web.problem.Problem;

/**
 * Every answer that is an error is a plain page in the visitor's language; where pages cannot be
 * rendered at all, its sentence alone.
 */
@Singleton
@Primary
final class ErrorPages implements ErrorResponseProcessor<String> {
    private static final List<String> FILES = List.of("/static/", "/lib/");
    private static final MediaType PLAIN = MediaType.of("text/plain;charset=utf-8");

    private final Pages pages;
    private final VisitBinder visits;
    private final Router router;

    ErrorPages(Pages pages, VisitBinder visits, Router router) {
        this.pages = pages;
        this.visits = visits;
        this.router = router;
    }

    @Override
    public MutableHttpResponse<String> processResponse(
            ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        MutableHttpResponse<String> page =
                response.status() == HttpStatus.METHOD_NOT_ALLOWED
                        ? notAllowed(request)
                        : page(request, response.status());
        SecurityHeaders.protect(page);
        page.getHeaders().set("Cache-Control", "no-store");
        return page;
    }

    /** Whether there is a page at the address, but it takes nothing. */
    boolean isOnlyRead(HttpRequest<?> request) {
        return router.findAny(request.getPath(), request).findAny().isPresent()
                && router.findAny(request.getPath(), request)
                        .noneMatch(
                                route ->
                                        route.getRouteInfo()
                                                .getHttpMethodName()
                                                .equals(request.getMethodName()));
    }

    /** The address answers other methods, which are named; or it does not exist. */
    MutableHttpResponse<String> notAllowed(HttpRequest<?> request) {
        Set<String> methods = new TreeSet<>();
        router.findAny(request.getPath(), request)
                .forEach(route -> methods.add(route.getRouteInfo().getHttpMethodName()));
        boolean file = FILES.stream().anyMatch(request.getPath()::startsWith);
        methods.addAll(file ? Set.of("GET", "HEAD") : Set.of());
        return methods.isEmpty()
                ? page(request, HttpStatus.NOT_FOUND)
                : page(request, HttpStatus.METHOD_NOT_ALLOWED)
                        .header("Allow", String.join(", ", methods));
    }

    MutableHttpResponse<String> page(HttpRequest<?> request, HttpStatus status) {
        if (Problem.isDue(request)) {
            return Problem.of(status, visits.visit(request).words()).answer();
        }
        String key =
                switch (status) {
                    case NOT_FOUND -> "error.not-found";
                    case REQUEST_ENTITY_TOO_LARGE -> tooLarge(request);
                    case METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE ->
                            "error.method";
                    case FORBIDDEN -> "error.form";
                    default -> "error.bad";
                };
        return page(request, status, key);
    }

    private static String tooLarge(HttpRequest<?> request) {
        if (request.getMethod() == HttpMethod.GET) {
            return "error.address";
        }
        boolean typed =
                request.getContentType()
                        .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::matches)
                        .isPresent();
        return typed ? "error.too-much" : "error.too-large";
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
        if (Problem.isDue(visit.request())) {
            List<Problem.Near> near =
                    suggestions.stream().map(s -> new Problem.Near(s.id(), s.title())).toList();
            return Problem.of(status, message, List.of(), near, visit.words()).answer();
        }
        try {
            return pages.show(
                    status, visit, "error", Map.of("message", message, "suggestions", suggestions));
        } catch (RuntimeException | LinkageError e) {
            return HttpResponse.<String>status(status).contentType(PLAIN).body(message);
        }
    }
}
