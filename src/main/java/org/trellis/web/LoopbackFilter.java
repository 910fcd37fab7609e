package org.trellis.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Optional;

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
            return Optional.of(HttpResponse.status(HttpStatus.MISDIRECTED_REQUEST));
        }
        return isPartOfForeignPage(request)
                ? Optional.of(HttpResponse.status(HttpStatus.FORBIDDEN))
                : Optional.empty();
    }

    /** A link from elsewhere may be followed; an image or a script there may not call us. */
    private static boolean isPartOfForeignPage(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site", String.class).orElse("");
        String mode = request.getHeaders().get("Sec-Fetch-Mode", String.class).orElse("");
        String into = request.getHeaders().get("Sec-Fetch-Dest", String.class).orElse("");
        boolean foreign = site.equals("cross-site") || site.equals("same-site");
        boolean followed = mode.equals("navigate") && !into.matches("i?frame|object|embed");
        return foreign && !followed;
    }
}
