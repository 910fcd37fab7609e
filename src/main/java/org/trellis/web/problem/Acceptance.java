package org.trellis.web.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;

/** What a visitor's Accept header takes. */
public final class Acceptance {
    private Acceptance() {}

    /** Whether an answer of this type is taken; without the header every one is. */
    public static boolean of(HttpRequest<?> request, MediaType type) {
        var taken = request.accept();
        return taken.isEmpty() || taken.stream().anyMatch(each -> each.matches(type));
    }
}
