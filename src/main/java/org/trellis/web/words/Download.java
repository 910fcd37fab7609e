package org.trellis.web.words;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.Arrays;
import java.util.List;
import org.trellis.message.Code;

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
                .header("Content-Disposition", attachment(name));
    }

    public static MutableHttpResponse<byte[]> bytes(String name, MediaType type, byte[] content) {
        return HttpResponse.ok(content)
                .contentType(type)
                .header("Content-Disposition", attachment(name));
    }

    /** Letters, digits, dots and single dashes; empty where there are no others. */
    public static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^-|-$", "");
    }

    private static String attachment(String name) {
        return "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9.-]", "-") + "\"";
    }

    /**
     * The constant of that name, in any case.
     *
     * @throws UnknownFormat naming the constants there are
     */
    public static <E extends Enum<E>> E format(Class<E> formats, String name) {
        return Arrays.stream(formats.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new UnknownFormat(name, names(formats)));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> formats) {
        return Arrays.stream(formats.getEnumConstants()).map(each -> Code.of(each)).toList();
    }
}
