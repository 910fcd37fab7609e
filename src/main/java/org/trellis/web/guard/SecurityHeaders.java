package org.trellis.web.guard;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/**
 * No inline script or style, no framing, no sniffing; nothing is kept by a cache but what {@link
 * SamePages} found to be the same for everybody.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public final class SecurityHeaders implements Ordered {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** First in, last out: the answer is whole. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order();
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        protect(response);
        boolean same = response.getHeaders().contains("Cache-Control");
        if (!same) {
            boolean fixed = isFile(request, response.status());
            response.header("Cache-Control", fixed ? "public, max-age=3600" : "no-store");
        }
    }

    /** What every answer has, also one to what is no request at all and passes no filter. */
    public static void protect(MutableHttpResponse<?> response) {
        var headers = response.getHeaders();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
    }

    /** Where there is no such file, the answer is a page of the visitor's own. */
    private static boolean isFile(HttpRequest<?> request, HttpStatus status) {
        String path = request.getPath();
        return (status == HttpStatus.OK || status == HttpStatus.NOT_MODIFIED)
                && (path.startsWith("/static/") || path.startsWith("/lib/"));
    }
}
