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
public final class Cookies implements Ordered {
    static final String SECURE = "${micronaut.session.http.cookie-secure:false}";
    private static final Duration KEPT = Duration.ofDays(365);

    private final boolean secure;
    private final FormSecret secret;

    Cookies(@Value(SECURE) boolean secure, FormSecret secret) {
        this.secure = secure;
        this.secret = secret;
    }

    /**
     * Behind TLS a name that browsers take from this very host alone, over HTTPS: neither a
     * neighboring host nor somebody on the way can plant a visit or a secret of their own.
     */
    public static String name(String plain, boolean secure) {
        return secure ? "__Host-" + plain : plain;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SESSION.after();
    }

    @ResponseFilter
    void set(HttpRequest<?> request, MutableHttpResponse<?> response) {
        FormSecret.fresh(request).ifPresent(value -> set(response, secret.cookieName(), value));
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
