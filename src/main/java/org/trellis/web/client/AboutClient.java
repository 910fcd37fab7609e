package org.trellis.web.client;

import io.micronaut.http.HttpRequest;

/**
 * Whether what a request is answered with is about the client who is open: it is when somebody
 * asked for the client's answers or goal to make it, and on the client's own pages.
 */
public final class AboutClient {
    private static final String ASKED = "trellis.client.asked";

    private AboutClient() {}

    /** From now on this request's answer is about the client. */
    public static void ask(HttpRequest<?> request) {
        request.setAttribute(ASKED, true);
    }

    public static boolean is(HttpRequest<?> request) {
        return request.getAttribute(ASKED).isPresent()
                || request.getPath().matches("/client(/.*)?");
    }
}
