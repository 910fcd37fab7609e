package org.trellis.web.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form with a file, read part by part as it comes: the file is never held as a whole. */
final class FormStream {
    private static final int LONGEST_LINE = 2_000;
    private static final int MOST_LINES = 20;
    private static final String DISPOSITION = "Content-Disposition:";
    private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)[; ]filename=\"([^\"]*)\"");

    /**
     * @param file how the file is called; empty where the part is not a file
     */
    record Part(String name, Optional<String> file) {}

    /** More bytes than a part may have. */
    static final class TooLong extends IOException {}

    private final InputStream in;
    private final byte[] edge;

    FormStream(InputStream body, String boundary) throws IOException {
        InputStream start = new ByteArrayInputStream("\r\n".getBytes(StandardCharsets.US_ASCII));
        in = new BufferedInputStream(new SequenceInputStream(start, body), 1 << 16);
        edge = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        copy(OutputStream.nullOutputStream(), LONGEST_LINE);
    }

    /** The next part, at its first byte; empty at the end of the form. */
    Optional<Part> next() throws IOException {
        String rest = line();
        if (rest.startsWith("--")) {
            return Optional.empty();
        }
        String head = "";
        int lines = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            head += line.regionMatches(true, 0, DISPOSITION, 0, DISPOSITION.length()) ? line : "";
            if (++lines > MOST_LINES) {
                throw new TooLong();
            }
        }
        return Optional.of(new Part(found(NAME, head).orElse(""), found(FILE, head)));
    }

    /** What the part holds, as text. */
    String text() throws IOException {
        var bytes = new ByteArrayOutputStream();
        copy(bytes, LONGEST_LINE);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * What the part holds. The edge has one carriage return, at its start: where it breaks off,
     * none of its bytes but the last can begin another.
     */
    void copy(OutputStream out, long most) throws IOException {
        long left = most;
        int met = 0;
        while (met < edge.length) {
            int read = demand(in.read());
            if (read == (edge[met] & 0xff)) {
                met++;
                continue;
            }
            out.write(edge, 0, met);
            left -= met;
            met = read == edge[0] ? 1 : 0;
            if (met == 0) {
                out.write(read);
                left--;
            }
            if (left < 0) {
                throw new TooLong();
            }
        }
    }

    private String line() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int read = demand(in.read()); read != '\n'; read = demand(in.read())) {
            bytes.write(read);
            if (bytes.size() > LONGEST_LINE) {
                throw new TooLong();
            }
            if (bytes.size() == 2 && bytes.toString(StandardCharsets.ISO_8859_1).equals("--")) {
                return "--";
            }
        }
        return bytes.toString(StandardCharsets.UTF_8).replaceFirst("\r$", "");
    }

    private static int demand(int read) throws EOFException {
        if (read < 0) {
            throw new EOFException();
        }
        return read;
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
