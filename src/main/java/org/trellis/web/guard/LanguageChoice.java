package org.trellis.web.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.util.Optional;

/** The language somebody chose, in a cookie of its own until the browser is closed. */
public final class LanguageChoice {
    static final String COOKIE = "trellis-lang";
    private static final String FRESH = "trellis.lang";

    private LanguageChoice() {}

    public static Optional<String> of(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue);
    }

    public static void keep(HttpRequest<?> request, String language) {
        if (!of(request).equals(Optional.of(language))) {
            request.setAttribute(FRESH, language);
        }
    }

    /** The cookie that the answer has to set. */
    static Optional<String> fresh(HttpRequest<?> request) {
        return request.getAttribute(FRESH, String.class);
    }
}
