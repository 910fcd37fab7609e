package org.trellis.web.client;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody typed into the form that a request sends, so that a refused form loses nothing. */
public final class TypedForm {
    private static final String ATTRIBUTE = "trellis.form.typed";
    private static final String SECRET = "csrf";

    /** A field in the order of the form. */
    public record Field(String name, String value) {}

    private TypedForm() {}

    /** Remembers the body of an ordinary form for the time of this request. */
    public static void keep(HttpRequest<?> request, String body) {
        boolean ordinary =
                request.getContentType()
                        .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::matches)
                        .isPresent();
        if (ordinary) {
            request.setAttribute(ATTRIBUTE, body);
        }
    }

    /** Empty for a form with a file, which a browser cannot send again by itself. */
    public static Optional<List<Field>> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).map(TypedForm::fields);
    }

    private static List<Field> fields(String body) {
        var fields = new ArrayList<Field>();
        for (String each : body.split("&")) {
            int equals = each.indexOf('=');
            if (equals > 0 && !each.startsWith(SECRET + "=")) {
                fields.add(
                        new Field(
                                decoded(each.substring(0, equals)),
                                decoded(each.substring(equals + 1))));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
