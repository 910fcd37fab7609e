package org.trellis.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.List;
import java.util.Optional;
import org.trellis.web.client.ClientAddress;
import org.trellis.web.guard.OwnerKey;

/** What is kept on a private computer opens only for its owner's {@link OwnerKey}. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class OwnerFilter implements Ordered {
    private static final List<String> KEPT =
            List.of("/apprentices", "/client", "/profile/save", "/library/save", "/imports");

    private final OwnerKey owner;
    private final ErrorPages pages;

    OwnerFilter(OwnerKey owner, ErrorPages pages) {
        this.owner = owner;
        this.pages = pages;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    @RequestFilter
    Optional<HttpResponse<?>> check(HttpRequest<?> request) {
        String shown = request.getParameters().get("key");
        if (shown != null && request.getPath().equals("/") && owner.key().isPresent()) {
            return Optional.of(owner.opens(shown) ? welcome(request, shown) : refused(request));
        }
        boolean kept =
                ClientAddress.of(request).isPresent()
                        || KEPT.stream().anyMatch(request.getPath()::startsWith);
        return kept && !owner.isHeldBy(request) ? Optional.of(refused(request)) : Optional.empty();
    }

    private static HttpResponse<?> welcome(HttpRequest<?> request, String shown) {
        OwnerKey.keep(request, shown);
        return Pages.go("/");
    }

    private HttpResponse<?> refused(HttpRequest<?> request) {
        return pages.page(request, HttpStatus.FORBIDDEN, "error.key");
    }
}
