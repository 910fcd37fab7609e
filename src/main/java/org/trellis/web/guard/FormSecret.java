package org.trellis.web.guard;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What shows that a form came from a page of ours: a cookie of the browser, and in the form its
 * digest under a key that only this process has. Nothing is kept for it, so that reading a page
 * makes no visit.
 */
@Singleton
public final class FormSecret {
    /** Letters of the field. */
    public static final int LENGTH = 32;

    private static final String COOKIE = "trellis-form";
    private static final String FRESH = "trellis.form";
    private static final String SHOWN = "trellis.form.shown";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key = new SecretKeySpec(random(32), "HmacSHA256");
    private final String cookie;

    FormSecret(@Value(Cookies.SECURE) boolean secure) {
        this.cookie = Cookies.name(COOKIE, secure);
    }

    /** The field for this request's browser, which gets its cookie if it has none. */
    public String field(HttpRequest<?> request) {
        String field = digest(cookie(request).orElseGet(() -> renewed(request)));
        request.setAttribute(SHOWN, field);
        return field;
    }

    /** The field that the answer to this request holds and only this browser may send. */
    static Optional<String> shown(HttpRequest<?> request) {
        return request.getAttribute(SHOWN, String.class);
    }

    public boolean accepts(HttpRequest<?> request, String field) {
        return cookie(request)
                .map(cookie -> digest(cookie).getBytes(StandardCharsets.US_ASCII))
                .filter(right -> same(right, field))
                .isPresent();
    }

    /** From now on the forms of pages shown before are refused. */
    public void renew(HttpRequest<?> request) {
        renewed(request);
    }

    private static String renewed(HttpRequest<?> request) {
        String fresh = HexFormat.of().formatHex(random(16));
        request.setAttribute(FRESH, fresh);
        return fresh;
    }

    /** The cookie that the answer has to set. */
    static Optional<String> fresh(HttpRequest<?> request) {
        return request.getAttribute(FRESH, String.class);
    }

    /** What browsers call it. */
    String cookieName() {
        return cookie;
    }

    private Optional<String> cookie(HttpRequest<?> request) {
        return fresh(request)
                .or(() -> request.getCookies().findCookie(cookie).map(Cookie::getValue))
                .filter(value -> value.matches("[0-9a-f]{32}"));
    }

    private static boolean same(byte[] right, String field) {
        return MessageDigest.isEqual(right, field.getBytes(StandardCharsets.US_ASCII));
    }

    private String digest(String cookie) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] digest = mac.doFinal(cookie.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
