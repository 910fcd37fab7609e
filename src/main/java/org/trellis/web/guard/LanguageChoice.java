package org.trellis.web.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The language somebody chose, in a cookie of its own until the browser is closed. */
public final class LanguageChoice {
    public static final String PARAMETER = "lang";
    static final String COOKIE = "trellis-lang";
    private static final String FRESH = "trellis.lang";

    private LanguageChoice() {}

    /**
     * "en" or "es": what the address asks for, else what was chosen before, else what the browser
     * prefers.
     */
    public static String language(HttpRequest<?> request) {
        return asked(request)
                .or(() -> chosen(request))
                .or(() -> request.getLocale().map(locale -> locale.getLanguage()))
                .filter("es"::equals)
                .orElse("en");
    }

    private static Optional<String> asked(HttpRequest<?> request) {
        return Optional.ofNullable(request.getParameters().get(PARAMETER));
    }

    /** A program chooses nothing that stays chosen. */
    private static Optional<String> chosen(HttpRequest<?> request) {
        if (request.getPath().startsWith("/api/")) {
            return Optional.empty();
        }
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue);
    }

    /** Whether the address asks for a language that was not chosen yet. */
    static boolean isNew(HttpRequest<?> request) {
        return asked(request).isPresent() && !chosen(request).equals(asked(request));
    }

    /** A language that the address asks for stays chosen on the pages that follow. */
    public static void keep(HttpRequest<?> request) {
        if (isNew(request)) {
            request.setAttribute(FRESH, language(request));
        }
    }

    /** This page with the same query in the other language; relative to its own path. */
    public static String other(HttpRequest<?> request) {
        StringBuilder query = new StringBuilder();
        query.append("?lang=").append(language(request).equals("es") ? "en" : "es");
        for (Map.Entry<String, List<String>> parameter : request.getParameters()) {
            if (!parameter.getKey().equals(PARAMETER)) {
                for (String value : parameter.getValue()) {
                    query.append('&').append(encoded(parameter.getKey()));
                    query.append('=').append(encoded(value));
                }
            }
        }
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The cookie that the answer has to set. */
    static Optional<String> fresh(HttpRequest<?> request) {
        return request.getAttribute(FRESH, String.class);
    }
}
