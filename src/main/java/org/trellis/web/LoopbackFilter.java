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
 * point its own name here and read the profiles that are kept on it.
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
        return options.open() || host.isEmpty() || ServerOptions.isLoopback(name)
                ? Optional.empty()
                : Optional.of(HttpResponse.status(HttpStatus.MISDIRECTED_REQUEST));
    }
}
