package org.trellis.web.guard;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.http.filter.ServerFilterPhase;
import java.time.Duration;

/** Sets the cookies that a request asked for; a script cannot read them. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Cookies implements Ordered {
    private static final Duration KEPT = Duration.ofDays(365);

    private final boolean secure;

    Cookies(@Value("${micronaut.session.http.cookie-secure:false}") boolean secure) {
        this.secure = secure;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SESSION.after();
    }

    @ResponseFilter
    void set(HttpRequest<?> request, MutableHttpResponse<?> response) {
        FormSecret.fresh(request).ifPresent(value -> set(response, FormSecret.COOKIE, value));
        OwnerKey.fresh(request)
                .map(value -> cookie(OwnerKey.COOKIE, value).maxAge(KEPT))
                .ifPresent(response::cookie);
        LanguageChoice.fresh(request)
                .ifPresent(value -> set(response, LanguageChoice.COOKIE, value));
    }

    private void set(MutableHttpResponse<?> response, String name, String value) {
        response.cookie(cookie(name, value));
    }

    private Cookie cookie(String name, String value) {
        return Cookie.of(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax);
    }
}
