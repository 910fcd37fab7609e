package org.trellis.web.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.Optional;

/**
 * How large the body of a request may be, and one file in it: small everywhere but where a designer
 * hands in a document, or somebody a résumé. The server itself takes no more than the largest of
 * them.
 */
public final class BodyLimit {
    /** The address that takes documents. */
    public static final String DOCUMENT = "/designer/document";

    /** Where files to be imported go: they are written to the disk as they come. */
    public static final String IMPORTS = "/imports/take";

    /** The address that takes a résumé, which is a document too. */
    private static final String RESUME = "/assess/resume";

    public static final int MEGABYTE = 1_000_000;

    /** Bytes of one document. */
    public static final int DOCUMENT_BYTES = 5 * MEGABYTE;

    /** Bytes of any other file. */
    public static final int FILE_BYTES = 256 * 1024;

    private static final int BODY_BYTES = 1024 * 1024;
    private static final int HEAD_BYTES = 1024;
    private static final int FORM_BYTES = 100_000;

    /** Bytes of the largest body that is read as a whole; application.yml says the same. */
    private static final int SERVER_BYTES = DOCUMENT_BYTES + FORM_BYTES;

    /** Bytes of the largest body of all; application.yml says the same. */
    private static final int IMPORT_BYTES = 60 * MEGABYTE + FORM_BYTES;

    private BodyLimit() {}

    /** Whether this request may hand in a document. */
    public static boolean isDocument(HttpRequest<?> request) {
        return request.getPath().equals(DOCUMENT) || request.getPath().equals(RESUME);
    }

    /** Whether this request hands in a file that is never held as a whole. */
    public static boolean isImport(HttpRequest<?> request) {
        return request.getPath().equals(IMPORTS);
    }

    /** Bytes of the whole body: of a document and the form around it, or of any other request. */
    public static int of(HttpRequest<?> request) {
        if (isImport(request)) {
            return IMPORT_BYTES;
        }
        return isDocument(request) ? SERVER_BYTES : BODY_BYTES;
    }

    /** The most that can come in, where a request does not state how much. */
    public static int atMost(HttpRequest<?> request) {
        return request.getContentLength() < 0 ? SERVER_BYTES : of(request);
    }

    /**
     * Whether a body that was read holds more than this request may, as a whole or in one file.
     *
     * @param body one letter a byte
     */
    public static boolean isExceeded(HttpRequest<?> request, String body) {
        return body.length() > of(request)
                || !isDocument(request) && longestPart(request, body) > FILE_BYTES + HEAD_BYTES;
    }

    /** Of a form with files; 0 of any other. */
    private static int longestPart(HttpRequest<?> request, String body) {
        Optional<String> boundary =
                request.getContentType()
                        .filter(type -> type.getName().equals(MediaType.MULTIPART_FORM_DATA))
                        .flatMap(type -> type.getParameters().get("boundary"));
        if (boundary.isEmpty() || boundary.get().isBlank()) {
            return 0;
        }
        int longest = 0;
        int from = 0;
        while (from < body.length()) {
            int next = body.indexOf("--" + boundary.get(), from);
            int end = next < 0 ? body.length() : next;
            longest = Math.max(longest, end - from);
            from = end + boundary.get().length() + 2;
        }
        return longest;
    }
}
