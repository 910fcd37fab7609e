package org.trellis.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Optional;
import org.trellis.report.Words;
import org.trellis.web.guard.LanguageChoice;
import org.trellis.web.problem.Problem;

/**
 * On a private computer only addresses of that computer are answered, so that a foreign page cannot
 * point its own name here and read the profiles that are kept on it. No foreign page may load
 * anything from here as a part of itself.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class LoopbackFilter implements Ordered {
    private final ServerOptions options;

    LoopbackFilter(ServerOptions options) {
        this.options = options;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order();
    }

    @RequestFilter
    Optional<HttpResponse<?>> check(HttpRequest<?> request) {
        String host = request.getHeaders().get("Host", String.class).orElse("");
        String name = host.replaceFirst(":\\d*$", "").replaceAll("[\\[\\]]", "");
        if (!options.open() && !host.isEmpty() && !ServerOptions.isLoopback(name)) {
            return Optional.of(refused(request, HttpStatus.MISDIRECTED_REQUEST));
        }
        return isPartOfForeignPage(request)
                ? Optional.of(refused(request, HttpStatus.FORBIDDEN))
                : Optional.empty();
    }

    private static HttpResponse<?> refused(HttpRequest<?> request, HttpStatus status) {
        return Problem.isDue(request)
                ? Problem.of(status, Words.of(LanguageChoice.language(request))).answer()
                : HttpResponse.status(status);
    }

    /** Whether a page of another site, or of another port of this computer, sends the request. */
    static boolean isFromElsewhere(HttpRequest<?> request) {
        String site = header(request, "Sec-Fetch-Site");
        return site.equals("cross-site") || site.equals("same-site");
    }

    /** A link from elsewhere may be followed; an image, script or frame there may not call us. */
    private static boolean isPartOfForeignPage(HttpRequest<?> request) {
        boolean followed =
                header(request, "Sec-Fetch-Mode").equals("navigate")
                        && !header(request, "Sec-Fetch-Dest").matches("i?frame|object|embed");
        return isFromElsewhere(request) && !followed;
    }

    /** What a browser says; older ones say nothing and pass. */
    private static String header(HttpRequest<?> request, String name) {
        return request.getHeaders().get(name, String.class).orElse("");
    }
}
