package org.trellis.files.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text that bytes hold. A byte order mark decides; without one, zeros at every other place mean
 * UTF-16, and the rest is UTF-8. What is none of these is read as Windows-1252, which older
 * spreadsheets write.
 *
 * @param text without byte order marks, however many stand at its start
 * @param guessed whether it was read as Windows-1252, so that its accents may be wrong
 */
public record Encoding(String text, boolean guessed) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The mark, and what it looks like after it was saved as Windows-1252 once. */
    private static final List<String> MARKS = List.of("\uFEFF", "\u00ef\u00bb\u00bf");

    private static final char UNREADABLE = '\uFFFD';

    private static final int LOOKED_AT = 400;

    public static Encoding of(byte[] bytes) {
        try {
            return new Encoding(unmarked(strict(bytes, charset(bytes))), false);
        } catch (CharacterCodingException e) {
            return new Encoding(unmarked(new String(bytes, WINDOWS)), true);
        }
    }

    private static String unmarked(String text) {
        int from = 0;
        for (int end = afterMark(text, 0); end > from; end = afterMark(text, from)) {
            from = end;
        }
        return text.substring(from);
    }

    /** {@code from} itself where no mark stands. */
    private static int afterMark(String text, int from) {
        return MARKS.stream()
                .filter(mark -> text.startsWith(mark, from))
                .mapToInt(mark -> from + mark.length())
                .findFirst()
                .orElse(from);
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe) || zerosAt(bytes, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xfe, 0xff) || zerosAt(bytes, 0)
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /** Whether most of the even or odd places, and none of the others, hold a zero. */
    private static boolean zerosAt(byte[] bytes, int offset) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int zeros = 0;
        for (int i = 0; i < pairs; i++) {
            zeros += bytes[2 * i + offset] == 0 ? 1 : 0;
            if (bytes[2 * i + 1 - offset] == 0) {
                return false;
            }
        }
        return zeros > pairs / 2;
    }

    /** The quick reader puts a sign for what it cannot read; only then the exact one is asked. */
    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        String text = new String(bytes, charset);
        return text.indexOf(UNREADABLE) < 0
                ? text
                : charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
