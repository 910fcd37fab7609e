package org.trellis.web.words;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.Arrays;

/** A text that the browser keeps as a file instead of showing it. */
public final class Download {
    private Download() {}

    /**
     * @param name the file's name, letters, digits, dots and dashes
     * @param type such as {@code text/csv}
     */
    public static MutableHttpResponse<String> of(String name, String type, String content) {
        return HttpResponse.ok(content)
                .contentType(MediaType.of(type + ";charset=utf-8"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9.-]", "-") + "\"");
    }

    /**
     * The constant of that name, in any case.
     *
     * @throws HttpStatusException 400 when there is no such format
     */
    public static <E extends Enum<E>> E format(Class<E> formats, String name) {
        return Arrays.stream(formats.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    /** 400: there is no such format. */
    public static HttpStatusException unknown(String format) {
        return new HttpStatusException(HttpStatus.BAD_REQUEST, "no format " + format);
    }
}
