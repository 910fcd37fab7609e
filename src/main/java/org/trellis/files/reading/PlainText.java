package org.trellis.files.reading;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/** Files that somebody hands in, as text: bounded, and no picture or document. */
public final class PlainText {
    /** Bytes of a schedule or a task list. */
    public static final int MOST_BYTES = 1_000_000;

    private static final String OLD = "\u00d0\u00cf\u0011\u00e0";
    private static final String RICH = "{\\rtf";

    private PlainText() {}

    /**
     * Without a byte order mark; what is not UTF-8 is read as Windows-1252 with a warning. Empty,
     * with one issue, when the file is too large or no text.
     */
    public static Optional<String> of(Reading reading, byte[] bytes, String file, int mostBytes) {
        Place whole = new Place(file, 0, 0);
        if (bytes.length > mostBytes) {
            Message most = Message.of("expected.file.size", mostBytes / 1024);
            Message length = Message.of("value.file.size", bytes.length);
            Message remedy = Message.of("remedy.file.right");
            reading.add(Issue.error(whole, length, most, remedy));
            return Optional.empty();
        }
        Encoding read = Encoding.of(bytes);
        if (isBinary(read.text()) || isDocument(start(bytes))) {
            Message remedy = Message.of("remedy.file.text");
            reading.add(Issue.error(whole, kind(bytes), Message.of("expected.file.text"), remedy));
            return Optional.empty();
        }
        return Optional.of(reading.text(read, file));
    }

    private static boolean isDocument(String start) {
        return start.startsWith("%PDF") || start.startsWith(RICH);
    }

    private static boolean isBinary(String text) {
        for (char c : text.toCharArray()) {
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                return true;
            }
        }
        return false;
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static Message kind(byte[] bytes) {
        String start = start(bytes);
        if (start.startsWith("\u0089PNG")
                || start.startsWith("\u00ff\u00d8")
                || start.startsWith("GIF8")) {
            return Message.of("value.file.text.picture");
        }
        if (start.startsWith("%PDF")) {
            return Message.of("value.file.text.pdf");
        }
        if (start.startsWith(OLD) || start.startsWith(RICH)) {
            return Message.of("value.file.text.document");
        }
        return start.startsWith("PK")
                ? Message.of("value.file.text.zip")
                : Message.of("value.file.text.other");
    }
}
