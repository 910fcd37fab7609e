package org.trellis.web.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.OptionalInt;
import org.trellis.report.Json;
import org.trellis.report.Words;

/**
 * What went wrong, for a program: the problem details of RFC 9457, in the language asked for.
 *
 * @param type about:blank: the status says what kind of problem it is
 * @param title of the kind of problem
 * @param detail what is wrong and what to do, in a sentence
 * @param errors the fields or lines that cannot be used
 * @param nearest what may have been meant by a name that is not known
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Fault> errors,
        List<Near> nearest) {
    private static final MediaType JSON = MediaType.of("application/problem+json");
    private static final String ADDRESSES = "/api/";

    /**
     * One thing that cannot be used.
     *
     * @param field a parameter of the address, or person for the body
     * @param line of the body, from 1; null for a parameter
     * @param column of the line, from 1
     */
    public record Fault(String field, String detail, OptionalInt line, OptionalInt column) {
        public static Fault at(String field, String detail) {
            return new Fault(field, detail, OptionalInt.empty(), OptionalInt.empty());
        }
    }

    /** A name that there is. */
    public record Near(String id, String title) {}

    public Problem {
        errors = List.copyOf(errors);
        nearest = List.copyOf(nearest);
    }

    public static Problem of(
            HttpStatus status, String detail, List<Fault> errors, List<Near> nearest, Words words) {
        String key = "api.title." + status.getCode();
        String title = words.say(words.knows(key) ? key : "api.title.400");
        return new Problem("about:blank", title, status.getCode(), detail, errors, nearest);
    }

    /** What is said where nothing more is known than the status. */
    public static Problem of(HttpStatus status, Words words) {
        String key = "api.detail." + status.getCode();
        String detail = words.say(words.knows(key) ? key : "api.detail.400");
        return of(status, detail, List.of(), List.of(), words);
    }

    /** Whether a program asks, and no page may be the answer. */
    public static boolean isDue(HttpRequest<?> request) {
        String path = request.getPath();
        return path.startsWith(ADDRESSES) && path.length() > ADDRESSES.length();
    }

    public MutableHttpResponse<String> answer() {
        return HttpResponse.<String>status(HttpStatus.valueOf(status))
                .contentType(JSON)
                .body(Json.text(this));
    }
}
